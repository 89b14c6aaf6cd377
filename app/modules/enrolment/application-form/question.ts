import { languages, type Language } from '../../../shared/i18n/language.ts'
import type { LocalisedText } from '../../../shared/i18n/localised.ts'
import { slugOf } from '../../../shared/identifier.ts'

export const questionKinds = [
  'line',
  'text',
  'choice',
  'several',
  'number',
  'day',
  'yes-no',
  'document',
] as const

export type QuestionKind = (typeof questionKinds)[number]

/** Who reads the answers: the provider's editors alone, or the educators of the run as well. */
export const answerReaders = ['editors', 'educators'] as const

export type AnswerReader = (typeof answerReaders)[number]

/** `stale`: the text it was translated from has changed since. A language without an entry is missing. */
export type TextState = 'machine' | 'draft' | 'reviewed' | 'stale'

export interface StatedText extends LocalisedText {
  readonly state: TextState
}

export type QuestionText = Readonly<Partial<Record<Language, StatedText>>>

export interface QuestionOption {
  readonly code: string
  readonly text: QuestionText
}

/** One question of an intake's form, a value that is kept as it is together with the answers. */
export interface Question {
  readonly code: string
  readonly kind: QuestionKind
  readonly text: QuestionText
  readonly hint: QuestionText
  /** Of `choice` and `several` only. */
  readonly options: readonly QuestionOption[]
  readonly required: boolean
  readonly shownTo: AnswerReader
}

export const mostQuestions = 30
export const mostOptions = 30

/** Bytes of one question in all its languages. */
export const largestQuestion = 10 * 1024

/** What an editor typed, by language. */
export interface TypedTexts {
  readonly text: string
  readonly hint: string
  /** One a line. */
  readonly options: readonly string[]
  /** A person has read the translation. */
  readonly checked: boolean
}

export interface TypedQuestion {
  readonly kind: QuestionKind
  readonly required: boolean
  readonly shownTo: AnswerReader
  readonly texts: Readonly<Record<Language, TypedTexts>>
}

export type QuestionRefusal =
  'no-text' | 'too-large' | 'too-many' | 'too-few-options' | 'too-many-options' | 'options-do-not-match'

/** Why the question cannot be kept, or undefined when it can. `others` are the questions beside it. */
export function refuseQuestion(
  question: Question,
  typed: TypedQuestion,
  others: readonly Question[],
): QuestionRefusal | undefined {
  if (others.length >= mostQuestions) return 'too-many'
  if (Object.keys(question.text).length === 0) return 'no-text'
  if (hasOptions(question.kind)) {
    const counts = languages.map((language) => typed.texts[language].options.length)
    const most = Math.max(...counts)
    if (most < 2) return 'too-few-options'
    if (most > mostOptions) return 'too-many-options'
    if (counts.some((count) => count !== 0 && count !== most)) return 'options-do-not-match'
  }
  if (sizeOf(question) > largestQuestion) return 'too-large'
  return undefined
}

/** The question as it will be kept; `before` is the one that is changed. */
export function questionFrom(
  typed: TypedQuestion,
  before: Question | undefined,
  others: readonly Question[],
): Question {
  const { kind, required, shownTo } = typed
  const text = nextText(typedBy(typed, 'text'), before?.text ?? {}, typed)
  return {
    code: before?.code ?? freeCode(text, others),
    kind,
    required,
    shownTo,
    text,
    hint: nextText(typedBy(typed, 'hint'), before?.hint ?? {}, typed),
    options: hasOptions(kind) ? optionsFrom(typed, before?.options ?? []) : [],
  }
}

/** The language others are translated from: the first that has a text. */
export function sourceLanguage(text: QuestionText): Language | undefined {
  return languages.find((language) => text[language] !== undefined)
}

export function hasOptions(kind: QuestionKind): boolean {
  return kind === 'choice' || kind === 'several'
}

export function sizeOf(question: Question): number {
  return Buffer.byteLength(JSON.stringify(question))
}

type Words = Readonly<Record<Language, string>>

function typedBy(typed: TypedQuestion, part: 'text' | 'hint'): Words {
  return wordsOf((language) => typed.texts[language][part])
}

function wordsOf(word: (language: Language) => string): Words {
  return { lv: word('lv'), en: word('en'), lt: word('lt'), ru: word('ru'), de: word('de') }
}

/** A translation nobody touched while its source changed becomes stale; a tick makes any text reviewed. */
function nextText(typed: Words, before: QuestionText, { texts }: TypedQuestion): QuestionText {
  const source = languages.find((language) => typed[language] !== '')
  const isSourceChanged = source !== undefined && before[source]?.text !== typed[source]
  const entries = languages.flatMap((language) => {
    const text = typed[language]
    if (text === '') return []
    const known = before[language]
    const state: TextState =
      language === source || texts[language].checked
        ? 'reviewed'
        : known?.text !== text
          ? 'draft'
          : isSourceChanged || known.state === 'stale'
            ? 'stale'
            : known.state === 'reviewed'
              ? 'draft'
              : known.state
    return [[language, { text, origin: 'own' as const, state }] as const]
  })
  return Object.fromEntries(entries)
}

function optionsFrom(typed: TypedQuestion, before: readonly QuestionOption[]): QuestionOption[] {
  const count = Math.max(...languages.map((language) => typed.texts[language].options.length))
  const options: QuestionOption[] = []
  for (let index = 0; index < count; index += 1) {
    const words = wordsOf((language) => typed.texts[language].options[index] ?? '')
    const known = before.find(({ text }) => isSameOption(text, words))
    const text = nextText(words, known?.text ?? {}, typed)
    options.push({ code: known?.code ?? freeCode(text, [...before, ...options]), text })
  }
  return options
}

/** An option keeps its code, and so its answers, when it is moved or translated. */
function isSameOption(text: QuestionText, words: Words): boolean {
  const source = sourceLanguage(text)
  return source !== undefined && text[source]?.text === words[source]
}

function freeCode(text: QuestionText, taken: readonly { readonly code: string }[]): string {
  const source = sourceLanguage(text)
  const slug = slugOf((source === undefined ? undefined : text[source]?.text) ?? '').slice(0, 30)
  const stem = /^[a-z]/.test(slug) ? slug.replace(/-$/, '') : `q-${slug}`.replace(/-$/, '')
  // `new` is the address at which a question is begun.
  const isTaken = (code: string) => code === 'new' || taken.some((other) => other.code === code)
  let code = stem
  for (let number = 2; isTaken(code); number += 1) code = `${stem}-${number}`
  return code
}
