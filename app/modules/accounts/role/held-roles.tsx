import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { accountMessages } from '../person/account-messages.ts'
import type { Grant } from '../person/person-queries.ts'
import { grantMessages } from './grant-messages.ts'
import { roleMessages } from './role-messages.ts'
import type { Role } from './role.ts'

/** Where the work of a role begins. */
const workplaces: Partial<Record<Role, string>> = {
  'provider-editor': '/desk',
  educator: '/teaching',
  coordinator: '/demand/notes',
  'employer-editor': '/demand/needs',
  'municipality-editor': '/demand/needs',
  verifier: '/demand/needs',
}

/** The roles of whoever reads, with the way to what they are for. */
export function HeldRoles({ language, grants }: { language: Language; grants: readonly Grant[] }) {
  if (grants.length === 0) return null
  const isAdministrator = grants.some(
    ({ role, endedAt }) => role === 'regional-administrator' && endedAt === null,
  )
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{say(accountMessages.roles, language)}</h2>
      <ul>
        {grants.map((grant) => (
          <li>
            <GrantWords
              language={language}
              grant={grant}
              workplace={grant.endedAt === null ? workplaces[grant.role] : undefined}
            />
            {grant.role === 'provider-editor' && grant.organisationId !== null && grant.endedAt === null ? (
              <>
                {' '}
                <a href={accountPaths.editors(language, grant.organisationId)}>
                  {say(grantMessages.editors, language)}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {isAdministrator ? (
        <p>
          <a href={accountPaths.roles(language)}>{say(grantMessages.title, language)}</a>
        </p>
      ) : null}
    </section>
  )
}

/** "Provider’s editor, Austra, from 1 March 2026 until …". */
export function GrantWords(props: {
  language: Language
  grant: Grant
  /** Without the language. */
  workplace?: string | undefined
}) {
  const { language, grant, workplace } = props
  const name = say(roleMessages[grant.role], language)
  const place = grant.organisation ?? grant.municipality
  return (
    <>
      {workplace === undefined ? name : <a href={addressIn(language, workplace)}>{name}</a>}
      {place === null ? null : (
        <>
          , <ForeignText text={place} language={language} quiet />
        </>
      )}
      , {say(accountMessages.since, language, { day: dayInWords(grant.fromDay, language) })}
      {grant.toDay === null
        ? null
        : `, ${say(accountMessages.until, language, { day: dayInWords(grant.toDay, language) })}`}
      {grant.endedAt === null ? null : ` (${say(accountMessages.ended, language)})`}
    </>
  )
}
