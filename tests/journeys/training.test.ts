import { expect, test } from 'vitest'

import { phone } from './browser.ts'
import { describeJourney, type Window } from './journey.ts'

describeJourney('An educator becomes trained', (journey) => {
  const signIn = async ({ page }: Window, name: string) => {
    await page.goto(`${journey().baseUrl}/en/demonstration/sign-in`)
    await page.getByRole('main').getByRole('button', { name }).click()
    await page.waitForURL(/\/account/)
  }
  const figure = async ({ page }: Window) => {
    await page.goto(`${journey().baseUrl}/lv/training`)
    return page.getByRole('heading', { name: /^Apmācīti izglītotāji: \d+ no 60$/ }).innerText()
  }

  test('hands in a portfolio, an administrator accepts it, and the public figure rises', async () => {
    const [educator, administrator] = [
      await journey().open({ size: phone, scripts: false }),
      await journey().open(),
    ]
    const before = Number(/\d+/.exec(await figure(educator))?.[0])
    await signIn(educator, 'Viktors Zeps')
    await educator.page.goto(`${journey().baseUrl}/lv/account/competences`)
    expect(await educator.page.getByRole('main').innerText()).toContain('Apliecinātas 7 no 8 kompetencēm')
    await educator.page.getByRole('link', { name: /^Iesniegt pierādījumu.*Refleksija$/ }).click()
    await educator.page
      .getByLabel('Ko esat darījis un kas no tā iznāca?')
      .fill('Pēc kursa pierakstīju trīs maiņas.')
    await educator.page.getByRole('button', { name: 'Iesniegt pierādījumu' }).click()
    expect(await educator.page.getByRole('status').innerText()).toContain('Pierādījums ir iesniegts.')

    await signIn(administrator, 'Raimonds Tutins')
    await administrator.page.goto(`${journey().baseUrl}/lv/training/evidence`)
    await administrator.page.getByRole('link', { name: /^Refleksija.*Viktors Zeps$/ }).click()
    await administrator.page.getByLabel('Pieņemt: pazīmes ir redzamas').check()
    await administrator.page.getByRole('button', { name: 'Saglabāt vērtējumu' }).click()
    expect(await administrator.page.getByRole('status').innerText()).toContain('Vērtējums ir saglabāts')

    expect(await figure(educator)).toBe(`Apmācīti izglītotāji: ${before + 1} no 60`)
    for (const window of [educator, administrator]) expect(await window.close()).toEqual([])
  })
})
