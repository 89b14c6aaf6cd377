import type { Language } from '../../../shared/i18n/language.ts'
import { errorIn } from '../../../shared/forms/field-faults.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords, momentInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { FileField, TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { credentialsPaths } from '../credentials-paths.ts'
import { issuerMessages } from '../issuer/issuer-messages.ts'
import { momentOf } from '../verification/structure.ts'
import type { Check } from './check-document.ts'
import { checkMessages as messages } from './check-messages.ts'
import { reasonMessages } from './reason-messages.ts'

export interface CheckFormProps {
  readonly language: Language
  readonly link?: string | undefined
  readonly text?: string | undefined
  readonly faults?: readonly FieldFault[]
}

/** Three ways in; the file first, since that is what people are sent. */
export function CheckForm({ language, link, text, faults = [] }: CheckFormProps) {
  const error = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form
        method="post"
        action={credentialsPaths.verify(language)}
        enctype="multipart/form-data"
        class="stack"
        novalidate
      >
        <p>{say(messages.how, language)}</p>
        <FileField
          language={language}
          name="file"
          label={say(messages.file, language)}
          hint={say(messages.fileHint, language)}
          accept=".json,.jsonld,.png,.svg,.pdf,application/json,image/png,image/svg+xml,application/pdf"
          error={error('file')}
        />
        <TextField
          language={language}
          name="link"
          type="url"
          label={say(messages.link, language)}
          hint={say(messages.linkHint, language)}
          value={link}
          error={error('link')}
        />
        <TextField
          language={language}
          name="text"
          lines={6}
          label={say(messages.text, language)}
          value={text}
          error={error('text')}
        />
        <p>
          <Button>{say(messages.check, language)}</Button>
        </p>
        <p class="note">{say(messages.private, language)}</p>
      </form>
    </>
  )
}

export interface CheckResultProps {
  readonly language: Language
  readonly check: Check
  readonly now: Date
}

/** Under the verdict, which is the page's heading: why, then the facts. */
export function CheckResult({ language, check, now }: CheckResultProps) {
  const { verdict, reasons } = check.verification
  const sentences = new Set(reasons.map((reason) => say(reasonMessages[reason], language)))
  return (
    <>
      <Notice language={language} tone={verdict === 'valid' ? 'success' : 'warning'}>
        {verdict === 'valid' ? <p>{say(messages.validText, language)}</p> : null}
        {[...sentences].map((sentence) => (
          <p>{sentence}</p>
        ))}
      </Notice>
      {check.shown === undefined || verdict === 'malformed' ? null : <Facts {...{ language, check }} />}
      <p class="note">{say(messages.checkedAt, language, { moment: momentInWords(now, language) })}</p>
      <p>
        <ButtonLink href={credentialsPaths.verify(language)} variant="secondary">
          {say(messages.again, language)}
        </ButtonLink>
      </p>
    </>
  )
}

const unprovenVerdicts = ['altered', 'unknown-issuer', 'unsupported-proof']

function Facts({ language, check }: { language: Language; check: Check }) {
  const { shown, registered, verification } = check
  if (shown === undefined) return null
  const isUnproven = unprovenVerdicts.includes(verification.verdict)
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const isOurs = registered !== undefined && !isUnproven
  const registeredName =
    registered === undefined || registered.name === null
      ? say(issuerMessages.region, language)
      : plainTextIn(registered.name, language)
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{text('facts')}</h2>
      {isUnproven ? <p>{text('unproven')}</p> : null}
      <DataList
        language={language}
        facts={[
          { term: text('what'), value: foreign(shown.title, shown.language) },
          {
            term: text('issuer'),
            value: isOurs ? registeredName : shown.issuerName,
            note: isOurs ? `${shown.issuerId ?? ''} – ${text('issuerRegistered')}` : shown.issuerId,
          },
          { term: text('holder'), value: shown.holder ?? text('holderUnnamed'), note: text('holderNote') },
          { term: text('from'), value: dayOf(shown.from, language) },
          { term: text('until'), value: dayOf(shown.until, language) ?? text('forEver') },
          ...(shown.description === undefined || shown.description === shown.title
            ? []
            : [{ term: text('description'), value: foreign(shown.description, shown.language) }]),
          { term: text('criteria'), value: foreign(shown.criteria, shown.language) },
          ...(shown.skills.length === 0 ? [] : [{ term: text('skills'), value: shown.skills.join(', ') }]),
        ]}
      />
    </section>
  )
}

function foreign(text: string | undefined, language: string | undefined) {
  return text === undefined ? undefined : (
    <span lang={language !== undefined && /^[a-z]{2,3}$/.test(language) ? language : undefined}>{text}</span>
  )
}

function dayOf(value: string | undefined, language: Language): string | undefined {
  const moment = momentOf(value)
  return moment === undefined ? undefined : dayInWords(dayInRiga(moment), language)
}
