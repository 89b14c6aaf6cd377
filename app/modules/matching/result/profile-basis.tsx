import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Tag } from '../../../shared/ui/chip.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import type { Answers } from '../profile/profile-answers.ts'
import { profileMessages } from '../profile/profile-messages.ts'
import { profilePaths, stepNames } from '../profile/profile-paths.ts'
import { isAnswered, stepTitles } from '../profile/profile-steps.ts'
import { resultMessages as messages } from './result-messages.ts'

/** Which steps were answered, each a link back to it. */
export function ProfileBasis({ language, answers }: { language: Language; answers: Answers }) {
  return (
    <Fold summary={say(messages.basis, language)}>
      <p>{say(messages.basisLead, language)}</p>
      <ul class="rows">
        {stepNames.map((step) => (
          <li>
            <a href={profilePaths.step(language, step)}>{say(stepTitles[step], language)}</a>{' '}
            {isAnswered[step](answers) ? (
              <Tag tone="success">{say(profileMessages.answered, language)}</Tag>
            ) : (
              <Tag>{say(profileMessages.notAnswered, language)}</Tag>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
