import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { DataList, type Fact } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { clockInRiga } from '../../../shared/time/clock-in-riga.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import {
  appointmentMessages as words,
  cancellerMessages,
  reasonMessages,
  statusMessages,
} from './appointment-messages.ts'
import type { Participation } from './appointment-queries.ts'
import { refuseChange, statedReasons } from './appointment.ts'
import { choiceFacts } from './book-pages.tsx'
import { SlotDays } from './find-pages.tsx'
import { doneMessages, linkMessages as messages } from './link-messages.ts'
import type { OfferedSlot } from './slot-queries.ts'
import { capitalised } from '../../../shared/i18n/capitalised.ts'

export interface LinkPageProps {
  readonly language: Language
  readonly part: Participation
  readonly now: Date
  readonly done?: string | undefined
  readonly refusal?: string | undefined
}

/** One appointment, for whoever holds its link: when, where, and how to move or cancel it. */
export function LinkPage({ language, part, now, done, refusal }: LinkPageProps) {
  const said = (['booked', 'moved', 'cancelled', 'accepted'] as const).find((name) => name === done)
  const isOpen = refuseChange(part, now) === undefined
  return (
    <>
      <ErrorSummary
        language={language}
        errors={refusal === undefined ? [] : [{ field: 'state', text: refusal }]}
        kept={false}
      />
      {said === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(doneMessages[said], language)}</p>
        </Notice>
      )}
      <div id="state">
        <DataList language={language} facts={factsOf(part, language)} />
      </div>
      {part.status === 'waiting' ? <p>{say(messages.position, language)}</p> : null}
      {part.status === 'offered' && isOpen ? <Offer language={language} part={part} /> : null}
      {part.status === 'booked' && isOpen ? <Ways language={language} part={part} /> : null}
      {isOpen && part.status !== 'offered' ? <Cancel language={language} part={part} /> : null}
      {isOpen ? null : (
        <p>
          <ButtonLink
            variant="secondary"
            href={part.isEvent ? appointmentsPaths.events(language) : againHref(part, language)}
          >
            {say(messages.again, language)}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

export function factsOf(part: Participation, language: Language): Fact[] {
  const { way, location, cancelReason, canceller, coordinatorPhone } = part
  return [
    ...choiceFacts({ ...part, location: null }, language),
    ...(way === null || location === null
      ? []
      : [
          {
            term: say({ place: words.where, phone: words.number, video: words.videoLink }[way], language),
            value:
              way === 'place' ? (
                location
              ) : (
                <a href={way === 'phone' ? telephone(location) : location}>{location}</a>
              ),
          },
        ]),
    {
      term: say(words.state, language),
      value: capitalised(say(statusMessages[part.status], language), language),
      ...(canceller === null || cancelReason === null
        ? {}
        : {
            note: say(cancellerMessages[canceller], language, {
              reason: say(reasonMessages[cancelReason], language),
            }),
          }),
    },
    ...(coordinatorPhone === null
      ? []
      : [
          {
            term: say(words.coordinatorPhone, language),
            value: <a href={telephone(coordinatorPhone)}>{coordinatorPhone}</a>,
          },
        ]),
  ]
}

/** The telephone stands as large as the buttons: not everybody uses links. */
function Ways({ language, part }: { language: Language; part: Participation }) {
  const { token, coordinatorPhone: phone } = part
  return (
    <>
      <ButtonRow>
        <ButtonLink variant="secondary" href={appointmentsPaths.linkFile(language, token)}>
          {say(words.calendarFile, language)}
        </ButtonLink>
        {part.isEvent ? null : (
          <ButtonLink variant="secondary" href={appointmentsPaths.linkTime(language, token)}>
            {say(messages.movedTo, language)}
          </ButtonLink>
        )}
      </ButtonRow>
      {phone === null ? null : (
        <>
          <p>{say(messages.callInstead, language)}</p>
          <p>
            <ButtonLink variant="secondary" href={telephone(phone)}>
              {phone}
            </ButtonLink>
          </p>
        </>
      )}
    </>
  )
}

function Offer({ language, part }: { language: Language; part: Participation }) {
  const deadline = part.offerExpiresAt === null ? '' : momentInWords(part.offerExpiresAt, language)
  return (
    <>
      <p>{say(messages.offered, language, { deadline })}</p>
      <form method="post" action={appointmentsPaths.linkAnswer(language, part.token)}>
        <ButtonRow>
          <Button name="answer" value="accept">
            {say(messages.accept, language)}
          </Button>
          <Button variant="secondary" name="answer" value="refuse">
            {say(messages.refuse, language)}
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}

function Cancel({ language, part }: { language: Language; part: Participation }) {
  const action = appointmentsPaths.linkCancellation(language, part.token)
  if (part.status === 'waiting') {
    return (
      <form method="post" action={action}>
        <input type="hidden" name="reason" value="other" />
        <p>
          <Button variant="secondary">{say(messages.leaveList, language)}</Button>
        </p>
      </form>
    )
  }
  return (
    <Fold summary={say(messages.cancelFold, language)} id="cancel">
      <form method="post" action={action} class="stack">
        <ReasonField language={language} />
        <p>
          <Button variant="secondary">{say(words.cancel, language)}</Button>
        </p>
      </form>
    </Fold>
  )
}

export function ReasonField({ language, id }: { language: Language; id?: string }) {
  return (
    <SelectField
      language={language}
      name="reason"
      id={id}
      label={say(words.reason, language)}
      emptyLabel={false}
      options={statedReasons.map((reason) => ({
        value: reason,
        label: capitalised(say(reasonMessages[reason], language), language),
      }))}
    />
  )
}

export interface MovePageProps {
  readonly language: Language
  readonly part: Participation
  readonly slots: readonly OfferedSlot[]
  readonly refusal?: string | undefined
}

export function MovePage({ language, part, slots, refusal }: MovePageProps) {
  return (
    <>
      <ErrorSummary
        language={language}
        errors={refusal === undefined ? [] : [{ field: 'times', text: refusal }]}
        kept={false}
      />
      <DataList language={language} facts={choiceFacts({ ...part, way: null }, language)} />
      <form method="post" id="times">
        <input type="hidden" name="coordinator" value={part.coordinatorId ?? ''} />
        {slots.length === 0 ? (
          <p>{say(messages.noTimes, language)}</p>
        ) : (
          <SlotDays
            language={language}
            slots={slots}
            isGroup={(part.mostPeople ?? 1) > 1}
            headingLevel={2}
            choice={(slot) => (
              <Button variant="secondary" name="at" value={`${slot.startsAt.toISOString()} ${slot.way}`}>
                {clockInRiga(slot.startsAt)}
              </Button>
            )}
          />
        )}
      </form>
    </>
  )
}

function againHref({ municipalityId, kindId }: Participation, language: Language): string {
  return appointmentsPaths.find(language, {
    municipality: municipalityId,
    ...(kindId === null ? {} : { kind: kindId }),
  })
}

export function telephone(number: string): string {
  return `tel:${number.replace(/[^+0-9]/g, '')}`
}
