import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
<<<<<<< HEAD
import { dayInWords } from '../../../shared/time/day.ts'
import { addressIn } from '../../../shared/ui/address.ts'
=======
import { momentInWords } from '../../../shared/time/day.ts'
>>>>>>> main
import { Button } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { accountPaths } from '../accounts-paths.ts'
<<<<<<< HEAD
import type { Role } from '../role/role.ts'
import { roleMessages } from '../role/role-messages.ts'
=======
import { HeldRoles } from '../role/held-roles.tsx'
import { browserName } from '../session/browser-name.ts'
import type { Session } from '../session/session-queries.ts'
>>>>>>> main
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
}

export function AccountPage({ language, account, grants, sessions, sessionId, news }: AccountPageProps) {
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
      <HeldRoles language={language} grants={grants} />
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
<<<<<<< HEAD
    <section aria-labelledby="roles">
      <h2 id="roles">{say(accountMessages.roles, language)}</h2>
      <ul>
        {grants.map((grant) => {
          const place = grant.organisation ?? grant.municipality
          return (
            <li>
              <RoleName language={language} grant={grant} />
              {place === null ? null : (
                <>
                  , <ForeignText text={place} language={language} quiet />
                </>
              )}
              , {say(accountMessages.since, language, { day: dayInWords(grant.fromDay, language) })}
              {grant.toDay === null
                ? null
                : ` ${say(accountMessages.until, language, { day: dayInWords(grant.toDay, language) })}`}
              {grant.endedAt === null ? null : ` (${say(accountMessages.ended, language)})`}
            </li>
          )
        })}
      </ul>
=======
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
>>>>>>> main
    </section>
  )
}

<<<<<<< HEAD
/** Where the work of a role begins. */
const workplaces: Partial<Record<Role, string>> = {
  'provider-editor': '/desk',
  educator: '/teaching',
}

function RoleName({ language, grant }: { language: Language; grant: Grant }) {
  const name = say(roleMessages[grant.role], language)
  const path = grant.endedAt === null ? workplaces[grant.role] : undefined
  return path === undefined ? name : <a href={addressIn(language, path)}>{name}</a>
=======
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
>>>>>>> main
}
