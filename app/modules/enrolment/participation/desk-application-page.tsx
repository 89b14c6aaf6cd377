import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import type { Answers } from '../application-form/answer.ts'
import { answerMessages } from '../application-form/answer-messages.ts'
import { AnswerList } from '../application-form/answer-words.tsx'
import type { Question } from '../application-form/question.ts'
import { stateMessages } from '../application/application-state-messages.ts'
import type { Completion } from '../completion/completion.ts'
import { DocumentList } from '../document/document-list.tsx'
import type { StoredDocument } from '../document/document-queries.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { concessions, nextInvoiceStatus } from '../invoice/invoice.ts'
import { concessionInWords, InvoiceTable } from '../invoice/invoice-table.tsx'
import type { Invoice } from '../invoice/invoice-queries.ts'
import { participationPaths } from '../participation-paths.ts'
import { CompletionPart } from './participation-page.tsx'
import { invoiceStatusMessages, participationMessages } from './participation-messages.ts'
import type { Participation } from './participation-queries.ts'

export interface DeskApplicationPageProps {
  language: Language
  participation: Participation
  questions: readonly Question[]
  answers: Answers
  documents: readonly StoredDocument[]
  completion: Completion | undefined
  passed: boolean | null
  invoices: readonly Invoice[]
  formKey: string
  /** What was typed about an invoice that was not recorded. */
  typed?: Readonly<Record<string, readonly string[]>> | undefined
  faults?: readonly FieldFault[] | undefined
  isSaved: boolean
}

/** What an editor sees of one application: answers, documents, how far they have come, what is owed. */
export function DeskApplicationPage({
  language,
  participation,
  faults = [],
  ...props
}: DeskApplicationPageProps) {
  const { id, state, name, title, intakeId } = participation
  const text = (message: keyof typeof participationMessages) => say(participationMessages[message], language)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {props.isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{text('saved')}</p>
        </Notice>
      ) : null}
      <DataList
        language={language}
        facts={[
          { term: text('toCourse'), value: <ForeignText text={title} language={language} quiet /> },
          ...(name === null ? [] : [{ term: say(answerMessages.person, language), value: name }]),
          { term: text('state'), value: capitalised(say(stateMessages[state], language), language) },
        ]}
      />
      <p>
        <a href={enrolmentPaths.intake(language, intakeId)}>{text('toIntake')}</a>
      </p>
      <section aria-labelledby="answers">
        <h2 id="answers">{text('answers')}</h2>
        {props.questions.length === 0 ? (
          <p>{text('noAnswers')}</p>
        ) : (
          <AnswerList language={language} questions={props.questions} answers={props.answers} />
        )}
      </section>
      {props.questions.length > 0 && state === 'submitted' ? (
        <form method="post" action={participationPaths.sendingBack(language, id)} class="stack">
          <p>{text('returnHow')}</p>
          <p>
            <Button variant="secondary">{text('sendBack')}</Button>
          </p>
        </form>
      ) : null}
      <section aria-labelledby="documents">
        <h2 id="documents">{say(answerMessages.documents, language)}</h2>
        <DocumentList
          language={language}
          documents={props.documents}
          hrefOf={(documentId) => participationPaths.deskDocument(language, id, documentId)}
        />
      </section>
      {props.completion === undefined ? null : (
        <>
          <CompletionPart language={language} completion={props.completion} />
          {props.completion.assessment === 'not-asked' ? null : (
            <form method="post" action={participationPaths.assessment(language, id)} class="stack">
              <RadioGroup
                language={language}
                name="passed"
                legend={text('assessment')}
                inline
                options={[
                  { value: 'yes', label: text('passed') },
                  { value: 'no', label: text('failed') },
                ]}
                value={props.passed === null ? undefined : props.passed ? 'yes' : 'no'}
              />
              <p>
                <Button variant="secondary">{text('saveAssessment')}</Button>
              </p>
            </form>
          )}
        </>
      )}
      <section aria-labelledby="invoices">
        <h2 id="invoices">{text('invoices')}</h2>
        <p class="note">{text('invoiceNote')}</p>
        <InvoiceTable
          language={language}
          invoices={props.invoices}
          actionOf={(invoice) => <StatusForm language={language} applicationId={id} invoice={invoice} />}
        />
        <InvoiceForm {...{ language, id, faults }} formKey={props.formKey} typed={props.typed ?? {}} />
      </section>
    </>
  )
}

function StatusForm(props: { language: Language; applicationId: string; invoice: Invoice }) {
  const { language, applicationId, invoice } = props
  const next = nextInvoiceStatus[invoice.status]
  if (next.length === 0) return null
  return (
    <form method="post" action={participationPaths.invoiceStatus(language, applicationId, invoice.id)}>
      {next.map((status) => (
        <Button variant="tertiary" name="status" value={status}>
          {capitalised(say(invoiceStatusMessages[status], language), language)}
        </Button>
      ))}
    </form>
  )
}

interface InvoiceFormProps {
  language: Language
  id: string
  formKey: string
  typed: Readonly<Record<string, readonly string[]>>
  faults: readonly FieldFault[]
}

function InvoiceForm({ language, id, formKey, typed, faults }: InvoiceFormProps) {
  const error = errorIn(faults)
  const text = (message: keyof typeof participationMessages) => say(participationMessages[message], language)
  return (
    <form method="post" action={participationPaths.invoices(language, id)} class="stack" novalidate>
      <input type="hidden" name="key" value={formKey} />
      <TextField
        language={language}
        name="reference"
        label={text('referenceField')}
        maxLength={40}
        size={20}
        value={typed['reference']?.[0]}
        error={error('reference')}
      />
      <TextField
        language={language}
        name="full"
        label={text('full')}
        inputMode="decimal"
        size={10}
        unit="€"
        value={typed['full']?.[0]}
        error={error('full')}
      />
      <SelectField
        language={language}
        name="concession"
        label={text('concession')}
        emptyLabel={capitalised(text('noConcession'), language)}
        options={concessions.map((concession) => ({
          value: concession,
          label: capitalised(concessionInWords(concession, language), language),
        }))}
        value={typed['concession']?.[0]}
        error={error('concession')}
      />
      <TextField
        language={language}
        name="due"
        label={text('amount')}
        inputMode="decimal"
        size={10}
        unit="€"
        value={typed['due']?.[0]}
        error={error('due')}
      />
      <TextField
        language={language}
        name="due-on"
        label={text('dueOn')}
        hint={say(answerMessages.dayHint, language)}
        size={12}
        value={typed['due-on']?.[0]}
        error={error('due-on')}
      />
      <p>
        <Button>{text('recordInvoice')}</Button>
      </p>
    </form>
  )
}
