import { expect, test } from 'vitest'
import { z } from 'zod'

import { shownInstead, type Pair } from '../app/modules/catalogue/duplicate/duplicate-groups.ts'
import type { OfferFacts } from '../app/modules/catalogue/duplicate/offer-facts.ts'
import { hostOf, likenessKeys } from '../app/modules/catalogue/duplicate/offer-likeness.ts'
import { localised } from '../app/shared/i18n/localised-text.ts'
import { courseFiles } from './support/courses.ts'
import { weldingFacts } from './support/offer-facts.ts'
import { describeWithShared } from './support/shared-data.ts'

const courseSchema = z.object({
  id: z.string(),
  provider: z.string(),
  title: z.record(z.string(), z.string()),
  summary: z.record(z.string(), z.string()),
  languages: z.array(z.string()),
  hours: z.int().nullable(),
  homepage: z.string().nullable(),
})

/** Every second course comes from another source, and all begin on one day, which makes mistakes likelier. */
function factsOf(line: string, index: number): OfferFacts {
  const course = courseSchema.parse(JSON.parse(line))
  return {
    ...weldingFacts,
    ...course,
    source: index % 2 === 0 ? 'one' : 'other',
    title: localised(course.title, 'official'),
    summary: localised(course.summary, 'official'),
    mode: 'online',
    municipalityId: null,
    placeId: null,
    organisationId: course.provider,
    organisationName: localised({ en: course.provider }, 'official'),
  }
}

describeWithShared('Among 12,816 real courses', (shared) => {
  test('those of two sites by one provider are merged, and nothing else', () => {
    const offers = courseFiles(shared).offers.trim().split('\n').map(factsOf)
    const byId = new Map(offers.map((offer) => [offer.id, offer]))
    const merged = shownInstead(offers, pairsOf(offers), [])
    expect(merged.size).toBeGreaterThan(0)
    expect(merged.size).toBeLessThan(5)
    for (const [id, shownId] of merged) {
      const [other, shown] = [byId.get(id), byId.get(shownId)]
      expect(other?.organisationId).toBe(shown?.organisationId)
      expect(hostOf(other?.homepage ?? '')).not.toBe(hostOf(shown?.homepage ?? ''))
    }
  })
})

/** As the database finds them: by a key that both have. */
function pairsOf(offers: readonly OfferFacts[]): Pair[] {
  const byKey = Map.groupBy(
    offers.flatMap((offer) => likenessKeys(offer).map((key) => ({ key, offer }))),
    ({ key }) => key,
  )
  return [...byKey.values()].flatMap((sharing) =>
    sharing.flatMap(({ offer: one }, index) =>
      sharing.slice(index + 1).map(({ offer: other }): Pair => [one.id, other.id]),
    ),
  )
}
