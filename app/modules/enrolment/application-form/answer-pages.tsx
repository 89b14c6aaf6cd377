import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { errorIn } from '../../../shared/forms/field-faults.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Progress } from '../../../shared/ui/progress.tsx'
import { DocumentList } from '../document/document-list.tsx'
import type { StoredDocument } from '../document/document-queries.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { participationPaths } from '../participation-paths.ts'
import { formSteps, type AnswerFault, type Answers } from './answer.ts'
import { AnswerField } from './answer-field.tsx'
import { answerMessages } from './answer-messages.ts'
import { AnswerList } from './answer-words.tsx'
import type { Question } from './question.ts'

export interface FormProgressProps {
  language: Language
  applicationId: string
  questions: readonly Question[]
  current: number | 'documents' | 'check'
}

/** The steps of a form: pages of questions, the documents, the check. */
export function FormProgress({ language, applicationId, questions, current }: FormProgressProps) {
  const pages = formSteps(questions)
  const steps = [
    ...pages.map((_, index) => ({
      label:
        pages.length === 1
          ? say(answerMessages.questions, language)
          : say(answerMessages.questionsPart, language, { part: index + 1 }),
      href: participationPaths.form(language, applicationId, index + 1),
    })),
    {
      label: say(answerMessages.documents, language),
      href: participationPaths.documents(language, applicationId),
    },
    {
      label: say(answerMessages.check, language),
      href: participationPaths.form(language, applicationId, 'check'),
    },
  ]
  const place = current === 'documents' ? pages.length + 1 : current === 'check' ? pages.length + 2 : current
  return <Progress language={language} steps={steps} current={place} />
}

export interface AnswerPageProps {
  language: Language
  applicationId: string
  /** All of the form, and those of this page. */
  questions: readonly Question[]
  asked: readonly Question[]
  step: number
  answers: Answers
  faults?: readonly FieldFault[] | undefined
}

export function AnswerPage({
  language,
  applicationId,
  questions,
  asked,
  step,
  answers,
  faults = [],
}: AnswerPageProps) {
  const error = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <FormProgress language={language} applicationId={applicationId} questions={questions} current={step} />
      <p>{say(answerMessages.kept, language)}</p>
      <form
        method="post"
        action={participationPaths.form(language, applicationId, step)}
        class="stack"
        novalidate
      >
        {asked.map((question) => (
          <AnswerField
            language={language}
            question={question}
            answers={answers}
            error={error(`answer-${question.code}`)}
          />
        ))}
        <ButtonRow>
          <Button>{say(answerMessages.next, language)}</Button>
          <Button variant="secondary" name="go" value="later">
            {say(answerMessages.later, language)}
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}

export interface CheckPageProps {
  language: Language
  applicationId: string
  questions: readonly Question[]
  answers: Answers
  documents: readonly StoredDocument[]
  faults: readonly AnswerFault[]
  faultText: (fault: AnswerFault) => string
  isWritable: boolean
  /** Why it was not sent just now. */
  refusal?: string | undefined
}

export function CheckPage(props: CheckPageProps) {
  const { language, applicationId, questions, answers, documents, faults, isWritable } = props
  return (
    <>
      {props.refusal === undefined ? null : (
        <ErrorSummary language={language} errors={[{ field: 'send', text: props.refusal }]} />
      )}
      {isWritable ? (
        <FormProgress
          language={language}
          applicationId={applicationId}
          questions={questions}
          current="check"
        />
      ) : (
        <Notice language={language}>
          <p>{say(answerMessages.sent, language)}</p>
        </Notice>
      )}
      {isWritable && faults.length > 0 ? <StillToDo {...props} /> : null}
      <section aria-labelledby="answers">
        <h2 id="answers">{say(answerMessages.questions, language)}</h2>
        <AnswerList language={language} questions={questions} answers={answers} />
      </section>
      <section aria-labelledby="documents">
        <h2 id="documents">{say(answerMessages.documents, language)}</h2>
        <DocumentList
          language={language}
          documents={documents}
          hrefOf={(id) => participationPaths.document(language, applicationId, id)}
        />
      </section>
      {isWritable ? (
        <>
          {faults.length === 0 ? <p>{say(answerMessages.ready, language)}</p> : null}
          <p>{say(answerMessages.noSeat, language)}</p>
          <form method="post" action={participationPaths.submission(language, applicationId)} id="send">
            <ButtonRow>
              {faults.length === 0 ? <Button>{say(answerMessages.send, language)}</Button> : null}
              <ButtonLink href={participationPaths.form(language, applicationId, 1)} variant="secondary">
                {say(answerMessages.change, language)}
              </ButtonLink>
            </ButtonRow>
          </form>
        </>
      ) : (
        <p>
          <a href={enrolmentPaths.applications(language)}>{say(answerMessages.toApplications, language)}</a>
        </p>
      )}
    </>
  )
}

function StillToDo({ language, applicationId, questions, faults, faultText }: CheckPageProps) {
  const pages = formSteps(questions)
  return (
    <Notice language={language} tone="warning">
      <p>{say(answerMessages.notReady, language)}</p>
      <ul>
        {faults.map((fault) => {
          const question = questions.find(({ code }) => code === fault.field)
          const page = pages.findIndex((asked) => asked.some(({ code }) => code === fault.field))
          const href =
            page < 0
              ? participationPaths.documents(language, applicationId)
              : `${participationPaths.form(language, applicationId, page + 1)}#answer-${fault.field}`
          return question === undefined ? null : (
            <li>
              <a href={href}>
                {plainTextIn(question.text, language) === '' ? (
                  fault.field
                ) : (
                  <ForeignText text={question.text} language={language} quiet />
                )}
              </a>
              {': '}
              {faultText(fault)}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
