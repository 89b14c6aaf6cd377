import type { Child } from 'hono/jsx'

import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { Workplace } from '../../../shared/workplace.ts'
import { accountPaths } from '../accounts-paths.ts'
import { HeldRoles } from '../role/held-roles.tsx'
import { browserName } from '../session/browser-name.ts'
import type { Session } from '../session/session-queries.ts'
import { accountMessages } from './account-messages.ts'
import type { OwnAccount } from './own-account-queries.ts'
import type { Grant } from './person-queries.ts'

/** What was just done, said on the page that follows. */
export const accountNews = {
  saved: accountMessages.saved,
  password: accountMessages.passwordSaved,
  'email-sent': accountMessages.emailSent,
  email: accountMessages.emailSaved,
  sessions: accountMessages.sessionsEnded,
} as const satisfies Record<string, InFiveLanguages>

export interface AccountPageProps {
  language: Language
  account: OwnAccount
  grants: readonly Grant[]
  sessions: readonly Session[]
  sessionId: string | undefined
  news: keyof typeof accountNews | undefined
  /** What other modules show here. */
  parts: readonly Child[]
  workplaces: readonly Workplace[]
}

export function AccountPage(props: AccountPageProps) {
  const { language, account, grants, sessions, sessionId, news, parts } = props
  const hasPassword = account.passwordHash !== null
  const link = (href: string, words: InFiveLanguages) => <a href={href}>{say(words, language)}</a>
  return (
    <>
      {news === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(accountNews[news], language)}</p>
        </Notice>
      )}
      <DataList
        language={language}
        facts={[
          { term: say(accountMessages.name, language), value: account.name },
          {
            term: say(accountMessages.letters, language),
            value: languageName(account.language, language),
            note: link(accountPaths.details(language), accountMessages.changeDetails),
          },
          {
            term: say(accountMessages.email, language),
            value: account.email,
            note: link(accountPaths.email(language), accountMessages.changeEmail),
          },
          {
            term: say(accountMessages.password, language),
            value: say(hasPassword ? accountMessages.hasPassword : accountMessages.noPassword, language),
            note: link(
              accountPaths.password(language),
              hasPassword ? accountMessages.changePassword : accountMessages.setPassword,
            ),
          },
        ]}
      />
      <HeldRoles language={language} grants={grants} workplaces={props.workplaces} />
      {parts}
      <h2>{say(accountMessages.privacy, language)}</h2>
      <p>{link(accountPaths.privacy(language), accountMessages.privacyLink)}</p>
      <form method="post" action={accountPaths.signOut(language)}>
        <Button variant="secondary">{say(accountMessages.signOut, language)}</Button>
      </form>
      <SessionList language={language} sessions={sessions} sessionId={sessionId} />
    </>
  )
}

function SessionList(props: Pick<AccountPageProps, 'language' | 'sessions' | 'sessionId'>) {
  const { language, sessions, sessionId } = props
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{say(accountMessages.sessions, language)}</h2>
      <Table
        language={language}
        caption={<span class="visually-hidden">{say(accountMessages.sessions, language)}</span>}
        columns={[
          { label: say(accountMessages.browser, language) },
          { label: say(accountMessages.sessionSince, language) },
          { label: say(accountMessages.action, language) },
        ]}
        rows={sessions.map(({ id, userAgent, createdAt }) => [
          browserName(userAgent) ?? say(accountMessages.unknownBrowser, language),
          momentInWords(createdAt, language),
          id === sessionId ? (
            say(accountMessages.thisBrowser, language)
          ) : (
            <EndSession
              language={language}
              id={id}
              words={accountMessages.endSession}
              which={browserName(userAgent)}
            />
          ),
        ])}
      />
      {sessions.length > 1 ? (
        <EndSession language={language} id="others" words={accountMessages.endOthers} />
      ) : null}
    </section>
  )
}

interface EndSessionProps {
  language: Language
  id: string
  words: InFiveLanguages
  which?: string | undefined
}

function EndSession({ language, id, words, which }: EndSessionProps) {
  return (
    <form method="post" action={accountPaths.endOfSession(language, id)}>
      <Button variant="secondary">
        {say(words, language)}
        {which === undefined ? null : <span class="visually-hidden"> ({which})</span>}
      </Button>
    </form>
  )
}
