import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Fold } from '../../../shared/ui/fold.tsx'
import type { Answers } from '../profile/profile-answers.ts'
import { StepList } from '../profile/step-list.tsx'
import { resultMessages as messages } from './result-messages.ts'

/** Which steps were answered, each a link back to it. */
export function ProfileBasis({ language, answers }: { language: Language; answers: Answers }) {
  return (
    <Fold summary={say(messages.basis, language)}>
      <p>{say(messages.basisLead, language)}</p>
      <StepList language={language} answers={answers} />
    </Fold>
  )
}
