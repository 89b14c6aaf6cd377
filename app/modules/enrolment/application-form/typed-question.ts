import type { FormValues } from '../../../shared/forms/form-reader.ts'
import { readForm } from '../../../shared/forms/form-reader.ts'
import { languages, type Language } from '../../../shared/i18n/language.ts'
import {
  answerReaders,
  questionKinds,
  type Question,
  type TypedQuestion,
  type TypedTexts,
} from './question.ts'

/** What an editor typed about a question. */
export function typedQuestion(values: FormValues): TypedQuestion {
  const form = readForm(values)
  return {
    kind: form.choice('kind', questionKinds) ?? 'line',
    required: values['required']?.[0] === 'yes',
    shownTo: form.choice('shown-to', answerReaders) ?? 'editors',
    texts: inEachLanguage((language) => textsIn(values, language)),
  }
}

/** The question as an editor would have typed it, to be shown in the form again. */
export function asTyped(question: Question): TypedQuestion {
  const { kind, required, shownTo, text, hint, options } = question
  return {
    kind,
    required,
    shownTo,
    texts: inEachLanguage((language) => ({
      text: text[language]?.text ?? '',
      hint: hint[language]?.text ?? '',
      options: options.map((option) => option.text[language]?.text ?? '').filter((line) => line !== ''),
      checked: text[language]?.state === 'reviewed',
    })),
  }
}

export const blankQuestion: TypedQuestion = {
  kind: 'line',
  required: true,
  shownTo: 'editors',
  texts: inEachLanguage(() => ({ text: '', hint: '', options: [], checked: false })),
}

function textsIn(values: FormValues, language: Language): TypedTexts {
  const of = (part: string) => (values[`${part}-${language}`]?.[0] ?? '').trim()
  return {
    text: of('text').replace(/\s+/g, ' '),
    hint: of('hint').replace(/\s+/g, ' '),
    options: of('options')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    checked: values[`checked-${language}`]?.[0] === 'yes',
  }
}

function inEachLanguage<Part>(part: (language: Language) => Part): Readonly<Record<Language, Part>> {
  const [lv, en, lt, ru, de] = languages
  return { lv: part(lv), en: part(en), lt: part(lt), ru: part(ru), de: part(de) }
}
