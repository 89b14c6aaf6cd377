import { describe, expect, test } from 'vitest'

import type { Language } from '../../../shared/i18n/language.ts'
import { recurringSentences, tellingSentences } from './boilerplate.ts'
import { buildSkillIndex, type SkillLabel } from './skill-index.ts'
import { sentencesOf } from './sentences.ts'
import { joinSuggestions, suggestSkills } from './suggest-skills.ts'
import { likelyLanguages } from './text-languages.ts'

const labels = (rows: Readonly<Record<string, readonly string[]>>): SkillLabel[] =>
  Object.entries(rows).flatMap(([skill, texts]) =>
    texts.map((text, index) => ({ skill, text, preferred: index === 0 })),
  )

/** Enough other labels that words such as "use" and "manage" are common. */
const others = Array.from({ length: 200 }, (_, number) => ({
  skill: `other-${number}`,
  text: `${['use', 'manage', 'plan', 'perform'][number % 4]} thing${number} ${['software', 'work'][number % 2]}`,
  preferred: true,
}))

const english = [
  ...labels({
    learning: ['machine learning', 'self-learning algorithms'],
    python: ['Python (computer programming)'],
    sheets: ['use spreadsheets software', 'use spreadsheets'],
    accounts: ['keep accounts', 'bookkeeping'],
    guests: ['greet guests', 'welcome guests'],
    projects: ['project management'],
    manage: ['manage projects'],
    parking: ['parking regulations', 'parking management'],
  }),
  ...others,
]
const latvian = labels({
  weld: ['veikt lokmetināšanu', 'lokmetināšana'],
  wood: ['apstrādāt koku'],
  wedding: ['rīkot kāzas'],
  goats: ['audzēt kazas'],
})

const ask = (text: string, rows = english, language: Language = 'en', recurring?: ReadonlySet<string>) =>
  suggestSkills(tellingSentences(text, language, recurring), buildSkillIndex(rows, language), 10).map(
    ({ id }) => id,
  )

describe('Skills are suggested', () => {
  test.each([
    ['Machine Learning', 'learning'],
    ['An introduction to machine learning for beginners', 'learning'],
    ['In this course you will learn bookkeeping and how to fill in a tax return.', 'accounts'],
    ['Python programming', 'python'],
    ['Spreadsheets', 'sheets'],
    ['managing projects', 'manage'],
  ])('for a label in other words or among others: %s', (text, skill) => {
    expect(ask(text)[0]).toBe(skill)
  })

  test('whatever the ending of a word, and without its diacritics', () => {
    expect(ask('Lokmetināšanas kurss iesācējiem', latvian, 'lv')).toEqual(['weld'])
    expect(ask('lokmetinasana', latvian, 'lv')).toEqual(['weld'])
  })

  test('with diacritics only for the word that has them', () => {
    expect(ask('Audzēsim kazas!', latvian, 'lv')).toEqual(['goats'])
    expect(ask('Kā rīkot kāzas', latvian, 'lv')).toEqual(['wedding'])
  })

  test('with a score between nothing and certainty, certain only for a name itself', () => {
    const index = buildSkillIndex(english, 'en')
    const score = (text: string) => suggestSkills(tellingSentences(text, 'en'), index, 1)[0]?.score ?? 0
    expect(score('Machine learning')).toBe(1)
    expect(score('Self-learning algorithms')).toBeLessThan(1)
    expect(score('We compare machine learning with the way that children pick things up')).toBeLessThan(1)
  })

  test('once each, from texts in several languages, by the better score', () => {
    const lists = [
      [{ id: 'a', score: 0.7 }],
      [
        { id: 'b', score: 0.8 },
        { id: 'a', score: 0.9 },
      ],
    ]
    expect(joinSuggestions(lists, 5)).toEqual([
      { id: 'a', score: 0.9 },
      { id: 'b', score: 0.8 },
    ])
  })
})

describe('“No match” is the answer', () => {
  test.each([
    'Hello and welcome to our website!',
    'Rēzekne',
    'This is one of the most popular courses on our platform.',
    'We have been a leading provider of project management and bookkeeping since 1998.',
    'Register for project management by phone: +371 6462 2222',
    'The price is 150 EUR, including bookkeeping software and parking.',
    'Software',
    'Learning',
  ])('to what says nothing of a skill: %s', (text) => {
    expect(ask(text)).toEqual([])
  })

  test('never to a name of a skill, though it sounds like an announcement', () => {
    expect(ask('Parking management')).toEqual(['parking'])
  })

  test('to what a provider says of all its offers, and not to what it says of one', () => {
    const about = 'Machine learning is what made our town known.'
    const texts = ['Welding', 'Baking', 'Sewing'].map((title) => ({
      title,
      text: `${about}\nThis is ${title}.`,
    }))
    const recurring = recurringSentences(texts, 'en')
    expect([...recurring]).toEqual(['machine learning is what made our town known'])
    expect(ask(`${about} Bookkeeping.`, english, 'en', recurring)).toEqual(['accounts'])
    // A course that is held three times keeps its own words.
    const runs = texts.map(({ text }) => ({ title: 'Welding', text }))
    expect(recurringSentences(runs, 'en').size).toBe(0)
  })

  test.each<[Language, string]>([
    ['lv', 'Mūsu uzņēmums kopš 1998. gada: lokmetināšana, namdara darbi'],
    ['lv', 'Pieteikšanās pa tālruni darba dienās: lokmetināšana'],
    ['lv', 'Kursa maksa: 90 eiro (lokmetināšana), 70 eiro (sagatavošana)'],
  ])('to announcements in each language: %s %s', (language, text) => {
    expect(ask(text, latvian, language)).toEqual([])
  })
})

describe('A text', () => {
  test('falls into sentences, lines and list items, and a name with a full stop stays whole', () => {
    expect(sentencesOf('Learn Node.js 3.5! • Bake\n\nSew; knit.', 'en')).toEqual([
      'Learn Node.js 3.5',
      'Bake',
      'Sew',
      'knit',
    ])
  })

  test('goes on after the full stop of a number where the language writes ordinals so', () => {
    expect(sentencesOf('Kopš 1998. gada. Labi', 'lv')).toEqual(['Kopš 1998. gada', 'Labi'])
    expect(sentencesOf('Since 1998. sewing', 'en')).toEqual(['Since 1998', 'sewing'])
  })

  test.each([
    ['Сварка', ['ru']],
    ['Der Kurs ist für alle, die nähen', ['de']],
    ['Kurss ir par šūšanu', ['lv']],
    ['The course is about sewing', ['en']],
    ['Kursas apie siuvimą', ['lt']],
    ['Kanban', ['lv', 'en', 'lt', 'de']],
  ])('tells its language, or leaves it open: %s', (text, expected) => {
    expect(likelyLanguages(text)).toEqual(expected)
  })
})
