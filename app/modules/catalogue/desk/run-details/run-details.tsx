import type { Language } from '../../../../shared/i18n/language.ts'
import { euros } from '../../../../shared/i18n/quantity.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { clockInRiga } from '../../../../shared/time/clock-in-riga.ts'
import { dayInRiga, dayInWords, momentInWords } from '../../../../shared/time/day.ts'
import { Table } from '../../../../shared/ui/table.tsx'
import { opportunityWordMessages } from '../../opportunity/opportunity-words-messages.ts'
import { partMessages } from '../educator-assignment/educator-messages.ts'
import type { Ending } from '../ending/ending.ts'
import { reasonMessages } from '../overview/overview-messages.ts'
import { runDetailsMessages as messages } from './run-details-messages.ts'
import type { RunDetails } from './run-details.ts'

interface DetailsProps {
  readonly language: Language
  readonly details: RunDetails
}

/** When and in which room, meeting by meeting. */
export function LessonTable({ language, details: { lessons } }: DetailsProps) {
  if (lessons.length === 0) return null
  const cancelled = ` (${say(messages.cancelled, language)})`
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{say(messages.lessons, language)}</h2>
      <Table
        language={language}
        caption={say(messages.rigaTime, language)}
        columns={[messages.day, messages.time, messages.room].map((label) => ({
          label: say(label, language),
        }))}
        rows={lessons.map(({ startsAt, endsAt, room, isCancelled }) => {
          const day = dayInWords(dayInRiga(startsAt), language)
          return [
            isCancelled ? (
              <>
                <s>{day}</s>
                {cancelled}
              </>
            ) : (
              day
            ),
            `${clockInRiga(startsAt)}–${clockInRiga(endsAt)}`,
            room,
          ]
        })}
      />
    </section>
  )
}

/** Names that both sides have confirmed. */
export function EducatorList({ language, details: { educators } }: DetailsProps) {
  if (educators.length === 0) return null
  return (
    <section aria-labelledby="educators">
      <h2 id="educators">{say(messages.educators, language)}</h2>
      <ul>
        {educators.map(({ name, part, lessonAt }) => (
          <li>
            {name}, {say(partMessages[part], language)}
            {lessonAt === null ? null : ` (${momentInWords(lessonAt, language)})`}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function ConcessionList({ language, details: { concessions } }: DetailsProps) {
  if (concessions.length === 0) return null
  return (
    <section aria-labelledby="concessions">
      <h2 id="concessions">{say(messages.concessions, language)}</h2>
      <ul>
        {concessions.map(({ targetGroup, priceEur }) => (
          <li>
            {say(opportunityWordMessages.target[targetGroup], language)}: {euros(priceEur, language)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Why a run does not take place, in the provider's words where there are any. */
export function EndingReason({ language, ending }: { language: Language; ending: Ending | undefined }) {
  if (ending === undefined) return null
  const reason = say(reasonMessages[ending.because], language)
  return (
    <>
      <p>{say(messages.because, language, { reason })}</p>
      {ending.note === null ? null : (
        <>
          <p>{say(messages.theirWords, language)}</p>
          <blockquote class="kept-text">{ending.note}</blockquote>
        </>
      )}
    </>
  )
}
