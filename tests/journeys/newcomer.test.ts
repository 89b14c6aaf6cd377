import { expect, test } from 'vitest'

import { phone } from './browser.ts'
import { describeJourney } from './journey.ts'

describeJourney('A newcomer in Latgale', (journey) => {
  test.for([true, false])(
    'finds learning in Latvian, reads about it and changes the language; scripts: %s',
    async (scripts) => {
      const { page, close } = await journey().open({ scripts, size: phone })
      await page.goto(`${journey().baseUrl}/`)
      await page.waitForURL('**/lv/')
      await page
        .getByRole('main')
        .getByRole('searchbox')
        .or(page.getByRole('main').getByRole('textbox'))
        .first()
        .fill('datori')
      await page.getByRole('main').getByRole('button').first().click()
      await page.waitForURL(/\/lv\/learning\?.*q=datori/)
      const first = page.getByRole('main').getByRole('article').first()
      const title = await first.getByRole('heading').innerText()
      await first.getByRole('link').first().click()
      await page.waitForURL(/\/lv\/learning\/[0-9a-z]{10}/)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
      const id = /learning\/([0-9a-z]{10})/.exec(page.url())?.[1] ?? ''
      await page.locator('nav.languages').getByRole('link', { name: 'RU' }).click()
      await page.waitForURL(`**/ru/learning/${id}*`)
      expect(await page.locator('html').getAttribute('lang')).toBe('ru')
      await page.goto(`${journey().baseUrl}/`)
      await page.waitForURL('**/ru/')
      expect(await close()).toEqual([])
    },
  )

  test.for([true, false])(
    'answers the questions and sees why each offer fits; scripts: %s',
    async (scripts) => {
      const { page, close } = await journey().open({ scripts, size: phone })
      const { baseUrl } = journey()
      await page.goto(`${baseUrl}/en/match/interests/1`)
      for (let part = 1; part <= 5; part += 1) {
        for (const question of await page.locator('fieldset').all()) {
          await question
            .getByRole('radio')
            .nth(part % 2 === 0 ? 3 : 4)
            .check()
        }
        await page.getByRole('main').locator('form button[type=submit]').first().click()
        await page.waitForURL(part === 5 ? '**/match/interests' : `**/match/interests/${part + 1}`)
      }
      await page.goto(`${baseUrl}/en/match/result`)
      const results = page.getByRole('main').getByRole('article')
      expect(await results.count()).toBeGreaterThan(5)
      expect(await results.first().innerText()).toMatch(/interest/i)
      await page.goto(`${baseUrl}/en/match`)
      await page.locator('form[action$="/match/removal"] button').click()
      await page.waitForURL(/removed=yes/)
      expect((await page.context().cookies()).some(({ name }) => name === 'laipa_profile')).toBe(false)
      expect(await close()).toEqual([])
    },
  )

  test('prints an offer without the navigation', async () => {
    const { page, close } = await journey().open()
    await page.goto(`${journey().baseUrl}/en/learning`)
    await page.getByRole('main').getByRole('article').getByRole('link').first().click()
    await page.waitForURL(/\/learning\/[0-9a-z]{10}/)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('h1').isVisible()).toBe(true)
    for (const part of ['nav.main-nav', 'nav.languages'])
      expect(await page.locator(part).isVisible()).toBe(false)
    expect(await close()).toEqual([])
  })
})
