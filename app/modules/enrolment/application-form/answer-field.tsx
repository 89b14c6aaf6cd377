import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { CheckboxGroup, RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { longestText, type Answers } from './answer.ts'
import { answerMessages } from './answer-messages.ts'
import type { Question } from './question.ts'

export interface AnswerFieldProps {
  language: Language
  question: Question
  answers: Answers
  error: string | undefined
}

/** One question with the field that its kind asks for, and what was typed into it. */
export function AnswerField({ language, question, answers, error }: AnswerFieldProps) {
  const { code, kind, required, text, options } = question
  const typed = answers[code] ?? []
  const common = {
    language,
    name: answerField(code),
    hint: <AnswerHint language={language} question={question} />,
    error,
    optional: !required,
  }
  const label = <ForeignText text={text} language={language} />
  const value = typed[0]
  switch (kind) {
    case 'choice':
    case 'several': {
      const offered = options.map((option) => ({
        value: option.code,
        label: <ForeignText text={option.text} language={language} quiet />,
      }))
      return kind === 'choice' ? (
        <RadioGroup {...common} legend={label} options={offered} value={value} />
      ) : (
        <CheckboxGroup {...common} legend={label} options={offered} values={typed} />
      )
    }
    case 'yes-no':
      return (
        <RadioGroup
          {...common}
          legend={label}
          inline
          options={[
            { value: 'yes', label: say(answerMessages.yes, language) },
            { value: 'no', label: say(answerMessages.no, language) },
          ]}
          value={value}
        />
      )
    case 'text':
      return <TextField {...common} label={label} lines={6} maxLength={longestText} value={value} />
    case 'number':
      return <TextField {...common} label={label} inputMode="decimal" size={12} value={value} />
    case 'day':
      return <TextField {...common} label={label} size={12} value={value} />
    case 'line':
      return <TextField {...common} label={label} maxLength={300} value={value} />
    case 'document':
      return null
  }
}

/** Codes stand behind a word of our own, so that no question takes the id of another part of the page. */
export function answerField(code: string): string {
  return `answer-${code}`
}

function AnswerHint({ language, question }: { language: Language; question: Question }) {
  const { hint, kind, shownTo } = question
  const readers = shownTo === 'educators' ? answerMessages.toEducators : answerMessages.toEditors
  return (
    <>
      {plainTextIn(hint, language) === '' ? null : (
        <>
          <ForeignText text={hint} language={language} quiet />{' '}
        </>
      )}
      {kind === 'day' ? `${say(answerMessages.dayHint, language)}. ` : null}
      {say(readers, language)}
    </>
  )
}
