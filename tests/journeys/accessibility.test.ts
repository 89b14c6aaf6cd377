import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { languages } from '../../app/shared/i18n/language.ts'
import { ownPages } from '../support/own-pages.ts'
import { samplePages } from '../support/pages.ts'
import { accessibilityFaults, desktop, phone } from './browser.ts'
import { describeJourney } from './journey.ts'
import { foreignTextFaults, layoutFaults } from './page-look.ts'

/** A page at 200 % zoom on a screen of 1280 pixels. */
const zoomed = { width: 640, height: 450 } as const

describeJourney('Every page', (journey) => {
  test.for(languages)(
    'has no accessibility fault, fits a phone and can be zoomed, in %s',
    { timeout: 240_000 },
    async (language) => {
      const { page, close } = await journey().openWithProfile(language, { bypassPolicy: true })
      const faults: string[] = []
      for (const { path } of await samplePages(journey().db)) {
        faults.push(...(await lookAt(page, `${journey().baseUrl}/${language}${path}`)))
      }
      expect([...faults, ...(await close())]).toEqual([])
    },
  )

  test(
    'of somebody who has signed in has none either, each in Russian and one other language',
    { timeout: 240_000 },
    async () => {
      const faults: string[] = []
      const pages = await ownPages(journey().db)
      for (const [person, own] of Map.groupBy(pages, ({ as }) => as)) {
        const { page, close } = await journey().openSignedIn(person, { bypassPolicy: true })
        for (const { path } of own) {
          const other = (['lv', 'en', 'lt', 'de'] as const)[path.length % 4] ?? 'lv'
          for (const language of ['ru', other]) {
            faults.push(...(await lookAt(page, `${journey().baseUrl}/${language}${path}`)))
          }
        }
        faults.push(...(await close()))
      }
      expect(faults).toEqual([])
    },
  )

  test('that has such faults is noticed', async () => {
    const { page, close } = await journey().open({ bypassPolicy: true, size: phone })
    await page.setContent(`<html lang="lv"><meta name="viewport" content="width=device-width"><title>x</title><main>
      <h1>x</h1><img src="data:,"><p style="width: 500px">Русский текст</p><button style="height: 30px">Meklēt</button>
      <a href="/" style="display: block; height: 10px; width: 50px; overflow: hidden">a</a></main>`)
    expect(await accessibilityFaults(page)).toEqual([
      expect.stringMatching(/^image-alt: /),
      expect.stringMatching(/^target-size: /),
    ])
    expect(await page.evaluate(foreignTextFaults)).toEqual([expect.stringContaining('Русский текст')])
    expect(await page.evaluate(layoutFaults)).toEqual([
      expect.stringMatching(/^scrolls sideways at 360 px because of <p/),
      expect.stringMatching(/× 30 px is under 44: <button/),
      expect.stringMatching(/× 10 px is under 24: <a/),
    ])
    await close()
  })
})

/** What is wrong with a page on a desk, zoomed and on a phone. */
async function lookAt(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize(desktop)
  await page.goto(address)
  const found = [...(await accessibilityFaults(page)), ...(await page.evaluate(foreignTextFaults))]
  for (const size of [zoomed, phone]) {
    await page.setViewportSize(size)
    found.push(...(await page.evaluate(layoutFaults)))
  }
  return found.map((sentence) => `${new URL(address).pathname}: ${sentence}`)
}
