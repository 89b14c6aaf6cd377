import { describe, expect, test } from 'vitest'

import type { InFiveLanguages } from '../../../../shared/i18n/language.ts'
import { consentChange, type AskedPurpose } from './consent-choice.ts'

const text: InFiveLanguages = { lv: 'a', en: 'a', lt: 'a', ru: 'a', de: 'a' }
const purpose = (code: string, version = 1): AskedPurpose => ({
  code,
  title: text,
  what: text,
  why: text,
  howLong: text,
  basis: 'consent',
  consent: { version, text },
})
const letters = purpose('accounts.letters')
const question = purpose('accounts.question', 2)

describe('A form of consents', () => {
  test('gives what is ticked and takes back what stood on it unticked', () => {
    expect(
      consentChange([letters, question], ['accounts.letters 1', 'accounts.question 2'], ['accounts.letters']),
    ).toEqual({ give: [letters], withdraw: [question] })
  })

  test('that was opened before a purpose was added leaves that purpose alone', () => {
    expect(consentChange([letters, question], ['accounts.letters 1'], [])).toEqual({
      give: [],
      withdraw: [letters],
    })
  })

  test('agrees to no other wording than the one that was read', () => {
    expect(consentChange([question], ['accounts.question 1'], ['accounts.question'])).toBe('other-wording')
    expect(consentChange([question], [], ['accounts.question'])).toBe('other-wording')
    expect(consentChange([question], ['accounts.question 1'], [])).toEqual({ give: [], withdraw: [question] })
  })

  test('ignores purposes that are not asked about', () => {
    expect(consentChange([letters], ['matching.secret 1'], ['matching.secret'])).toEqual({
      give: [],
      withdraw: [],
    })
  })
})
