import { expect, test } from 'vitest'

import { accessibilityFaults, phone } from './browser.ts'
import { describeJourney } from './journey.ts'
import { layoutFaults } from './page-look.ts'

const password = 'zils ezers pie meža'

describeJourney('Somebody new on a phone', (journey) => {
  test.for([true, false])(
    'opens an account by a link, sets a password, signs out and in again; scripts: %s',
    async (scripts) => {
      const { page, close } = await journey().open({ scripts, size: phone })
      const { baseUrl } = journey()
      const main = page.getByRole('main')
      const email = scripts ? 'liga@example.lv' : 'ligita@example.lv'
      await page.goto(`${baseUrl}/lv/sign-in`)
      await main.getByRole('link', { name: 'Vēl nav konta?' }).click()
      await page.getByLabel('Vārds un uzvārds').fill('Līga Kalniņa')
      await page.getByLabel('E-pasta adrese').fill(email)
      await main.getByRole('button', { name: 'Sūtīt man saiti' }).click()
      await main.getByRole('link', { name: 'Izlasīt tās šeit' }).click()
      await main.getByRole('article').filter({ hasText: email }).getByRole('link').first().click()
      await main.getByRole('button', { name: 'Ienākt Laipā' }).click()
      await page.waitForURL('**/lv/account')
      await main.getByRole('link', { name: 'Izvēlēties paroli' }).click()
      await page.getByLabel('Jaunā parole').fill('parole12345')
      await main.getByRole('button', { name: 'Saglabāt' }).click()
      expect(await main.getByRole('alert').innerText()).toContain('viegli uzminēt')
      await page.getByLabel('Jaunā parole').fill(password)
      await main.getByRole('button', { name: 'Saglabāt' }).click()
      await page.waitForURL('**/lv/account?done=password')
      await main.getByRole('button', { name: 'Iziet' }).click()
      await page.waitForURL('**/lv/sign-in?out=yes')
      const form = main.locator('form', { has: page.getByLabel('Parole') })
      await form.getByLabel('E-pasta adrese').fill(email)
      await form.getByLabel('Parole').fill(password)
      await form.getByRole('button', { name: 'Ienākt' }).click()
      await page.waitForURL('**/lv/account')
      expect(await main.innerText()).toContain('Līga Kalniņa')
      expect(await close()).toEqual([])
    },
  )
})

describeJourney('The pages of accounts', (journey) => {
  test('have no accessibility fault and fit a phone', { timeout: 120_000 }, async () => {
    const { page, close } = await journey().open({ bypassPolicy: true, size: phone })
    const { baseUrl } = journey()
    const faults: string[] = []
    const look = async (path: string) => {
      await page.goto(`${baseUrl}${path}`)
      const found = [...(await accessibilityFaults(page)), ...(await page.evaluate(layoutFaults))]
      faults.push(...found.map((fault) => `${path}: ${fault}`))
    }
    const be = async (name: string) => {
      await page.goto(`${baseUrl}/en/demonstration/sign-in`)
      await page.getByRole('main').getByRole('button', { name }).click()
      await page.waitForURL('**/en/account')
    }
    await be('Raimonds')
    for (const path of ['/lv/account', '/ru/account/email', '/de/roles', '/lv/roles/events']) await look(path)
    await page.goto(`${baseUrl}/en/roles`)
    await page.getByLabel('E-mail address').fill('marta@austra-daugavpils.example')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.waitForURL('**/roles/people/*')
    await look(new URL(page.url()).pathname.replace('/en/', '/de/'))
    await be('Marta')
    await page.getByRole('link', { name: 'Who edits for the organisation' }).click()
    await page.waitForURL('**/organisations/*/people')
    await look(new URL(page.url()).pathname.replace('/en/', '/ru/'))
    await look('/en/demonstration/mail')
    expect([...faults, ...(await close())]).toEqual([])
  })
})
