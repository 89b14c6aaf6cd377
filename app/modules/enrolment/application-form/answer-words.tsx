import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { isDay, dayInWords } from '../../../shared/time/day.ts'
import { DataList, type Fact } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Answers } from './answer.ts'
import { answerMessages } from './answer-messages.ts'
import type { Question } from './question.ts'

export interface AnswerListProps {
  language: Language
  questions: readonly Question[]
  answers: Answers
}

/** Questions with what was answered, for reading. Documents stand in a list of their own. */
export function AnswerList({ language, questions, answers }: AnswerListProps) {
  const asked = questions.filter(({ kind }) => kind !== 'document')
  return (
    <DataList
      language={language}
      facts={asked.map((question): Fact => ({
        term: plainTextIn(question.text, language),
        value: <Answered language={language} question={question} typed={answers[question.code] ?? []} />,
      }))}
    />
  )
}

function Answered(props: { language: Language; question: Question; typed: readonly string[] }) {
  const { language, question, typed } = props
  if (typed.length === 0) return <span class="unknown">{say(answerMessages.unanswered, language)}</span>
  const [first = ''] = typed
  switch (question.kind) {
    case 'choice':
    case 'several':
      return (
        <>
          {typed.map((code, index) => {
            const option = question.options.find((candidate) => candidate.code === code)
            return (
              <>
                {index === 0 ? null : '; '}
                {option === undefined ? code : <ForeignText text={option.text} language={language} quiet />}
              </>
            )
          })}
        </>
      )
    case 'yes-no':
      return (
        <>
          {first === 'yes'
            ? say(answerMessages.yes, language)
            : first === 'no'
              ? say(answerMessages.no, language)
              : first}
        </>
      )
    case 'day':
      return <>{isDay(first) ? dayInWords(first, language) : first}</>
    case 'text':
      return <>{first.split('\n').map((line, index) => (index === 0 ? line : [<br />, line]))}</>
    case 'line':
    case 'number':
    case 'document':
      return <>{first}</>
  }
}
