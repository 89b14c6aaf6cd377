import type { Child } from 'hono/jsx'

import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { longestPassword } from '../sign-in/sign-in-library.ts'
import { accountFormMessages } from './account-form-messages.ts'

/** What a page asks of its reader before anything changes; `demonstration` closes it. */
export type Gate = 'none' | 'password' | 'sign-in' | 'demonstration'

interface CurrentPasswordProps {
  language: Language
  error: string | undefined
  /** Why it is asked for. */
  hint?: InFiveLanguages
}

export function CurrentPassword({
  language,
  error,
  hint = accountFormMessages.currentPasswordHint,
}: CurrentPasswordProps) {
  return (
    <TextField
      language={language}
      name="current"
      type="password"
      autocomplete="current-password"
      maxLength={longestPassword}
      label={say(accountFormMessages.currentPassword, language)}
      hint={say(hint, language)}
      error={error}
    />
  )
}

interface GatedFormProps {
  language: Language
  gate: Gate
  ownEmail: string
  /** The page to come back to with the link. */
  back: string
  children: Child
}

export function GatedForm({ language, gate, ownEmail, back, children }: GatedFormProps) {
  if (gate === 'demonstration') return <ClosedForInvented language={language} />
  const ask = (words: InFiveLanguages, variant: 'primary' | 'tertiary') => (
    <form method="post" action={accountPaths.links(language)}>
      <input type="hidden" name="link-email" value={ownEmail} />
      <input type="hidden" name="to" value={back} />
      <Button variant={variant}>{say(words, language)}</Button>
    </form>
  )
  if (gate === 'sign-in') {
    return (
      <>
        <p>{say(accountFormMessages['sign-in-again'], language)}</p>
        {ask(accountFormMessages.askForLink, 'primary')}
      </>
    )
  }
  return (
    <>
      {children}
      {gate === 'password' ? ask(accountFormMessages.forgotten, 'tertiary') : null}
    </>
  )
}

export function ClosedForInvented({ language }: { language: Language }) {
  return (
    <>
      <Notice language={language}>
        <p>{say(accountFormMessages.demonstration, language)}</p>
      </Notice>
      <p>
        <a href={accountPaths.account(language)}>{say(accountFormMessages.toAccount, language)}</a>
      </p>
    </>
  )
}
