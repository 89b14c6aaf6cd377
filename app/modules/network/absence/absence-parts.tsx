import type { Child } from 'hono/jsx'

import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { networkPaths } from '../network-paths.ts'
import { absenceMessages as messages } from './absence-messages.ts'
import type { Absence } from './absence-queries.ts'

export interface AbsenceSectionProps {
  readonly language: Language
  readonly absences: readonly Absence[]
  readonly action: string
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
}

/** Planned absences of whoever has signed in, and the form for another one. */
export function AbsenceSection({ language, absences, ...form }: AbsenceSectionProps) {
  return (
    <section aria-labelledby="absences">
      <h2 id="absences">{say(messages.title, language)}</h2>
      <p>{say(messages.how, language)}</p>
      {absences.length === 0 ? (
        <p>{say(messages.none, language)}</p>
      ) : (
        <ul class="rows">
          {absences.map((absence) => (
            <li>
              <form method="post" action={networkPaths.absenceEnd(language, absence.id)}>
                <span>{daysAway(absence, language)}</span>
                <Button variant="tertiary">
                  {say(messages.end, language)}
                  <span class="visually-hidden"> ({daysAway(absence, language)})</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <AbsenceForm language={language} {...form} />
    </section>
  )
}

export function daysAway({ fromDay, toDay }: Absence, language: Language): string {
  return say(messages.days, language, {
    from: dayInWords(fromDay, language),
    to: dayInWords(toDay, language),
  })
}

export function AbsenceForm(props: Omit<AbsenceSectionProps, 'absences'> & { readonly children?: Child }) {
  const { language, action, values, faults, formKey, children } = props
  const errorOf = errorIn(faults)
  return (
    <form class="stack" method="post" action={action} novalidate>
      <input type="hidden" name="key" value={formKey} />
      {children}
      <div class="form-row">
        {(['from', 'to'] as const).map((name) => (
          <TextField
            language={language}
            name={name}
            type="date"
            label={say(messages[name], language)}
            value={values[name]?.[0]}
            error={errorOf(name)}
          />
        ))}
      </div>
      <p>
        <Button variant="secondary">{say(messages.note, language)}</Button>
      </p>
    </form>
  )
}
