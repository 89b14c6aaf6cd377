import type { FieldFaultCode } from '../../../shared/forms/form-messages.ts'
import { readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import type { Question } from './question.ts'

/** Answers as they were typed, right or wrong, by the code of their question. */
export type Answers = FormValues

const longestLine = 300
export const longestText = 4000
const largestNumber = 1_000_000_000

/** Questions on one page. */
const questionsAtOnce = 4

export interface AnswerFault {
  readonly field: string
  readonly code: FieldFaultCode | 'no-document'
}

/** Uploaded documents by the code of the question that asks for them. */
export type DocumentCounts = Readonly<Record<string, number>>

/** What is wrong with the answers; drafts are kept with their faults, only sending waits until there are none. */
export function answerFaults(
  questions: readonly Question[],
  answers: Answers,
  documents: DocumentCounts,
): AnswerFault[] {
  return questions.flatMap((question) => {
    const code = faultOf(question, answers, documents)
    return code === undefined ? [] : [{ field: question.code, code }]
  })
}

/** The questions page by page; what asks for a document stands on the page of documents. */
export function formSteps(questions: readonly Question[]): Question[][] {
  const asked = questions.filter(({ kind }) => kind !== 'document')
  const steps: Question[][] = []
  for (let start = 0; start < asked.length; start += questionsAtOnce) {
    steps.push(asked.slice(start, start + questionsAtOnce))
  }
  return steps
}

/** What of a posted form answers these questions, cut where no honest answer reaches. */
export function typedAnswers(questions: readonly Question[], values: FormValues): Answers {
  return Object.fromEntries(
    questions.map(({ code, kind }) => {
      const typed = values[code] ?? []
      const most = kind === 'several' ? typed.length : 1
      return [code, typed.slice(0, most).filter((text) => text.trim() !== '')] as const
    }),
  )
}

function faultOf(
  question: Question,
  answers: Answers,
  documents: DocumentCounts,
): AnswerFault['code'] | undefined {
  const { code, kind, required } = question
  if (kind === 'document') return required && (documents[code] ?? 0) === 0 ? 'no-document' : undefined
  const typed = (answers[code] ?? []).filter((text) => text.trim() !== '')
  if (typed.length === 0) return required ? 'missing' : undefined
  const form = readForm({ [code]: typed })
  const options = question.options.map((option) => option.code)
  switch (kind) {
    case 'line':
      form.line(code, longestLine)
      break
    case 'text':
      return (typed[0] ?? '').length > longestText ? 'too-long' : undefined
    case 'choice':
      form.choice(code, options)
      break
    case 'several':
      form.choices(code, options)
      break
    case 'number':
      form.number(code, -largestNumber, largestNumber)
      break
    case 'day':
      form.day(code)
      break
    case 'yes-no':
      form.choice(code, ['yes', 'no'])
      break
  }
  return form.refusals[0]?.code
}
