import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { ownProfileMessages } from './own/own-profile-messages.ts'
import { profileMessages } from './profile-messages.ts'
import { profilePaths, stepNames } from './profile-paths.ts'
import type { Profile } from './profile-queries.ts'
import { isAnswered } from './profile-steps.ts'
import { StepList } from './step-list.tsx'

export interface ProfileStartPageProps {
  readonly language: Language
  readonly profile: Profile | undefined
  /** The answers were deleted a moment ago. */
  readonly removed: boolean
}

export function ProfileStartPage({ language, profile, removed }: ProfileStartPageProps) {
  const answers = profile?.answers ?? {}
  const firstOpen = stepNames.find((step) => !isAnswered[step](answers)) ?? 'interests'
  const isNew = profile === undefined
  const isOwn = profile?.expiresAt === null
  return (
    <>
      {removed ? (
        <Notice language={language} tone="success" live>
          <p>{say(profileMessages.removed, language)}</p>
        </Notice>
      ) : null}
      <ButtonRow>
        <ButtonLink href={profilePaths.step(language, firstOpen)} variant={isNew ? 'primary' : 'secondary'}>
          {say(isNew ? profileMessages.begin : profileMessages.goOn, language)}
        </ButtonLink>
        {isNew ? null : (
          <ButtonLink href={profilePaths.result(language)}>
            {say(profileMessages.toResult, language)}
          </ButtonLink>
        )}
      </ButtonRow>
      <h2>{say(profileMessages.steps, language)}</h2>
      <StepList language={language} answers={answers} />
      <h2>{say(profileMessages.keptTitle, language)}</h2>
      <p>{say(isOwn ? ownProfileMessages.kept : profileMessages.kept, language)}</p>
      {profile === undefined ? null : <KeptAnswers language={language} profile={profile} />}
    </>
  )
}

function KeptAnswers({ language, profile }: { language: Language; profile: Profile }) {
  const { expiresAt } = profile
  return (
    <>
      {expiresAt === null ? null : (
        <p>{say(profileMessages.until, language, { day: dayInWords(dayInRiga(expiresAt), language) })}</p>
      )}
      <form method="post" action={profilePaths.removal(language)}>
        <ButtonRow>
          <ButtonLink href={profilePaths.download(language)} variant="secondary" download="laipa.json">
            {say(profileMessages.download, language)}
          </ButtonLink>
          <Button variant="secondary">{say(profileMessages.remove, language)}</Button>
        </ButtonRow>
      </form>
    </>
  )
}
