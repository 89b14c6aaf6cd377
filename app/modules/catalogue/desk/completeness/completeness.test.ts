import { describe, expect, test } from 'vitest'

import { loqRules } from '../../loq-check/loq-rules.ts'
import { offerRecordSchema } from '../../offer/offer-record.ts'
import { completenessItems, completenessOf, isPublishable, missingOf } from './completeness.ts'

const titled = offerRecordSchema.parse({ id: 'a', provider: 'b', title: { lv: 'Bites' } })

describe('the completeness of an offer', () => {
  test('asks for what the European profile demands, at the level at which it demands it', () => {
    const demanded = (level: 'accepted' | 'complete') =>
      (['elm:LearningOpportunity', 'elm:LearningAchievementSpecification'] as const).flatMap((name) =>
        (loqRules[name] ?? [])
          .filter((rule) => rule.level === level)
          .flatMap(({ properties }) => Object.entries(properties))
          .filter(([, rule]) => (rule?.least ?? 0) > 0)
          .map(([property]) => property),
      )
    // What every offer of ours states by itself: its address, provider, specification and language.
    const given = [
      'foaf:homepage',
      'elm:providedBy',
      'elm:learningAchievementSpecification',
      'elm:defaultLanguage',
    ]
    const asked = (level: string) =>
      Object.values(completenessItems).flatMap((item) =>
        item.level === level && 'property' in item ? [item.property] : [],
      )
    expect(demanded('accepted').filter((property) => !given.includes(property))).toEqual(asked('accepted'))
    expect(new Set(demanded('complete'))).toEqual(new Set(['dc:title', ...asked('complete')]))
  })

  test('lets an offer with a title be published, unless something typed is wrong', () => {
    expect(isPublishable(titled, [])).toBe(true)
    expect(isPublishable(titled, ['a fault'])).toBe(false)
    expect(isPublishable({ ...titled, title: {} }, [])).toBe(false)
  })

  test('does not miss a place online, nor days where everybody learns at their own pace', () => {
    expect(missingOf(titled)).toEqual(expect.arrayContaining(['place', 'start', 'deadline']))
    const online = { ...titled, mode: 'online', schedule: 'self-paced' } as const
    expect(missingOf(online)).not.toEqual(expect.arrayContaining(['place']))
    expect(missingOf(online)).not.toEqual(expect.arrayContaining(['start']))
    expect(completenessOf(titled)[0]).toEqual({ level: 'accepted', there: 1, all: 1 })
  })
})
