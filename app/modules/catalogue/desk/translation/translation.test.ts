import { describe, expect, test } from 'vitest'

import { readTranslations, statesIn, targetLanguages, translationState } from './translation.ts'

const source = { 'source-language': ['lv'], 'title-lv': ['Biškopība'], 'summary-lv': ['Par bitēm.'] }

describe('translations of an offer', () => {
  test('are missing until they are written, and only where there is something to translate', () => {
    expect(targetLanguages(source)).toEqual(['en', 'lt', 'ru', 'de'])
    expect(statesIn(source, 'en')).toEqual(['missing', 'missing'])
    expect(translationState(source, 'outcomes', 'en')).toBeUndefined()
  })

  test('are a draft, a machine’s, or reviewed, as whoever writes them says', () => {
    for (const mark of ['draft', 'machine', 'reviewed'] as const) {
      const posted = { 'title-en': ['Beekeeping'], 'mark-title-en': [mark] }
      const typed = { ...source, ...readTranslations(source, posted, 'en') }
      expect(translationState(typed, 'title', 'en')).toBe(mark)
    }
  })

  test('become stale when the source changes, and stay so until somebody says that they are right', () => {
    const posted = { 'title-en': ['Beekeeping'], 'mark-title-en': ['reviewed'] }
    const typed = { ...source, ...readTranslations(source, posted, 'en'), 'title-lv': ['Biškopība II'] }
    expect(translationState(typed, 'title', 'en')).toBe('stale')
    const alone = { 'title-en': ['Beekeeping'], 'mark-title-en': ['draft'] }
    expect(translationState({ ...typed, ...readTranslations(typed, alone, 'en') }, 'title', 'en')).toBe(
      'stale',
    )
    const right = { 'title-en': ['Beekeeping'], 'mark-title-en': ['reviewed'] }
    expect(translationState({ ...typed, ...readTranslations(typed, right, 'en') }, 'title', 'en')).toBe(
      'reviewed',
    )
    const anew = { 'title-en': ['Beekeeping II'], 'mark-title-en': ['draft'] }
    expect(translationState({ ...typed, ...readTranslations(typed, anew, 'en') }, 'title', 'en')).toBe(
      'draft',
    )
  })

  test('touch no other language and nothing that is not a text', () => {
    const posted = {
      'title-en': ['Bees'],
      'title-de': ['Bienen'],
      price: ['0'],
      'translation-title-de': ['x'],
    }
    expect(Object.keys(readTranslations(source, posted, 'en')).sort()).toEqual([
      'title-en',
      'translation-title-en',
    ])
  })
})
