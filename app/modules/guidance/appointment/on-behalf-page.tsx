import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { appointmentsPaths } from '../appointments-paths.ts'
import { appointmentMessages as words, wayMessages } from './appointment-messages.ts'
import { timeInWords } from './appointment-words.ts'
import type { AppointmentKind } from './appointment.ts'
import { GuestFields } from './book-pages.tsx'
import { deskMessages as messages } from './desk-messages.ts'
import { findMessages } from './find-messages.ts'
import type { OfferedSlot } from './slot-queries.ts'

export interface OnBehalfPageProps {
  readonly language: Language
  readonly kinds: readonly AppointmentKind[]
  readonly kind: AppointmentKind | undefined
  readonly slots: readonly OfferedSlot[]
  readonly formKey: string
  readonly values?: FormValues | undefined
  readonly faults: readonly FieldFault[]
}

/** For whoever calls or comes by: first what for, then one of the coordinator's own times. */
export function OnBehalfPage(props: OnBehalfPageProps) {
  const { language, kinds, kind, slots, values, faults } = props
  const error = errorIn(faults)
  if (kinds.length === 0) return <p>{say(findMessages.noKinds, language)}</p>
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form method="get" action={appointmentsPaths.onBehalf(language)} class="stack">
        <SelectField
          language={language}
          name="kind"
          label={say(words.what, language)}
          emptyLabel={false}
          options={kinds.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
          value={kind?.id}
        />
        <p>
          <Button variant="secondary">{say(findMessages.show, language)}</Button>
        </p>
      </form>
      {slots.length === 0 ? (
        <>
          <p>{say(messages.noTimes, language)}</p>
          <p>
            <ButtonLink href={appointmentsPaths.hours(language)}>{say(messages.hours, language)}</ButtonLink>
          </p>
        </>
      ) : (
        <form method="post" action={appointmentsPaths.onBehalf(language)} class="stack" novalidate>
          <input type="hidden" name="key" value={props.formKey} />
          <input type="hidden" name="kind" value={kind?.id ?? ''} />
          <SelectField
            language={language}
            name="at"
            label={say(messages.time, language)}
            error={error('at')}
            options={slots.map((slot) => ({
              value: `${slot.startsAt.toISOString()} ${slot.way}`,
              label: `${timeInWords(slot.startsAt, slot.endsAt, language)}, ${say(wayMessages[slot.way], language)}`,
            }))}
            value={values?.['at']?.[0]}
          />
          <GuestFields {...{ language, values, faults }} isOnBehalf />
          <p>
            <Button>{say(messages.onBehalf, language)}</Button>
          </p>
        </form>
      )}
    </>
  )
}
