import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { PartButton, PartForm, type CaseView } from '../case/case-parts.tsx'
import { mayDo } from '../case/case.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { fieldsOf, FreeText } from '../sensitive/free-text.tsx'
import {
  decisionReasonMessages,
  outcomeMessages,
  referralMessages as messages,
  referralStateMessages,
  stepMessages,
} from './referral-messages.ts'
import type { Referral } from './referral.ts'

/** The state in words, with the reason or outcome it has. */
export function referralStateText({ state, decisionReason, outcome }: Referral, language: Language): string {
  const more =
    decisionReason !== null
      ? say(decisionReasonMessages[decisionReason], language)
      : outcome !== null
        ? say(outcomeMessages[outcome], language)
        : undefined
  const words = say(referralStateMessages[state], language)
  return more === undefined ? words : `${words}: ${more}`
}

export function isUnanswered({ state, dueDay }: Referral, today: Day): boolean {
  return (state === 'sent' || state === 'incomplete') && dueDay < today
}

/** Referrals in the case, and what the organisations said. */
export function ReferralPart({ view, referrals }: { view: CaseView; referrals: readonly Referral[] }) {
  const { language, found, today, refused } = view
  const mayRefer = mayDo(found.side, 'referral') && found.state !== 'closed'
  if (referrals.length === 0 && !mayRefer) return null
  return (
    <section aria-labelledby="referrals">
      <h2 id="referrals">{say(messages.title, language)}</h2>
      {referrals.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <ul class="rows">
        {referrals.map((referral) => {
          const { id, organisation, dueDay, state, question } = referral
          const name = plainTextIn(organisation, language)
          return (
            <li>
              <div>
                <strong>{name}</strong> · {referralStateText(referral, language)}{' '}
                {state === 'sent' || state === 'incomplete'
                  ? `· ${say(messages.due, language)} ${dayInWords(dueDay, language)}`
                  : null}{' '}
                {isUnanswered(referral, today) ? (
                  <Tag tone="warning">{say(messages.overdue, language)}</Tag>
                ) : null}
                {question === null ? null : (
                  <p class="kept-text">
                    {say(messages.question, language)}: {question}
                  </p>
                )}
              </div>
              {mayRefer && state === 'incomplete' ? (
                <PartForm
                  view={view}
                  form={`answer${id}`}
                  part={`referrals/${id}/answer`}
                  summary={say(messages.answerBack, language)}
                  button={say(messages.answerBack, language)}
                >
                  <FreeText
                    language={language}
                    field={fieldsOf(`answer${id}`, refused)('answer')}
                    label={say(messages.answer, language)}
                    longest={1000}
                  />
                </PartForm>
              ) : null}
              {mayRefer && (state === 'sent' || state === 'incomplete' || state === 'accepted') ? (
                <PartButton
                  view={view}
                  part={`referrals/${id}/withdrawal`}
                  label={say(stepMessages.withdrawn, language)}
                  about={name}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
      {mayRefer ? (
        <p>
          <ButtonLink variant="secondary" href={guidancePaths.newReferral(language, found.id)}>
            {say(messages.new, language)}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  )
}
