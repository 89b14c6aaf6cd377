import { expect, test } from 'vitest'

import { languages } from '../../app/shared/i18n/language.ts'
import { samplePages } from '../support/pages.ts'
import { accessibilityFaults, desktop, phone } from './browser.ts'
import { describeJourney } from './journey.ts'
import { foreignTextFaults, layoutFaults } from './page-look.ts'

/** A page at 200 % zoom on a screen of 1280 pixels. */
const zoomed = { width: 640, height: 450 } as const

describeJourney('Every page', (journey) => {
  test.for(languages)(
    'has no accessibility fault, fits a phone and can be zoomed, in %s',
    async (language) => {
      const { page, close } = await journey().openWithProfile(language, { bypassPolicy: true })
      const faults: string[] = []
      for (const { path } of await samplePages(journey().db)) {
        const note = (sentences: readonly string[]) =>
          faults.push(...sentences.map((sentence) => `/${language}${path}: ${sentence}`))
        await page.setViewportSize(desktop)
        await page.goto(`${journey().baseUrl}/${language}${path}`)
        note(await accessibilityFaults(page))
        note(await page.evaluate(foreignTextFaults))
        for (const size of [zoomed, phone]) {
          await page.setViewportSize(size)
          note(await page.evaluate(layoutFaults))
        }
      }
      expect([...faults, ...(await close())]).toEqual([])
    },
    240_000,
  )
})
