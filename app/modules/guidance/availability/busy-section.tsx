import { errorIn } from '../../../shared/forms/field-faults.ts'
import { fetchMessages } from '../../../shared/fetch/fetch-messages.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { FileField, TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { networkPaths } from '../../network/index.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import type { BusyCalendar } from './availability-queries.ts'
import { busyFaultMessages, hoursMessages as messages } from './hours-messages.ts'

export interface BusySectionProps {
  readonly language: Language
  readonly busy: BusyCalendar | undefined
  readonly values?: FormValues | undefined
  readonly faults: readonly FieldFault[]
}

/** Where the coordinator's absences and their other calendar come from. */
export function BusySection({ language, busy, values, faults }: BusySectionProps) {
  const error = errorIn(faults)
  const address = busy?.address ?? null
  return (
    <>
      <section aria-labelledby="away">
        <h2 id="away">{say(messages.away, language)}</h2>
        <p>
          <Sentence
            language={language}
            text={messages.awayHow}
            parts={{ link: <a href={networkPaths.ownCard(language)}>{say(messages.card, language)}</a> }}
          />
        </p>
      </section>
      <section aria-labelledby="busy">
        <h2 id="busy">{say(messages.busy, language)}</h2>
        <p>{say(messages.busyHow, language)}</p>
        {busy === undefined || busy.fault === null ? null : (
          <Notice language={language} tone="warning">
            <p>
              {say(messages.busyFault, language)} {faultText(busy.fault, language)}
            </p>
          </Notice>
        )}
        {busy === undefined || busy.fromAddress + busy.fromFile === 0 ? null : (
          <p>{say(messages.busySpans, language, { n: busy.fromAddress + busy.fromFile })}</p>
        )}
        {address === null ? null : (
          <p>
            {busy?.readAt
              ? say(messages.busyRead, language, { at: momentInWords(busy.readAt, language) })
              : say(messages.busyNotRead, language)}
          </p>
        )}
        <form method="post" action={appointmentsPaths.busyCalendar(language)} class="stack" novalidate>
          <TextField
            language={language}
            name="address"
            type="url"
            label={say(messages.busyAddress, language)}
            hint={say(messages.busyAddressHint, language)}
            optional
            maxLength={500}
            value={values?.['address']?.[0] ?? address ?? undefined}
            error={error('address')}
          />
          <p>
            <Button variant="secondary">{say(messages.saveAddress, language)}</Button>
          </p>
        </form>
        <form
          method="post"
          action={appointmentsPaths.busyFile(language)}
          enctype="multipart/form-data"
          class="stack"
        >
          <FileField
            language={language}
            name="file"
            label={say(messages.busyFile, language)}
            accept=".ics,text/calendar"
            error={error('file')}
          />
          <p>
            <Button variant="secondary">{say(messages.uploadFile, language)}</Button>
          </p>
        </form>
      </section>
    </>
  )
}

function faultText(code: string, language: Language): string {
  const known = new Map<string, InFiveLanguages>(Object.entries({ ...fetchMessages, ...busyFaultMessages }))
  const message = known.get(code)
  // Some sentences name a figure that is not kept; the code then says as much.
  return message === undefined || message.lv.includes('{') ? code : say(message, language)
}
