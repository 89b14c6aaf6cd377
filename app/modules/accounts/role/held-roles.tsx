import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import type { Workplace } from '../../../shared/workplace.ts'
import { accountPaths } from '../accounts-paths.ts'
import { accountMessages } from '../person/account-messages.ts'
import type { Grant } from '../person/person-queries.ts'
import { grantMessages } from './grant-messages.ts'
import { roleMessages } from './role-messages.ts'

interface HeldRolesProps {
  language: Language
  grants: readonly Grant[]
  workplaces: readonly Workplace[]
}

/** The roles of whoever reads, with the pages where their work begins. */
export function HeldRoles({ language, grants, workplaces }: HeldRolesProps) {
  if (grants.length === 0) return null
  const held = grants.filter(({ endedAt }) => endedAt === null)
  const open = workplaces.filter(({ roles }) => held.some(({ role }) => roles.includes(role)))
  const editorOf = held.flatMap(({ role, organisationId }) =>
    role === 'provider-editor' && organisationId !== null ? [organisationId] : [],
  )
  return (
    <>
      <section aria-labelledby="work">
        <h2 id="work">{say(accountMessages.work, language)}</h2>
        <ul>
          {open.map(({ path, title }) => (
            <li>
              <a href={addressIn(language, path)}>{say(title, language)}</a>
            </li>
          ))}
          {editorOf.map((organisationId) => (
            <li>
              <a href={accountPaths.editors(language, organisationId)}>
                {say(grantMessages.editors, language)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="roles">
        <h2 id="roles">{say(accountMessages.roles, language)}</h2>
        <GrantList language={language} grants={grants} />
      </section>
    </>
  )
}

export function GrantList({ language, grants }: Pick<HeldRolesProps, 'language' | 'grants'>) {
  return (
    <ul>
      {grants.map((grant) => (
        <li>
          <GrantWords language={language} grant={grant} />
        </li>
      ))}
    </ul>
  )
}

/** "Provider’s editor, Austra, from 1 March 2026 until …". */
export function GrantWords(props: { language: Language; grant: Grant }) {
  const { language, grant } = props
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
