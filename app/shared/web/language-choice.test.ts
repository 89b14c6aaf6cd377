import { describe, expect, it } from 'vitest'

import { acceptedLanguage } from './language-choice.ts'

describe('the language a browser asks for', () => {
  it.each([
    ['lt', 'lt'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr-FR, fr;q=0.9, ru;q=0.5, en;q=0.7', 'en'],
    ['lv;q=0, ru', 'ru'],
    ['fr, es', undefined],
    ['*', undefined],
    ['', undefined],
    [undefined, undefined],
    [';;q=,,,===', undefined],
  ])('%s is %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language)
  })
})
