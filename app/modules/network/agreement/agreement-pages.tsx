import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { FileField, SelectField, TextField } from '../../../shared/ui/field.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { OrganisationChoice } from '../application/application-queries.ts'
import { networkPaths } from '../network-paths.ts'
import { agreementMessages as messages } from './agreement-messages.ts'
import type { Agreement } from './agreement-queries.ts'

export interface AgreementsPageProps {
  readonly language: Language
  readonly agreements: readonly Agreement[]
  /** For the form; undefined for those who only read. */
  readonly organisations: readonly OrganisationChoice[] | undefined
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
  readonly isSaved: boolean
}

export function AgreementsPage(props: AgreementsPageProps) {
  const { language, agreements, organisations, faults, isSaved } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.saved, language)}</p>
        </Notice>
      ) : null}
      {agreements.length === 0 ? (
        <p>{say(messages.none, language)}</p>
      ) : (
        <AgreementTable {...{ language, agreements }} mayEnd={organisations !== undefined} />
      )}
      {organisations === undefined ? null : <AgreementForm {...props} organisations={organisations} />}
    </>
  )
}

interface AgreementTableProps extends Pick<AgreementsPageProps, 'language' | 'agreements'> {
  readonly mayEnd: boolean
}

function AgreementTable({ language, agreements, mayEnd }: AgreementTableProps) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  return (
    <Table
      language={language}
      caption={<span class="visually-hidden">{text('title')}</span>}
      columns={[
        { label: text('organisation') },
        { label: text('subject') },
        { label: text('from') },
        { label: text('to') },
        { label: text('file') },
        ...(mayEnd ? [{ label: text('step') }] : []),
      ]}
      rows={agreements.map((agreement) => [
        <a href={networkPaths.organisation(language, agreement.organisationId)}>
          <ForeignText text={agreement.organisation} language={language} quiet />
        </a>,
        agreement.subject,
        dayInWords(agreement.fromDay, language),
        <LastDay {...{ language, agreement }} />,
        agreement.fileName === null ? (
          text('noFile')
        ) : (
          <a href={networkPaths.agreementFile(language, agreement.id)}>{agreement.fileName}</a>
        ),
        agreement.endedAt !== null ? (
          '–'
        ) : (
          <form method="post" action={networkPaths.agreementEnd(language, agreement.id)}>
            <Button variant="tertiary">
              {text('end')}
              <span class="visually-hidden"> ({agreement.subject})</span>
            </Button>
          </form>
        ),
      ])}
    />
  )
}

function LastDay({ language, agreement }: { language: Language; agreement: Agreement }) {
  if (agreement.endedAt !== null) return <>{say(messages.ended, language)}</>
  if (agreement.toDay === null) return <>{say(messages.openEnd, language)}</>
  return <time datetime={agreement.toDay}>{dayInWords(agreement.toDay, language)}</time>
}

function AgreementForm({
  language,
  organisations,
  values,
  faults,
  formKey,
}: AgreementsPageProps & { organisations: readonly OrganisationChoice[] }) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const errorOf = errorIn(faults)
  const field = (name: 'organisation' | 'subject' | 'from' | 'to' | 'file') => ({
    language,
    name,
    label: text(name),
    value: values[name]?.[0],
    error: errorOf(name),
  })
  const collator = new Intl.Collator(language)
  return (
    <section aria-labelledby="add">
      <h2 id="add">{text('add')}</h2>
      <form
        class="stack"
        method="post"
        action={networkPaths.agreements(language)}
        enctype="multipart/form-data"
        novalidate
      >
        <input type="hidden" name="key" value={formKey} />
        <SelectField
          {...field('organisation')}
          options={organisations
            .map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))
            .sort((one, other) => collator.compare(one.label, other.label))}
        />
        <TextField {...field('subject')} maxLength={200} />
        <div class="form-row">
          <TextField {...field('from')} type="date" />
          <TextField {...field('to')} type="date" optional />
        </div>
        <p class="hint">{text('toHint')}</p>
        <FileField {...field('file')} hint={text('fileHint')} optional />
        <p>
          <Button>{text('add')}</Button>
        </p>
      </form>
    </section>
  )
}
