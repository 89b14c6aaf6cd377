import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../../shared/time/day.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { CheckboxGroup } from '../../../../shared/ui/choice-group.tsx'
import { accountPaths } from '../../accounts-paths.ts'
import { ownPrivacyMessages } from '../privacy-messages.ts'
import { shownText, type AskedPurpose } from './consent-choice.ts'
import type { Consent } from './consent-queries.ts'

export interface ConsentFormProps {
  readonly language: Language
  readonly asked: readonly AskedPurpose[]
  readonly consents: readonly Consent[]
  readonly error: string | undefined
}

/** One box for each purpose, with the day on which it was last agreed to or taken back. */
export function ConsentForm({ language, asked, consents, error }: ConsentFormProps) {
  const newest = (code: string) => consents.find(({ purpose }) => purpose === code)
  const options = asked.map(({ code, consent }) => ({
    value: code,
    label: say(consent.text, language),
    hint: dayOf(newest(code), language),
  }))
  const inForce = consents.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ purpose }) => purpose)
  return (
    <form class="stack" method="post" action={accountPaths.consents(language)}>
      {asked.map((purpose) => (
        <input type="hidden" name="shown" value={shownText(purpose)} />
      ))}
      <CheckboxGroup
        language={language}
        name="consent"
        legend={say(ownPrivacyMessages.consents, language)}
        hiddenLegend
        options={options}
        values={inForce}
        error={error}
      />
      <div>
        <Button>{say(ownPrivacyMessages.save, language)}</Button>
      </div>
    </form>
  )
}

function dayOf(consent: Consent | undefined, language: Language): string | undefined {
  if (consent === undefined) return undefined
  const { givenAt, withdrawnAt } = consent
  const message = withdrawnAt === null ? ownPrivacyMessages.givenOn : ownPrivacyMessages.withdrawnOn
  return say(message, language, { day: dayInWords(dayInRiga(withdrawnAt ?? givenAt), language) })
}
