import { describe, expect, test } from 'vitest'

import { localised } from '../../../shared/i18n/localised-text.ts'
import { isOwnLabel } from './label-origin.tsx'
import { sortedByLabel } from './sorted-by-label.ts'

const named = (lv: string) => ({ label: localised({ lv }, 'own') })

describe('Names of skills and occupations', () => {
  test('stand in the order of the Latvian alphabet, where č follows c and š follows s', () => {
    const sorted = sortedByLabel(
      ['šuvējs', 'sargs', 'zobārsts', 'čukstētājs', 'celtnieks', 'šoferis'].map(named),
      'lv',
    )
    expect(sorted.map(({ label }) => label['lv']?.text)).toEqual([
      'celtnieks',
      'čukstētājs',
      'sargs',
      'šoferis',
      'šuvējs',
      'zobārsts',
    ])
  })

  test('count as our own until somebody has reviewed them', () => {
    expect(isOwnLabel(localised({ ru: 'сварщик' }, 'own'), 'ru')).toBe(true)
    expect(isOwnLabel({ ru: { text: 'сварщик', origin: 'own', reviewedBy: 'VVC' } }, 'ru')).toBe(false)
    expect(isOwnLabel(localised({ ru: 'сварщик' }, 'official'), 'ru')).toBe(false)
  })
})
