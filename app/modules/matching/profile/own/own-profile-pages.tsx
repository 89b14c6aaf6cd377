import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button, ButtonRow } from '../../../../shared/ui/button.tsx'
import { Sentence } from '../../../../shared/ui/sentence.tsx'
import { profilePaths } from '../profile-paths.ts'
import { ownProfileMessages } from './own-profile-messages.ts'

export interface OwnProfilePartProps {
  readonly language: Language
  readonly isInAccount: boolean
  readonly isInBrowser: boolean
}

/** On a person's own page: where their answers are, and whether to keep those of the browser. */
export function OwnProfilePart(props: OwnProfilePartProps) {
  const { language, isInAccount, isInBrowser } = props
  if (!isInAccount && !isInBrowser) return null
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{say(ownProfileMessages.title, language)}</h2>
      {isInBrowser ? (
        <Question language={language} isInAccount={isInAccount} />
      ) : (
        <p>
          <Sentence
            language={language}
            text={ownProfileMessages.inAccount}
            parts={{
              link: <a href={profilePaths.start(language)}>{say(ownProfileMessages.link, language)}</a>,
            }}
          />
        </p>
      )}
    </section>
  )
}

function Question({ language, isInAccount }: Pick<OwnProfilePartProps, 'language' | 'isInAccount'>) {
  const { question, replaceQuestion, keep, drop, replace, dropOthers, later } = ownProfileMessages
  return (
    <form method="post" action={profilePaths.keeping(language)}>
      <p>{say(isInAccount ? replaceQuestion : question, language)}</p>
      <ButtonRow>
        <Button name="choice" value="keep">
          {say(isInAccount ? replace : keep, language)}
        </Button>
        <Button name="choice" value="drop" variant="secondary">
          {say(isInAccount ? dropOthers : drop, language)}
        </Button>
      </ButtonRow>
      <p class="hint">{say(later, language)}</p>
    </form>
  )
}
