import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { participationPaths } from '../participation-paths.ts'
import { attendanceMessages } from './attendance-messages.ts'

export interface CodePageProps {
  language: Language
  typed?: string | undefined
  faults?: readonly FieldFault[] | undefined
}

/** Where somebody in the room enters what stands on the wall. */
export function CodePage({ language, typed, faults = [] }: CodePageProps) {
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form method="post" action={participationPaths.attendance(language)} class="stack" novalidate>
        <TextField
          language={language}
          name="code"
          label={say(attendanceMessages.code, language)}
          inputMode="numeric"
          autocomplete="one-time-code"
          size={8}
          value={typed}
          error={errorIn(faults)('code')}
        />
        <p>
          <Button>{say(attendanceMessages.note, language)}</Button>
        </p>
      </form>
    </>
  )
}

export interface ExcusePageProps {
  language: Language
  applicationId: string
  lessonId: string
  text: string | undefined
  faults?: readonly FieldFault[] | undefined
}

export function ExcusePage({ language, applicationId, lessonId, text, faults = [] }: ExcusePageProps) {
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form
        method="post"
        action={participationPaths.excuse(language, applicationId, lessonId)}
        class="stack"
        novalidate
      >
        <TextField
          language={language}
          name="text"
          label={say(attendanceMessages.excuseText, language)}
          hint={say(attendanceMessages.excuseHint, language)}
          lines={4}
          maxLength={1000}
          value={text}
          error={errorIn(faults)('text')}
        />
        <p>
          <Button>{say(attendanceMessages.excuseSend, language)}</Button>
        </p>
      </form>
    </>
  )
}
