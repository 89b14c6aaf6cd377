import { describe, expect, test } from 'vitest'

import type { Language } from '../../../shared/i18n/language.ts'
import { answerFaults, formSteps } from './answer.ts'
import {
  largestQuestion,
  questionFrom,
  refuseQuestion,
  type Question,
  type TypedQuestion,
  type TypedTexts,
} from './question.ts'

const blank: TypedTexts = { text: '', hint: '', options: [], checked: false }

function typed(
  texts: Partial<Record<Language, Partial<TypedTexts>>>,
  rest: Partial<TypedQuestion> = {},
): TypedQuestion {
  const of = (language: Language) => ({ ...blank, ...texts[language] })
  return {
    kind: 'line',
    required: true,
    shownTo: 'editors',
    ...rest,
    texts: { lv: of('lv'), en: of('en'), lt: of('lt'), ru: of('ru'), de: of('de') },
  }
}

function question(form: TypedQuestion, before?: Question): Question {
  return questionFrom(form, before, [])
}

describe('A question of a form', () => {
  test('keeps its code when its words change, and another one gets another code', () => {
    const first = question(typed({ lv: { text: 'Cik ilgi Jūs šujat?' } }))
    expect(first.code).toBe('cik-ilgi-jus-sujat')
    expect(question(typed({ lv: { text: 'Vai esat šuvusi?' } }), first).code).toBe(first.code)
    expect(questionFrom(typed({ lv: { text: 'Cik ilgi Jūs šujat?' } }), undefined, [first]).code).toBe(
      'cik-ilgi-jus-sujat-2',
    )
    expect(question(typed({ ru: { text: 'Почему?' } })).code).toBe('q')
  })

  test('knows which of its translations are checked, and which are stale since the source changed', () => {
    const first = question(
      typed({ lv: { text: 'Kāpēc?' }, en: { text: 'Why?', checked: true }, de: { text: 'Warum?' } }),
    )
    const states = (of: Question) => Object.entries(of.text).map(([language, { state }]) => [language, state])
    expect(states(first)).toEqual([
      ['lv', 'reviewed'],
      ['en', 'reviewed'],
      ['de', 'draft'],
    ])
    const changed = question(
      typed({ lv: { text: 'Kādēļ?' }, en: { text: 'Why?' }, de: { text: 'Weshalb?' } }),
      first,
    )
    expect(states(changed)).toEqual([
      ['lv', 'reviewed'],
      ['en', 'stale'],
      ['de', 'draft'],
    ])
  })

  test('is refused without words, with one choice only, with unequal choices, and beyond 10 KB', () => {
    const refusal = (form: TypedQuestion) => refuseQuestion(question(form), form, [])
    expect(refusal(typed({}))).toBe('no-text')
    expect(refusal(typed({ lv: { text: 'a', options: ['b'] } }, { kind: 'choice' }))).toBe('too-few-options')
    expect(
      refusal(
        typed(
          { lv: { text: 'a', options: ['b', 'c'] }, en: { text: 'a', options: ['b'] } },
          { kind: 'choice' },
        ),
      ),
    ).toBe('options-do-not-match')
    expect(refusal(typed({ lv: { text: 'ā'.repeat(largestQuestion / 2) } }))).toBe('too-large')
    expect(refusal(typed({ lv: { text: 'a' } }))).toBeUndefined()
  })

  test('is one of thirty at most', () => {
    const one = question(typed({ lv: { text: 'a' } }))
    const thirty = Array.from({ length: 30 }, () => one)
    expect(refuseQuestion(one, typed({ lv: { text: 'a' } }), thirty)).toBe('too-many')
  })

  test('gives a moved choice the code it had', () => {
    const first = question(typed({ lv: { text: 'a', options: ['Jā', 'Nē'] } }, { kind: 'choice' }))
    const moved = question(
      typed({ lv: { text: 'a', options: ['Varbūt', 'Nē', 'Jā'] } }, { kind: 'choice' }),
      first,
    )
    expect(moved.options.map(({ code }) => code)).toEqual(['varbut', 'ne', 'ja'])
  })
})

describe('Answers', () => {
  const number = question(typed({ lv: { text: 'Cik?' } }, { kind: 'number' }))
  const choice = question(
    typed({ lv: { text: 'a', options: ['b', 'c'] } }, { kind: 'choice', required: false }),
  )
  const document = question(typed({ lv: { text: 'Diploms' } }, { kind: 'document' }))

  test('are judged by the kind of their question', () => {
    const faults = (answers: Record<string, string[]>) =>
      answerFaults([number, choice, document], answers, {})
    expect(faults({})).toEqual([
      { field: 'cik', code: 'missing' },
      { field: 'diploms', code: 'no-document' },
    ])
    expect(faults({ cik: ['daudz'], a: ['z'] }).map(({ code }) => code)).toEqual([
      'not-a-number',
      'unknown-choice',
      'no-document',
    ])
    expect(answerFaults([number, choice, document], { cik: ['3,5'], a: ['b'] }, { diploms: 1 })).toEqual([])
  })

  test('are asked four at a time, documents apart', () => {
    expect(formSteps([number, document, choice, number, number, number]).map((step) => step.length)).toEqual([
      4, 1,
    ])
  })
})
