import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { clockInRiga } from '../../../shared/time/clock-in-riga.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import type { Municipality } from '../../organisations/index.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import { appointmentMessages, wayMessages } from './appointment-messages.ts'
import { weekdayInWords } from './appointment-words.ts'
import type { AppointmentKind } from './appointment.ts'
import type { Guide } from './coordinator-queries.ts'
import { findMessages as messages } from './find-messages.ts'
import type { OfferedSlot } from './slot-queries.ts'

/** Days with free times that are shown at once; the others are unfolded. */
const daysShown = 4

export interface FindPageProps {
  readonly language: Language
  readonly municipalities: readonly Municipality[]
  readonly kinds: readonly AppointmentKind[]
  readonly municipalityId: string | undefined
  readonly kind: AppointmentKind | undefined
  readonly guides: readonly Guide[]
  readonly slots: readonly OfferedSlot[]
  /** To whom requests from there go today. */
  readonly responsibleId: string | undefined
}

export function FindPage(props: FindPageProps) {
  const { language, kinds, kind, municipalityId } = props
  if (kinds.length === 0) return <p>{say(messages.noKinds, language)}</p>
  return (
    <>
      <form method="get" action={appointmentsPaths.find(language)} class="stack">
        <SelectField
          language={language}
          name="municipality"
          label={say(messages.municipality, language)}
          options={props.municipalities.map(({ id, name }) => ({
            value: id,
            label: plainTextIn(name, language),
          }))}
          value={municipalityId}
        />
        <SelectField
          language={language}
          name="kind"
          label={say(messages.kind, language)}
          emptyLabel={false}
          options={kinds.map(({ id, name, minutes }) => ({
            value: id,
            label: `${plainTextIn(name, language)}, ${say(appointmentMessages.minutes, language, { n: minutes })}`,
          }))}
          value={kind?.id}
        />
        <p>
          <Button variant={municipalityId === undefined ? 'primary' : 'secondary'}>
            {say(messages.show, language)}
          </Button>
        </p>
      </form>
      {municipalityId === undefined || kind === undefined ? null : (
        <Results {...props} municipalityId={municipalityId} kind={kind} />
      )}
      <p>
        <a href={appointmentsPaths.events(language, municipalityId ? { municipality: municipalityId } : {})}>
          {say(messages.toEvents, language)}
        </a>
      </p>
    </>
  )
}

function Results(props: FindPageProps & { municipalityId: string; kind: AppointmentKind }) {
  const { language, guides, slots } = props
  const own = guides.filter(({ id }) => id === props.responsibleId)
  const others = guides.filter(
    (guide) => !own.includes(guide) && slots.some(({ coordinatorId }) => coordinatorId === guide.id),
  )
  return (
    <>
      <section aria-labelledby="own">
        <h2 id="own">{say(messages.own, language)}</h2>
        {own.length === 0 ? <p>{say(messages.noGuide, language)}</p> : null}
        {own.map((guide) => (
          <GuideTimes {...props} guide={guide} />
        ))}
      </section>
      {others.length === 0 ? null : (
        <section aria-labelledby="nearby">
          <h2 id="nearby">{say(messages.nearby, language)}</h2>
          {others.slice(0, 3).map((guide) => (
            <GuideTimes {...props} guide={guide} />
          ))}
        </section>
      )}
      {own.length === 0 && others.length === 0 ? <p>{say(messages.none, language)}</p> : null}
    </>
  )
}

function GuideTimes({
  guide,
  ...props
}: FindPageProps & { guide: Guide; municipalityId: string; kind: AppointmentKind }) {
  const { language, kind, municipalityId } = props
  const slots = props.slots.filter(({ coordinatorId }) => coordinatorId === guide.id)
  const municipality = plainTextIn(guide.municipality, language)
  const bookHref = (slot: OfferedSlot) =>
    appointmentsPaths.book(language, {
      kind: kind.id,
      coordinator: guide.id,
      municipality: municipalityId,
      ...(slot.seatsLeft === 0 && slot.appointmentId !== null
        ? { appointment: slot.appointmentId }
        : { at: slot.startsAt.toISOString(), way: slot.way }),
    })
  return (
    <section class="guide-times">
      <h3>{say(messages.guide, language, { name: guide.name, municipality })}</h3>
      {guide.km > 0 && guide.km < 999 ? <p>{say(messages.distance, language, { km: guide.km })}</p> : null}
      {guide.phone === null ? null : <p>{say(messages.call, language, { phone: guide.phone })}</p>}
      {slots.length === 0 ? (
        <>
          <p>{say(messages.noSlots, language)}</p>
          <p>
            <ButtonLink
              variant="secondary"
              href={appointmentsPaths.book(language, {
                kind: kind.id,
                coordinator: guide.id,
                municipality: municipalityId,
              })}
            >
              {say(messages.wait, language)}
            </ButtonLink>
          </p>
        </>
      ) : (
        <SlotDays
          language={language}
          slots={slots}
          isGroup={kind.mostPeople > 1}
          headingLevel={4}
          choice={(slot) => (
            <a class="ds-button" data-variant="secondary" href={bookHref(slot)}>
              {clockInRiga(slot.startsAt)}
            </a>
          )}
        />
      )}
    </section>
  )
}

export interface SlotDaysProps {
  readonly language: Language
  readonly slots: readonly OfferedSlot[]
  readonly isGroup: boolean
  /** Of the days, one below what stands over them. */
  readonly headingLevel: 2 | 4
  /** The link or the button of one time. */
  readonly choice: (slot: OfferedSlot) => Child
}

/** Times by day: the nearest open, the later ones unfolded. */
export function SlotDays({ language, slots, isGroup, headingLevel, choice }: SlotDaysProps) {
  const days = [...new Set(slots.map(({ startsAt }) => dayInRiga(startsAt)))]
  const list = (shown: readonly string[]) =>
    shown.map((day) => (
      <SlotDay
        {...{ language, isGroup, headingLevel, choice }}
        slots={slots.filter(({ startsAt }) => dayInRiga(startsAt) === day)}
      />
    ))
  return (
    <>
      {list(days.slice(0, daysShown))}
      {days.length <= daysShown ? null : (
        <Fold summary={say(messages.more, language)}>{list(days.slice(daysShown))}</Fold>
      )}
    </>
  )
}

function SlotDay({ language, slots, isGroup, headingLevel, choice }: SlotDaysProps) {
  const Heading = `h${headingLevel}` as const
  const [first] = slots
  if (first === undefined) return null
  const groups = [...new Set(slots.map(({ way, location }) => `${way} ${location}`))].map((key) =>
    slots.filter(({ way, location }) => `${way} ${location}` === key),
  )
  return (
    <>
      <Heading>{weekdayInWords(first.startsAt, language)}</Heading>
      {groups.map((same) => (
        <>
          <p class="hint">{whereOf(same[0] ?? first, language)}</p>
          <ul class="button-list">
            {same.map((slot) => (
              <li>
                {choice(slot)}
                {isGroup ? <span class="hint"> {seatsOf(slot, language)}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}

function whereOf({ way, location }: OfferedSlot, language: Language): string {
  const how = say(wayMessages[way], language)
  return way === 'place' ? `${how}: ${location}` : how
}

function seatsOf({ seatsLeft }: OfferedSlot, language: Language): string {
  return seatsLeft === 0
    ? say(messages.fullGroup, language)
    : say(messages.seatsLeft, language, { n: seatsLeft })
}
