import { expect, test } from 'vitest'

import { linkTo } from '../support/letters.ts'
import { phone } from './browser.ts'
import { describeJourney, type Window } from './journey.ts'

const address = 'viesis@pasts.example'

describeJourney('A resident without an account and a coordinator', (journey) => {
  const press = ({ page }: Window, name: string) =>
    page.getByRole('main').getByRole('button', { name, exact: true }).click()
  const follow = async ({ page }: Window) => {
    const link = await linkTo(journey().db, address)
    await page.goto(`${journey().baseUrl}${link.pathname}`)
  }

  test('book by the link of a letter, move, and meet at an event', async () => {
    const [guest, ilze] = [await journey().open({ size: phone, scripts: false }), await journey().open()]
    const { page } = guest
    await page.goto(`${journey().baseUrl}/lv/appointments`)
    await page.getByLabel('Jūsu pašvaldība').selectOption('LV-058')
    await press(guest, 'Rādīt brīvos laikus')
    await page.getByRole('main').locator('a[href*="/appointments/new"]').first().click()
    await page.getByLabel('Vārds un uzvārds').fill('Viesturs Ceļinieks')
    await page.getByLabel('E-pasts').fill(address)
    await press(guest, 'Nosūtīt saiti')
    await page.waitForURL(/requests\/sent/)
    await follow(guest)
    await press(guest, 'Apstiprināt')
    expect(await page.getByRole('status').innerText()).toContain('Jūs esat pieteikts.')

    await page.getByRole('main').getByRole('link', { name: 'Pārcelt uz citu laiku' }).click()
    await page.locator('button[name="at"]').first().click()
    expect(await page.getByRole('status').innerText()).toContain('Laiks ir pārcelts.')

    await ilze.page.goto(`${journey().baseUrl}/en/demonstration/sign-in`)
    await ilze.page.getByRole('main').getByRole('button', { name: 'Ilze Kokina' }).click()
    await ilze.page.waitForURL(/\/account/)
    await ilze.page.goto(`${journey().baseUrl}/lv/guidance/appointments`)
    expect(await ilze.page.getByRole('main').innerText()).toContain('Viesturs Ceļinieks')

    await page.goto(`${journey().baseUrl}/lv/events`)
    await page.getByRole('main').getByRole('link', { name: 'Viedtālrunis bez bailēm' }).click()
    await page.getByLabel('Vārds un uzvārds').fill('Viesturs Ceļinieks')
    await page.getByLabel('E-pasts').fill(address)
    await press(guest, 'Nosūtīt saiti')
    await page.waitForURL(/requests\/sent/)
    await follow(guest)
    await press(guest, 'Apstiprināt')
    expect(await page.getByRole('main').innerText()).toContain('Viedtālrunis bez bailēm')
    for (const window of [guest, ilze]) expect(await window.close()).toEqual([])
  })
})
