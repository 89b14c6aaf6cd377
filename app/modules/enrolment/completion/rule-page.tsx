import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Checkbox } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { participationMessages } from '../participation/participation-messages.ts'
import { participationPaths } from '../participation-paths.ts'

export interface RulePageProps {
  language: Language
  intakeId: string
  share: string | undefined
  assessment: boolean
  isSaved: boolean
  faults?: readonly FieldFault[] | undefined
}

export function RulePage({ language, intakeId, share, assessment, isSaved, faults = [] }: RulePageProps) {
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(participationMessages.saved, language)}</p>
        </Notice>
      ) : null}
      <form
        method="post"
        action={participationPaths.completionRule(language, intakeId)}
        class="stack"
        novalidate
      >
        <TextField
          language={language}
          name="share"
          label={say(participationMessages.shareField, language)}
          hint={say(participationMessages.shareHint, language)}
          inputMode="numeric"
          size={4}
          unit="%"
          value={share}
          error={errorIn(faults)('share')}
          optional
        />
        <Checkbox
          language={language}
          name="assessment"
          label={say(participationMessages.assessmentField, language)}
          checked={assessment}
        />
        <p>
          <Button>{say(participationMessages.saveRule, language)}</Button>
        </p>
      </form>
      <p>
        <a href={enrolmentPaths.intake(language, intakeId)}>
          {say(participationMessages.toIntake, language)}
        </a>
      </p>
    </>
  )
}
