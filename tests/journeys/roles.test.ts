import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { demonstrationPersonId } from '../../app/modules/accounts/index.ts'
import { identifierOf } from '../../app/shared/identifier.ts'
import { phone } from './browser.ts'
import { describeJourney } from './journey.ts'

/** An intake with a fair draw, open in the demonstration. */
const course = identifierOf('demonstration', 'latviesu-zimju-valoda-iesacejiem')

describeJourney('People with a role', (journey) => {
  const goTo = (page: Page, path: string) => page.goto(`${journey().baseUrl}${path}`)
  const main = (page: Page) => page.getByRole('main')
  const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click()
  const followed = async (page: Page, name: string) => {
    await goTo(page, '/lv/account')
    await main(page).getByRole('link', { name, exact: true }).click()
  }

  test('an employer’s editor says whom they lack, a verifier confirms it, and everybody sees it', async () => {
    const [juris, egita] = [
      await journey().openSignedIn('juris', { size: phone, scripts: false }),
      await journey().openSignedIn('egita'),
    ]
    await followed(juris.page, 'Darba devēju un pašvaldību vajadzības')
    await main(juris.page).getByRole('searchbox').fill('pavārs')
    await main(juris.page).getByRole('button', { name: 'Meklēt' }).click()
    await main(juris.page).getByRole('link', { name: 'pavārs', exact: true }).click()
    await juris.page.getByLabel('Kur viņi strādās?').selectOption({ label: 'Ludzas novads' })
    await juris.page.getByLabel('Cik cilvēku vajag?').fill('0')
    await juris.page.getByLabel('Līdz kurai dienai?').fill('2027-05-01')
    await press(juris.page, 'Saglabāt vajadzību')
    await main(juris.page).getByRole('alert').waitFor()
    await juris.page.getByLabel('Cik cilvēku vajag?').fill('3')
    await press(juris.page, 'Saglabāt vajadzību')
    await juris.page.waitForURL('**/demand/needs?done=saved')
    const own = juris.page.getByRole('row').filter({ hasText: 'pavārs' })
    expect(await own.innerText()).toContain('gaida pārbaudi')
    const visitor = await journey().open({ size: phone })
    await goTo(visitor.page, '/lv/demand?topic=field/101')
    await followed(egita.page, 'Darba devēju un pašvaldību vajadzības')
    const entered = egita.page.getByRole('row').filter({ hasText: 'pavārs' }).filter({ hasText: '2027' })
    await entered.getByRole('button', { name: 'Apstiprināt' }).click()
    await juris.page.reload()
    expect(await own.innerText()).toContain('pārbaudīta')
    await goTo(visitor.page, '/lv/demand')
    const shown = visitor.page.getByRole('row').filter({ hasText: 'pavārs' }).filter({ hasText: '2027' })
    expect(await shown.innerText()).toMatch(/Metāla meistars|Ludzas novads/)
    for (const window of [juris, egita, visitor]) expect(await window.close()).toEqual([])
  })

  test('an administrator gives a role, decides about a review, and ends the role', async () => {
    const [raimonds, sergejs] = [
      await journey().openSignedIn('raimonds', { scripts: false }),
      await journey().openSignedIn('sergejs', { size: phone }),
    ]
    const { page } = raimonds
    await followed(page, 'Lomas')
    await page.getByLabel('Cilvēka e-pasta adrese').fill('sergejs@iedzivotaji.example')
    await press(page, 'Atrast')
    await page.waitForURL('**/roles/people/*')
    await page.getByLabel('Loma', { exact: true }).selectOption({ label: 'Mūžizglītības koordinators' })
    await press(page, 'Piešķirt lomu')
    await main(page).getByRole('alert').waitFor()
    await page.getByLabel('Pašvaldība').selectOption({ label: 'Krāslavas novads' })
    await press(page, 'Piešķirt lomu')
    expect(await main(page).getByRole('status').innerText()).toContain('Loma ir piešķirta.')
    await goTo(sergejs.page, '/ru/account')
    expect(await main(sergejs.page).innerText()).toMatch(/[Кк]оординатор непрерывного образования/)

    await followed(page, 'Atsauksmju teksti')
    const text = page.getByRole('article').first()
    await text.getByLabel('Iemesls').selectOption({ label: 'Reklāma' })
    await text.getByRole('button', { name: 'Nerādīt' }).click()
    expect(await page.getByRole('article').filter({ hasText: ': reklāma' }).count()).toBeGreaterThan(0)

    await goTo(page, `/lv/roles/people/${demonstrationPersonId('sergejs')}`)
    await page.getByRole('region', { name: 'Lomas tagad' }).getByRole('button').click()
    expect(await main(page).getByRole('status').innerText()).toContain('Loma ir beigta.')
    await goTo(sergejs.page, '/ru/desk/mandates')
    expect(await main(sergejs.page).innerText()).not.toContain('Код')
    for (const window of [raimonds, sergejs]) expect(await window.close()).toEqual([])
  })

  test('a coordinator asks for a mandate, gets it, and applies for the person', async () => {
    const [ilze, sergejs] = [
      await journey().openSignedIn('ilze'),
      await journey().openSignedIn('sergejs', { size: phone, scripts: false }),
    ]
    const { page } = ilze
    await followed(page, 'Cilvēki, kuru vārdā rīkojaties')
    await page.getByLabel('Cilvēka e-pasta adrese').fill('sergejs@iedzivotaji.example')
    await press(page, 'Palūgt atļauju')
    expect(await main(page).getByRole('status').innerText()).toContain('vēstule ir nosūtīta')
    await goTo(sergejs.page, '/ru/account/mandates')
    await press(sergejs.page, 'Разрешить')
    expect(await main(sergejs.page).innerText()).toContain('Ilze Kokina')
    await goTo(page, `/lv/learning/${course}`)
    await main(page).getByRole('link', { name: 'Pieteikties' }).click()
    await page.getByLabel('Kam ir šis pieteikums').selectOption({ label: 'Sergejs Ivanovs' })
    await press(page, 'Pieteikties')
    await page.waitForURL(/\/account\/applications/)
    await goTo(sergejs.page, '/ru/account/applications')
    const application = sergejs.page.getByRole('article').filter({ hasText: /zīmju|жест/ })
    expect(await application.count()).toBe(1)
    for (const window of [ilze, sergejs]) expect(await window.close()).toEqual([])
  })

  test('a municipality’s editor proposes a class from the register, and whoever wished for it is told', async () => {
    const inese = await journey().openSignedIn('inese', { size: phone })
    const { page } = inese
    await followed(page, 'Kursu ierosinājumi')
    await goTo(page, '/lv/demand?municipality=LV-058')
    await main(page).getByRole('link', { name: 'Ierosināt kursu' }).first().click()
    await page.waitForURL('**/proposals/new?*')
    await page.getByLabel('Kur kurss notiktu?').selectOption('LV-058')
    await page.getByLabel('Cik cilvēkiem?').fill('17')
    await press(page, 'Ierosināt')
    await page.waitForURL('**/proposals?done=proposed')
    const marta = await journey().openSignedIn('marta', { scripts: false })
    await goTo(marta.page, '/lv/demonstration/mail')
    const told = marta.page.getByRole('article').filter({ hasText: /gatavo kursu|готовят курс/ })
    const before = await told.count()
    await followed(marta.page, 'Kursu ierosinājumi')
    const proposal = marta.page.getByRole('article').filter({ hasText: '17' })
    await proposal.getByRole('button', { name: 'Uzņemties šo kursu' }).click()
    await marta.page.waitForURL('**/proposals?done=taken-up')
    await goTo(marta.page, '/lv/demonstration/mail')
    expect(await told.count()).toBeGreaterThanOrEqual(before + 5)
    expect(await marta.close()).toEqual([])
    expect(await inese.close()).toEqual([])
  })

  test.for(['daiga', 'oskars', 'velta'])('%s finds their role and their own pages', async (person) => {
    const { page, close } = await journey().openSignedIn(person, { size: phone, scripts: false })
    await goTo(page, '/lv/account')
    const roles = page.getByRole('region', { name: 'Lomas' })
    expect(await roles.getByRole('listitem').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await close()).toEqual([])
  })
})
