import { expect, test } from 'vitest'

import { phone } from './browser.ts'
import { describeJourney } from './journey.ts'

const password = 'zils ezers pie meža'

describeJourney('Somebody new on a phone', (journey) => {
  test('opens an account by a link, sets a password, signs out and in again, without scripts', async () => {
    const { page, close } = await journey().open({ scripts: false, size: phone })
    const { baseUrl } = journey()
    const main = page.getByRole('main')
    const email = 'liga@example.lv'
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
  })
})
