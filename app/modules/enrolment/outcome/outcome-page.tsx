import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { outcomeAnswerMessages, outcomeMessages } from './outcome-messages.ts'
import { outcomeAnswers, type OutcomeAnswer } from './outcome.ts'

export interface OutcomePageProps {
  language: Language
  answer: OutcomeAnswer | null
  isAnswered: boolean
  faults?: readonly FieldFault[] | undefined
}

export function OutcomePage({ language, answer, isAnswered, faults = [] }: OutcomePageProps) {
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isAnswered ? (
        <Notice language={language} tone="success" live>
          <p>
            {say(outcomeMessages.thanks, language)} {say(outcomeMessages.change, language)}
          </p>
        </Notice>
      ) : null}
      <form method="post" class="stack" novalidate>
        <RadioGroup
          language={language}
          name="answer"
          legend={say(outcomeMessages.question, language)}
          options={outcomeAnswers.map((value) => ({
            value,
            label: say(outcomeAnswerMessages[value], language),
          }))}
          value={answer ?? undefined}
          error={errorIn(faults)('answer')}
        />
        <p>
          <Button variant={isAnswered ? 'secondary' : 'primary'}>
            {say(outcomeMessages.send, language)}
          </Button>
        </p>
      </form>
    </>
  )
}
