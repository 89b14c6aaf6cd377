import type { Child } from 'hono/jsx'

import { capitalised } from '../../../shared/i18n/capitalised.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import type { Fact } from '../../../shared/ui/data-list.tsx'
import type { ApplicantGroup } from './applicant-group.ts'
import { intakeFactMessages } from './intake-fact-messages.ts'
import { applicantGroupMessages, phaseMessages, ruleMessages } from './intake-words-messages.ts'
import type { IntakeCounts } from './intake-queries.ts'
import { phaseOf, type Intake } from './intake.ts'

/** What everybody may know of an intake: when, how many, for whom, by what rule. */
export function intakeFacts(intake: Intake, counts: IntakeCounts, now: Date, language: Language): Fact[] {
  const { groups, seatsMax, seatsMin, answerHours } = intake
  const free = Math.max(0, seatsMax - counts.taken)
  const isDrawing = intake.rule === 'fair-allocation' && intake.drawnAt === null
  return [
    {
      term: say(intakeFactMessages.window, language),
      value: windowInWords(intake, language),
      note: capitalised(say(phaseMessages[phaseOf(intake, now)], language), language),
    },
    {
      term: say(intakeFactMessages.seats, language),
      value: say(intakeFactMessages.seatCount, language, { seats: seatsMax }),
      note: isDrawing
        ? say(intakeFactMessages.appliedSoFar, language, { applied: counts.applied })
        : say(intakeFactMessages.freeAndWaiting, language, { free, waiting: counts.waiting }),
    },
    {
      term: say(intakeFactMessages.rule, language),
      value: capitalised(say(ruleMessages[intake.rule], language), language),
    },
    ...ruleFacts(intake, language),
    {
      term: say(intakeFactMessages.groups, language),
      value:
        groups.length === 0
          ? say(intakeFactMessages.everybody, language)
          : groups.map((group) => say(applicantGroupMessages[group], language)).join(', '),
    },
    seatsMin === null
      ? []
      : {
          term: say(intakeFactMessages.minimum, language),
          value: say(intakeFactMessages.minimumCount, language, { seats: seatsMin }),
        },
    {
      term: say(intakeFactMessages.answer, language),
      value: say(intakeFactMessages.answerHours, language, { hours: answerHours }),
    },
  ].flat()
}

/** By what order and for whom seats are kept; nothing where there is no such rule. */
export function ruleFacts(
  { criteria, reserved }: Pick<Intake, 'criteria' | 'reserved'>,
  language: Language,
): Fact[] {
  return [
    criteria.length === 0
      ? []
      : {
          term: say(intakeFactMessages.criteria, language),
          value: <Ordered groups={criteria} language={language} />,
        },
    reserved.length === 0
      ? []
      : {
          term: say(intakeFactMessages.reserved, language),
          value: reserved
            .map(({ group, seats }) => `${say(applicantGroupMessages[group], language)}: ${seats}`)
            .join('; '),
          note: say(intakeFactMessages.reservedUntil, language),
        },
  ].flat()
}

export function windowInWords(
  { opensAt, closesAt }: Pick<Intake, 'opensAt' | 'closesAt'>,
  language: Language,
): string {
  return say(intakeFactMessages.fromTo, language, {
    opens: momentInWords(opensAt, language),
    closes: momentInWords(closesAt, language),
  })
}

function Ordered({ groups, language }: { groups: readonly ApplicantGroup[]; language: Language }): Child {
  return (
    <ol>
      {groups.map((group) => (
        <li>{say(applicantGroupMessages[group], language)}</li>
      ))}
    </ol>
  )
}
