import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Correction } from '../../../shared/personal/personal.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { accountPaths } from '../accounts-paths.ts'
import type { AskedPurpose } from './consent/consent-choice.ts'
import { ConsentForm } from './consent/consent-pages.tsx'
import type { Consent } from './consent/consent-queries.ts'
import { ownPrivacyMessages } from './privacy-messages.ts'

export interface OwnPrivacyPageProps {
  readonly language: Language
  readonly asked: readonly AskedPurpose[]
  readonly consents: readonly Consent[]
  readonly corrections: readonly Correction[]
  readonly saved: boolean
  readonly faults: readonly FieldFault[]
}

export function OwnPrivacyPage({
  language,
  asked,
  consents,
  corrections,
  saved,
  faults,
}: OwnPrivacyPageProps) {
  return (
    <>
      <ErrorSummary language={language} errors={faults} kept={false} />
      {saved ? (
        <Notice language={language} tone="success" live>
          <p>{say(ownPrivacyMessages.saved, language)}</p>
        </Notice>
      ) : null}
      <h2>{say(ownPrivacyMessages.know, language)}</h2>
      <p>{say(ownPrivacyMessages.copy, language)}</p>
      <ButtonRow>
        <ButtonLink href={accountPaths.privacyDownload(language)} variant="secondary" download="laipa.zip">
          {say(ownPrivacyMessages.download, language)}
        </ButtonLink>
      </ButtonRow>
      <ul>
        <li>
          <a href={accountPaths.privacyAccess(language)}>{say(ownPrivacyMessages.access, language)}</a>
        </li>
        <li>
          <a href={addressIn(language, '/privacy')}>{say(ownPrivacyMessages.purposes, language)}</a>
        </li>
      </ul>
      <h2>{say(ownPrivacyMessages.consents, language)}</h2>
      <p>{say(ownPrivacyMessages.consentsHint, language)}</p>
      <ConsentForm language={language} asked={asked} consents={consents} error={faults[0]?.text} />
      <h2>{say(ownPrivacyMessages.correct, language)}</h2>
      <ul>
        {corrections.map(({ text, path }) => (
          <li>
            <a href={addressIn(language, path)}>{say(text, language)}</a>
          </li>
        ))}
      </ul>
      <h2>{say(ownPrivacyMessages.eraseTitle, language)}</h2>
      <p>{say(ownPrivacyMessages.eraseLead, language)}</p>
      <p>
        <a href={accountPaths.erasure(language)}>{say(ownPrivacyMessages.eraseLink, language)}</a>
      </p>
    </>
  )
}
