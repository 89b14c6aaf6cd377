import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { describeWithShared } from '../../../../tests/support/shared-data.ts'
import { isLanguageCode } from '../../../shared/i18n/language-code.ts'
import { languages } from '../../../shared/i18n/language.ts'
import {
  countryCodes,
  currencyCodes,
  eqfCodes,
  fieldCodeOf,
  fieldConcept,
  kindCodes,
  languageCodes,
  latvianLevelCodes,
  modeCodes,
  regionCodes,
  scheduleCodes,
  settingCodes,
  skillConcept,
  skillIdOf,
  skillKindCodes,
  skillReuseCodes,
  targetGroupCodes,
} from './code-lists.ts'
import { authorityLanguages } from './language-codes.ts'

/** Each list with its words and the file of official codes. */
const lists = [
  ['europass-learning-opportunity-types.tsv', kindCodes],
  ['europass-modes.tsv', modeCodes],
  ['europass-learning-schedule-types.tsv', scheduleCodes],
  ['europass-learning-setting-types.tsv', settingCodes],
  ['europass-target-groups.tsv', targetGroupCodes],
  ['skill-types.tsv', skillKindCodes],
  ['skill-reuse-levels.tsv', skillReuseCodes],
  ['eqf.tsv', eqfCodes],
  ['nqf.tsv', latvianLevelCodes],
  ['language.tsv', languageCodes],
  ['country.tsv', countryCodes],
  ['currency.tsv', currencyCodes],
  ['nuts.tsv', regionCodes],
] as const

describe('words and the concepts of the EU', () => {
  test('lead to each other, with labels in all five languages', () => {
    for (const [, list] of lists) {
      expect(list.words().length).toBeGreaterThan(0)
      for (const { word, concept } of list.words()) {
        expect(list.wordOf(concept.uri)).toBe(word)
        expect(list.wordOf(concept.uri.replace('http:', 'https:'))).toBe(word)
        expect(Object.keys(concept.labels)).toEqual([...languages])
      }
      expect(list.wordOf(`${list.scheme}/none`)).toBeUndefined()
    }
    expect(fieldCodeOf(fieldConcept('0611', {}).uri)).toBe('0611')
    expect(fieldCodeOf('http://data.europa.eu/snb/isced-f/25831c2')).toBeUndefined()
    const skill = 'skill/f929c89e-c363-4132-a918-e021d57b307c'
    expect(skillIdOf(skillConcept(skill, {}).uri)).toBe(skill)
    expect(
      skillIdOf('http://data.europa.eu/esco/occupation/f929c89e-c363-4132-a918-e021d57b307c'),
    ).toBeUndefined()
  })

  test('know every language an offer may be held in, save withdrawn codes and that of a whole group', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter(isLanguageCode)
    const unknown = codes.filter((code) => authorityLanguages[code] === undefined)
    expect(unknown).toEqual(['bh', 'in', 'iw', 'ji', 'jw', 'mo', 'sh'])
  })
})

describeWithShared('codes of the EU', (shared) => {
  const folder = join(shared, 'testdata', 'standards', 'codelists')
  const rows = (file: string) =>
    new Map(
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .map((line): [string, string] => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']),
    )

  test('are those of the official lists', () => {
    for (const [file, list] of lists) {
      const known = rows(file)
      expect(list.words().filter(({ concept }) => !known.has(concept.uri))).toEqual([])
    }
  })

  test('of the Latvian levels are those with the same number', () => {
    const known = rows('nqf.tsv')
    for (const { word, concept } of latvianLevelCodes.words()) {
      expect(known.get(concept.uri)).toBe(`LQF Level ${word}`)
    }
  })
})
