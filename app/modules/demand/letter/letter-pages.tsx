import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { demandPaths } from '../demand-paths.ts'
import { proposalLetterMessages as messages } from './proposal-letter-messages.ts'

export interface StopLettersPageProps {
  readonly language: Language
  readonly stopToken: string
  readonly topic: string
  readonly isStopped: boolean
}

/** A question first: mail programs follow links by themselves. */
export function StopLettersPage({ language, stopToken, topic, isStopped }: StopLettersPageProps) {
  if (isStopped) {
    return (
      <Notice language={language} tone="success" live>
        <p>{say(messages.stopped, language, { topic })}</p>
      </Notice>
    )
  }
  return (
    <form class="stack" method="post" action={demandPaths.letters(language, stopToken)}>
      <p>{say(messages.stopQuestion, language, { topic })}</p>
      <p>
        <Button>{say(messages.stop, language)}</Button>
      </p>
    </form>
  )
}
