import { capitalised } from '../../../shared/i18n/capitalised.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { intakeFactMessages } from './intake-fact-messages.ts'
import { windowInWords } from './intake-facts.tsx'
import { intakeMessages } from './intake-messages.ts'
import type { IntakeCounts } from './intake-queries.ts'
import { ruleMessages } from './intake-words-messages.ts'
import { phaseOf, type Intake } from './intake.ts'

export interface IntakeOnOpportunityProps {
  readonly language: Language
  readonly intake: Intake
  readonly counts: IntakeCounts
  /** The intake that follows. */
  readonly next: Intake | undefined
  readonly now: Date
}

/** When to apply here, for how many seats, and how they are given. */
export function IntakeOnOpportunity({ language, intake, counts, next, now }: IntakeOnOpportunityProps) {
  const { seatsMax: seats, opportunityId } = intake
  const isOpen = phaseOf(intake, now) === 'open'
  const values = { free: Math.max(0, seats - counts.taken), waiting: counts.waiting }
  return (
    <>
      <p>{say(intakeMessages.applyHere, language)}</p>
      <ul>
        <li>{capitalised(windowInWords(intake, language), language)}</li>
        <li>
          {say(intakeFactMessages.seatCount, language, { seats })}; {say(ruleMessages[intake.rule], language)}
        </li>
        {intake.rule === 'first-come' && isOpen ? (
          <li>{say(intakeFactMessages.freeAndWaiting, language, values)}</li>
        ) : null}
      </ul>
      {next === undefined ? null : (
        <p>
          {say(intakeMessages.nextIntake, language, {
            window: windowInWords(next, language),
            seats: next.seatsMax,
          })}
        </p>
      )}
      <p>
        <ButtonLink
          variant={isOpen ? 'primary' : 'secondary'}
          href={enrolmentPaths.apply(language, opportunityId)}
        >
          {say(isOpen ? intakeMessages.apply : intakeMessages.aboutIntake, language)}
        </ButtonLink>
      </p>
    </>
  )
}
