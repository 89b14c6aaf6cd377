import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { demonstrationPersonId } from '../../app/modules/accounts/index.ts'
import { identifierOf } from '../../app/shared/identifier.ts'
import { desktop, phone } from './browser.ts'
import { describeJourney } from './journey.ts'

/** Published; a draft would be told of only once it is. */
const course = identifierOf('demonstration', 'gramatvedibas-pamati')
const welderInLudza = /сварщик|metinātājs/

describeJourney('The demand register', (journey) => {
  const signInAs = async (page: Page, person: string) => {
    await page.goto(`${journey().baseUrl}/lv/demonstration/sign-in`)
    await page.locator(`button[value="${demonstrationPersonId(person)}"]`).click()
    await page.waitForURL('**/account')
  }

  test('counts a fifth person in, who searched in Russian; only then the coordinator sees a number', async () => {
    const { baseUrl } = journey()
    const ilze = await journey().open({ size: desktop })
    await signInAs(ilze.page, 'ilze')
    await ilze.page.goto(`${baseUrl}/lv/demand?municipality=LV-058`)
    const rows = ilze.page.getByRole('table').first().getByRole('row').filter({ hasText: welderInLudza })
    expect(await rows.count()).toBe(0)

    // Without a script and without an account yet, on a phone.
    const sergejs = await journey().open({ size: phone, scripts: false })
    const { page } = sergejs
    await page.goto(
      `${baseUrl}/ru/learning?q=${encodeURIComponent('сварщик')}&municipality=LV-058&price=free`,
    )
    await page.getByRole('main').getByRole('link', { name: 'Сообщить о пожелании' }).click()
    await page.waitForURL('**/ru/demand/new?*')
    await page.getByRole('main').getByRole('link', { name: 'сварщик', exact: true }).click()
    expect(await page.locator('#municipality').inputValue()).toBe('LV-058')
    await page.getByLabel('русский').check()
    await page.getByLabel('по вечерам').check()
    await page.getByRole('button', { name: 'Войти и продолжить' }).click()
    await page.waitForURL('**/ru/sign-in?to=*')
    const to = new URL(page.url()).searchParams.get('to') ?? 'none'
    // The demonstration signs in at once; a letter's link would lead on to the same address.
    await signInAs(page, 'sergejs')
    await page.goto(baseUrl + to)
    expect(await page.getByLabel('русский').isChecked()).toBe(true)
    expect(await page.getByLabel('по вечерам').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Сообщить о пожелании' }).click()
    await page.waitForURL('**/ru/account/wishes?done=saved')
    expect(await page.getByRole('article').innerText()).toContain('Лудзенский край')

    await ilze.page.reload()
    expect(await rows.innerText()).toMatch(/krievu\s+vakaros\s+5/)
    await rows.getByRole('link', { name: 'Ierosināt kursu' }).click()
    await ilze.page.waitForURL('**/proposals/new?*')
    await ilze.page.getByLabel('Kur kurss notiktu?').selectOption('LV-058')
    await ilze.page.getByLabel('Cik cilvēkiem?').fill('8')
    await ilze.page.getByRole('button', { name: 'Ierosināt' }).click()
    await ilze.page.waitForURL('**/proposals?done=proposed')

    const marta = await journey().open({ size: desktop })
    await signInAs(marta.page, 'marta')
    await marta.page.goto(`${baseUrl}/lv/proposals`)
    const proposal = marta.page.getByRole('article').filter({ hasText: 'metinātājs' })
    await proposal.getByRole('button', { name: 'Uzņemties šo kursu' }).click()
    await marta.page.waitForURL('**/proposals?done=taken-up')
    await proposal.getByLabel('Kurš Jūsu piedāvājums tas ir?').selectOption(course)
    await proposal.getByRole('button', { name: 'Piesaistīt piedāvājumu' }).click()
    await marta.page.waitForURL('**/proposals?done=offered')

    await page.goto(`${baseUrl}/ru/account/wishes`)
    await page.getByRole('link', { name: /^Предложение: / }).click()
    await page.waitForURL(/\/ru\/learning\/[0-9a-z]{10}/)
    await page.goto(`${baseUrl}/ru/demonstration/mail`)
    const letters = await page.getByRole('main').innerText()
    expect(letters).toContain('По вашей теме готовят курс: сварщик')
    expect(letters).toContain('Курс, которого вы ждали')

    for (const window of [ilze, sergejs, marta]) expect(await window.close()).toEqual([])
  })
})
