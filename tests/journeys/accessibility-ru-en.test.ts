import { expect, test } from 'vitest'

import { describeJourney } from './journey.ts'
import { lookAtAll } from './look-at.ts'

// The other languages stand in a file of their own, so that both halves run at once.
describeJourney('Every page', (journey) => {
  test.for(['ru', 'en'] as const)(
    'has no accessibility fault, fits a phone and can be zoomed, in %s',
    { timeout: 240_000 },
    async (language) => {
      expect(await lookAtAll(journey(), language)).toEqual([])
    },
  )
})
