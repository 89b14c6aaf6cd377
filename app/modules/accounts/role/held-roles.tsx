import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { accountMessages } from '../person/account-messages.ts'
import type { Grant } from '../person/person-queries.ts'
import { grantMessages } from './grant-messages.ts'
import { roleMessages } from './role-messages.ts'

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
            <GrantWords language={language} grant={grant} />
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
export function GrantWords({ language, grant }: { language: Language; grant: Grant }) {
  const place = grant.organisation ?? grant.municipality
  return (
    <>
      {say(roleMessages[grant.role], language)}
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
