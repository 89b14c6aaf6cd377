import { errorIn } from '../../../../shared/forms/field-faults.ts'
import type { InFiveLanguages, Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { addressIn } from '../../../../shared/ui/address.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../../shared/ui/error-summary.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { TextField } from '../../../../shared/ui/field.tsx'
import { accountPaths } from '../../accounts-paths.ts'
import { ClosedForInvented, CurrentPassword, GatedForm, type Gate } from '../../person/gated-form.tsx'
import type { CopiedRecords } from '../download/personal-copy.ts'
import { erasureMessages } from './erasure-messages.ts'

export interface ErasurePageProps {
  readonly language: Language
  readonly sections: readonly CopiedRecords[]
  readonly refusal: InFiveLanguages | undefined
  /** Invented people stay, for the next visitor. */
  readonly isDemonstration: boolean
}

/** Asked the first time: what goes and what stays. */
export function ErasurePage({ language, sections, refusal, isDemonstration }: ErasurePageProps) {
  const kept = sections.filter(({ rows }) => rows.length > 0)
  if (isDemonstration) return <ClosedForInvented language={language} />
  const going = kept.filter(({ records }) => records.remains === undefined)
  const staying = kept.flatMap(({ records }) => records.remains ?? [])
  return (
    <>
      {refusal === undefined ? null : <Refusal language={language} refusal={refusal} />}
      <h2>{say(erasureMessages.goes, language)}</h2>
      <ul>
        {going.map(({ records, rows }) => (
          <li>
            {say(records.title, language)}
            {rows.length === 1 ? null : ` (${rows.length.toLocaleString(language)})`}
          </li>
        ))}
        <li>{say(erasureMessages.others, language)}</li>
        <li>{say(erasureMessages.signedOut, language)}</li>
      </ul>
      <h2>{say(erasureMessages.stays, language)}</h2>
      <ul>
        {staying.map((remains) => (
          <li>{say(remains, language)}</li>
        ))}
      </ul>
      <p>
        {say(erasureMessages.staysWhy, language)} {say(erasureMessages.backups, language)}
      </p>
      <ButtonRow>
        <ButtonLink href={accountPaths.privacyDownload(language)} variant="secondary" download="laipa.zip">
          {say(erasureMessages.downloadFirst, language)}
        </ButtonLink>
        {refusal === undefined ? (
          <ButtonLink href={accountPaths.erasureConfirmation(language)}>
            {say(erasureMessages.goOn, language)}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </>
  )
}

export interface ErasureConfirmationPageProps {
  readonly language: Language
  readonly gate: Gate
  readonly email: string
  readonly typed?: string | undefined
  readonly refusal?: InFiveLanguages | undefined
  readonly faults: readonly FieldFault[]
}

/** Asked the second time: typing the address is no slip of the finger. */
export function ErasureConfirmationPage(props: ErasureConfirmationPageProps) {
  const { language, gate, email, typed, refusal, faults } = props
  const error = errorIn(faults)
  const here = accountPaths.erasureConfirmation(language)
  return (
    <GatedForm language={language} gate={gate} ownEmail={email} back={here}>
      <ErrorSummary language={language} errors={faults} kept={false} />
      {refusal === undefined ? null : <Refusal language={language} refusal={refusal} />}
      <form class="stack" method="post" action={here} novalidate>
        <TextField
          language={language}
          name="email"
          type="email"
          label={say(erasureMessages.email, language)}
          hint={say(erasureMessages.emailHint, language, { email })}
          value={typed}
          autocomplete="off"
          error={error('email')}
        />
        {gate === 'password' ? (
          <CurrentPassword language={language} hint={erasureMessages.passwordHint} error={error('current')} />
        ) : null}
        <ButtonRow>
          <Button>{say(erasureMessages.erase, language)}</Button>
          <ButtonLink href={accountPaths.privacy(language)} variant="secondary">
            {say(erasureMessages.keep, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </GatedForm>
  )
}

export function ErasedPage({ language }: { language: Language }) {
  return (
    <>
      <p>{say(erasureMessages.erasedNext, language)}</p>
      <ButtonRow>
        <ButtonLink href={addressIn(language, '/learning')}>
          {say(erasureMessages.toSearch, language)}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function Refusal({ language, refusal }: { language: Language; refusal: InFiveLanguages }) {
  return (
    <Notice language={language} tone="warning" title={say(erasureMessages.refusedTitle, language)}>
      <p>{say(refusal, language)}</p>
    </Notice>
  )
}
