import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { errorIn } from '../../../../shared/forms/field-faults.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../shared/ui/button.tsx'
import { RadioGroup } from '../../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../../shared/ui/field.tsx'
import { deskPaths } from '../desk-paths.ts'
import { endingReasons } from '../ending/ending.ts'
import { canBecome, type OfferDraft } from '../offer-draft/offer-draft.ts'
import { overviewMessages as messages, reasonMessages } from './overview-messages.ts'

export interface EndingPageProps {
  readonly language: Language
  readonly draft: OfferDraft
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
}

export function EndingPage({ language, draft, values, faults }: EndingPageProps) {
  const error = errorIn(faults)
  const kinds = [
    { value: 'cancelled', label: say(messages.cancel, language), hint: say(messages.cancelHint, language) },
    { value: 'archived', label: say(messages.archive, language), hint: say(messages.archiveHint, language) },
  ] as const
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form method="post" action={deskPaths.ending(language, draft.id)} class="stack" novalidate>
        <RadioGroup
          language={language}
          name="ending"
          legend={say(messages.ending, language)}
          options={kinds.filter(({ value }) => canBecome(draft, value))}
          value={values['ending']?.[0]}
          error={error('ending')}
        />
        <RadioGroup
          language={language}
          name="because"
          legend={say(messages.because, language)}
          options={endingReasons.map((value) => ({ value, label: say(reasonMessages[value], language) }))}
          value={values['because']?.[0]}
          error={error('because')}
        />
        <TextField
          language={language}
          name="note"
          label={say(messages.note, language)}
          hint={say(messages.noteHint, language)}
          lines={4}
          maxLength={1000}
          value={values['note']?.[0]}
          error={error('note')}
          optional
        />
        <ButtonRow>
          <Button>{say(messages.endNow, language)}</Button>
          <ButtonLink href={deskPaths.offer(language, draft.id)} variant="tertiary">
            {say(messages.keep, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}
