import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { newId } from '../../../shared/identifier.ts'
import { addDays, dayInWords, type Day } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField, type Option } from '../../../shared/ui/field.tsx'
import type { GuidanceCase } from '../case/case.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { consentMessages } from '../request/request-messages.ts'
import { consentKinds } from '../request/request.ts'
import { fieldsOf, FreeText, type Refused } from '../sensitive/free-text.tsx'
import {
  decisionReasonMessages,
  outcomeMessages,
  referralMessages as messages,
  stepMessages,
} from './referral-messages.ts'
import { referralStateText } from './referral-part.tsx'
import { decisionReasons, nextStates, outcomes, usualAnswerDays, type Referral } from './referral.ts'

export interface ReferralFormProps {
  readonly language: Language
  readonly today: Day
  readonly found: GuidanceCase
  readonly organisations: readonly Option[]
  readonly chosen: { readonly organisation?: string; readonly opportunity?: string }
  readonly refused: Refused | undefined
}

export function ReferralForm(props: ReferralFormProps) {
  const { language, today, found, chosen, refused } = props
  const field = fieldsOf('referral', refused)
  const reach = [found.email ?? [], found.phone ?? []].flat().join(', ')
  return (
    <>
      <ErrorSummary language={language} errors={refused?.faults ?? []} />
      <form class="stack" method="post" action={guidancePaths.newReferral(language, found.id)} novalidate>
        <input type="hidden" name="key" value={refused?.values['key']?.[0] ?? newId()} />
        <input
          type="hidden"
          name="opportunity"
          value={refused?.values['opportunity']?.[0] ?? chosen.opportunity ?? ''}
        />
        <SelectField
          language={language}
          {...field('organisation')}
          value={field('organisation').value ?? chosen.organisation}
          label={say(messages.organisation, language)}
          options={props.organisations}
        />
        <FreeText
          language={language}
          field={field('reason')}
          label={say(messages.reason, language)}
          longest={1000}
        />
        <TextField
          language={language}
          {...field('contact')}
          value={field('contact').value ?? reach}
          label={say(messages.contact, language)}
          maxLength={200}
        />
        <RadioGroup
          language={language}
          {...field('consent')}
          legend={say(messages.consent, language)}
          options={consentKinds.map((kind) => ({ value: kind, label: say(consentMessages[kind], language) }))}
        />
        <TextField
          language={language}
          {...field('due')}
          value={field('due').value ?? addDays(today, usualAnswerDays)}
          type="date"
          label={say(messages.due, language)}
        />
        <p>
          <Button>{say(messages.send, language)}</Button>
        </p>
      </form>
    </>
  )
}

/** The organisation's list: what waits for it stands first. */
export function ReceivedReferrals({
  language,
  referrals,
}: {
  language: Language
  referrals: readonly Referral[]
}) {
  return (
    <>
      {referrals.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <CardList>
        {referrals.map((referral) => (
          <Card
            title={referral.name ?? say(messages.erased, language)}
            href={guidancePaths.referral(language, referral.id)}
            meta={`${referralStateText(referral, language)} · ${say(messages.due, language)} ${dayInWords(referral.dueDay, language)}`}
          />
        ))}
      </CardList>
    </>
  )
}

/** One referral, as the organisation sees it. */
export function ReceivedReferral(props: {
  language: Language
  referral: Referral
  refused: Refused | undefined
}) {
  const { language, referral, refused } = props
  const field = fieldsOf('step', refused)
  const next = nextStates(referral.state)
  return (
    <>
      <ErrorSummary language={language} errors={refused?.faults ?? []} />
      <DataList
        language={language}
        facts={[
          { term: say(messages.state, language), value: referralStateText(referral, language) },
          { term: say(messages.due, language), value: dayInWords(referral.dueDay, language) },
          { term: say(messages.reason, language), value: referral.reason },
          { term: say(messages.contact, language), value: referral.contact },
          ...(referral.opportunity === null
            ? []
            : [
                {
                  term: say(messages.opportunity, language),
                  value: plainTextIn(referral.opportunity, language),
                },
              ]),
          ...(referral.question === null
            ? []
            : [{ term: say(messages.question, language), value: referral.question }]),
          ...(referral.answer === null
            ? []
            : [{ term: say(messages.answer, language), value: referral.answer }]),
          {
            term: say(messages.sender, language),
            value: referral.coordinator,
            ...(referral.coordinatorEmail === null ? {} : { note: referral.coordinatorEmail }),
          },
        ]}
      />
      {next.length === 0 ? null : (
        <form
          class="stack"
          method="post"
          action={`${guidancePaths.referral(language, referral.id)}/state`}
          novalidate
        >
          <RadioGroup
            language={language}
            name="state"
            id="step-state"
            legend={say(messages.state, language)}
            value={refused?.values['state']?.[0]}
            error={field('state').error}
            options={next.map((state) => ({ value: state, label: say(stepMessages[state], language) }))}
          />
          {next.includes('refused') ? (
            <SelectField
              language={language}
              {...field('reason')}
              label={`${say(stepMessages.refused, language)}: ${say(messages.why, language).toLocaleLowerCase(language)}`}
              optional
              options={decisionReasons.map((reason) => ({
                value: reason,
                label: say(decisionReasonMessages[reason], language),
              }))}
            />
          ) : null}
          {next.includes('incomplete') ? (
            <FreeText
              language={language}
              field={field('question')}
              label={say(messages.question, language)}
              longest={1000}
              lines={2}
              optional
            />
          ) : null}
          {next.includes('finished') ? (
            <SelectField
              language={language}
              {...field('outcome')}
              label={say(messages.outcome, language)}
              optional
              options={outcomes.map((outcome) => ({
                value: outcome,
                label: say(outcomeMessages[outcome], language),
              }))}
            />
          ) : null}
          <p>
            <Button>{say(messages.answer, language)}</Button>
          </p>
        </form>
      )}
    </>
  )
}
