import { expect, test } from 'vitest'

import { ownPages } from '../support/own-pages.ts'
import { describeJourney } from './journey.ts'
import { lookAt } from './look-at.ts'

const others = ['lv', 'en', 'lt', 'de'] as const

describeJourney('Every page of somebody who has signed in', (journey) => {
  test.for([0, 1])(
    'has no accessibility fault, fits a phone and can be zoomed, in Russian or another language by turns: half %s',
    { timeout: 300_000 },
    async (half) => {
      const { db, baseUrl, openSignedIn } = journey()
      const faults: string[] = []
      const pages = (await ownPages(db)).map((page, index) => ({ ...page, index }))
      expect(pages.length).toBeGreaterThan(50)
      const own = pages.filter((_, index) => index < pages.length / 2 === (half === 0))
      for (const [person, theirs] of Map.groupBy(own, ({ as }) => as)) {
        const { page, close } = await openSignedIn(person, { bypassPolicy: true })
        for (const [number, { path, index }] of theirs.entries()) {
          // Russian has the longest words and letters of its own; a fault of structure shows in any language.
          const language = index % 2 === 0 ? 'ru' : (others[((index - 1) / 2) % 4] ?? 'lv')
          faults.push(
            ...(await lookAt(page, `${baseUrl}/${language}${path}`, number === 0 ? 'html' : 'main')),
          )
        }
        faults.push(...(await close()))
      }
      expect(faults).toEqual([])
    },
  )
})
