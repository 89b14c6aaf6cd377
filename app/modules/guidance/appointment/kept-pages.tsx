import { capitalised } from '../../../shared/i18n/capitalised.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { appointmentsPaths } from '../appointments-paths.ts'
import {
  appointmentMessages as words,
  cancellerMessages,
  reasonMessages,
  statusMessages,
  wayMessages,
} from './appointment-messages.ts'
import type { KeptAppointment, Participation } from './appointment-queries.ts'
import { timeInWords } from './appointment-words.ts'
import { marks, refuseChange } from './appointment.ts'
import { GuestFields } from './book-pages.tsx'
import { deskMessages as messages } from './desk-messages.ts'
import { ReasonField, telephone } from './link-pages.tsx'

export interface KeptPageProps {
  readonly language: Language
  readonly appointment: KeptAppointment
  readonly people: readonly Participation[]
  readonly now: Date
  readonly formKey: string
  readonly done?: string | undefined
  readonly values?: FormValues | undefined
  readonly faults: readonly FieldFault[]
}

/** One appointment with everybody in it, for its coordinator. */
export function KeptPage(props: KeptPageProps) {
  const { language, appointment, people, now, faults } = props
  const { id, startsAt, cancelledAt, canceller, cancelReason, way } = appointment
  const isToCome = cancelledAt === null && startsAt > now
  const done = (['booked', 'cancelled', 'marked'] as const).find((name) => name === props.done)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {done === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(messages[done], language)}</p>
        </Notice>
      )}
      {canceller === null || cancelReason === null ? null : (
        <Notice language={language} tone="warning">
          <p>
            {say(cancellerMessages[canceller], language, {
              reason: say(reasonMessages[cancelReason], language),
            })}
          </p>
        </Notice>
      )}
      <DataList
        language={language}
        facts={[
          { term: say(words.what, language), value: plainTextIn(appointment.title, language) },
          { term: say(words.when, language), value: timeInWords(startsAt, appointment.endsAt, language) },
          {
            term: say(words.how, language),
            value: `${capitalised(say(wayMessages[way], language), language)}: ${appointment.location}`,
          },
          ...(appointment.mostPeople === 1
            ? []
            : [
                {
                  term: say(messages.people, language),
                  value: say(messages.seats, language, {
                    taken: appointment.booked,
                    all: appointment.mostPeople,
                  }),
                },
              ]),
        ]}
      />
      <section aria-labelledby="people">
        <h2 id="people">{say(messages.people, language)}</h2>
        {people.length === 0 ? <p>{say(messages.nobody, language)}</p> : null}
        {people.length === 0 ? null : (
          <CardList>{people.map((part) => personCard(part, appointment, props))}</CardList>
        )}
      </section>
      {isToCome && appointment.mostPeople > 1 ? <AddPerson {...props} /> : null}
      {isToCome ? (
        <Fold summary={say(messages.cancelAll, language)} id="cancel-all">
          <form method="post" action={appointmentsPaths.cancellation(language, id)} class="stack">
            <p>{say(messages.cancelAllHow, language)}</p>
            <ReasonField language={language} id="all-reason" />
            <p>
              <Button variant="secondary">{say(messages.cancelAll, language)}</Button>
            </p>
          </form>
        </Fold>
      ) : null}
    </>
  )
}

function personCard(part: Participation, appointment: KeptAppointment, { language, now }: KeptPageProps) {
  const { canceller, cancelReason } = part
  const hasBegun = appointment.startsAt <= now && appointment.cancelledAt === null
  const canMark = hasBegun && (part.status === 'booked' || marks.some((mark) => mark === part.status))
  return (
    <Card
      headingLevel={3}
      title={part.name ?? say(messages.erased, language)}
      meta={
        <>
          {capitalised(say(statusMessages[part.status], language), language)}
          {part.channel === 'coordinator' ? `, ${say(messages.byYou, language)}` : null}
        </>
      }
    >
      {canceller === null || cancelReason === null ? null : (
        <p>
          {say(cancellerMessages[canceller], language, {
            reason: say(reasonMessages[cancelReason], language),
          })}
        </p>
      )}
      <p>
        {part.email === null ? null : <a href={`mailto:${part.email}`}>{part.email}</a>}
        {part.email === null || part.phone === null ? null : ', '}
        {part.phone === null ? null : <a href={telephone(part.phone)}>{part.phone}</a>}
        {part.email === null && part.phone === null && part.name !== null
          ? say(messages.noContact, language)
          : null}
      </p>
      {canMark ? <MarkForm language={language} part={part} id={appointment.id} /> : null}
      {part.status === 'booked' ? (
        <ButtonRow>
          <ButtonLink variant="tertiary" href={appointmentsPaths.slip(language, appointment.id, part.id)}>
            {say(messages.slip, language)}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      {refuseChange(part, now) === undefined && appointment.mostPeople > 1 ? (
        <Fold summary={say(messages.cancelOne, language)}>
          <form
            method="post"
            action={appointmentsPaths.participantCancellation(language, appointment.id, part.id)}
            class="stack"
          >
            <ReasonField language={language} id={`reason-${part.id}`} />
            <p>
              <Button variant="secondary">{say(messages.cancelOne, language)}</Button>
            </p>
          </form>
        </Fold>
      ) : null}
    </Card>
  )
}

function MarkForm({ language, part, id }: { language: Language; part: Participation; id: string }) {
  return (
    <form method="post" action={appointmentsPaths.mark(language, id, part.id)}>
      <RadioGroup
        language={language}
        name="mark"
        id={`mark-${part.id}`}
        legend={say(messages.mark, language)}
        inline
        options={marks.map((mark) => ({
          value: mark,
          label: capitalised(say(statusMessages[mark], language), language),
        }))}
        value={part.status}
      />
      <p>
        <Button variant="secondary">{say(messages.saveMark, language)}</Button>
      </p>
    </form>
  )
}

function AddPerson({ language, appointment, formKey, values, faults }: KeptPageProps) {
  return (
    <Fold summary={say(messages.addPerson, language)} id="add" open={faults.length > 0}>
      <form
        method="post"
        action={appointmentsPaths.participants(language, appointment.id)}
        class="stack"
        novalidate
      >
        <input type="hidden" name="key" value={formKey} />
        <GuestFields {...{ language, values, faults }} isOnBehalf />
        <p>
          <Button variant="secondary">{say(messages.addPerson, language)}</Button>
        </p>
      </form>
    </Fold>
  )
}

/** What somebody without an address takes home. */
export function SlipPage({ language, part }: { language: Language; part: Participation }) {
  const { startsAt, endsAt, way, location, coordinatorPhone } = part
  if (startsAt === null || way === null) return null
  return (
    <>
      <DataList
        language={language}
        facts={[
          { term: say(words.what, language), value: plainTextIn(part.title, language) },
          {
            term: say(words.when, language),
            value: <strong>{timeInWords(startsAt, endsAt, language)}</strong>,
          },
          {
            term: say(words.how, language),
            value: `${capitalised(say(wayMessages[way], language), language)}: ${location ?? ''}`,
          },
          { term: say(words.with, language), value: part.coordinatorName },
          { term: say(words.coordinatorPhone, language), value: coordinatorPhone },
        ]}
      />
      <p>{say(messages.slipHow, language)}</p>
    </>
  )
}
