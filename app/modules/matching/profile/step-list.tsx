import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Tag } from '../../../shared/ui/chip.tsx'
import type { Answers } from './profile-answers.ts'
import { profileMessages } from './profile-messages.ts'
import { profilePaths, stepNames } from './profile-paths.ts'
import { isAnswered, stepTitles } from './profile-steps.ts'

/** All steps as links, each with whether it is answered. */
export function StepList({ language, answers }: { language: Language; answers: Answers }) {
  return (
    <ol class="steps">
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
    </ol>
  )
}
