import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { accountPaths } from '../accounts-paths.ts'
import type { Role } from '../role/role.ts'
import { roleMessages } from '../role/role-messages.ts'
import { accountMessages } from './account-messages.ts'
import type { Grant, Person } from './person-queries.ts'

export interface AccountPageProps {
  language: Language
  person: Person
  grants: readonly Grant[]
}

export function AccountPage({ language, person, grants }: AccountPageProps) {
  return (
    <>
      <DataList
        language={language}
        facts={[
          { term: say(accountMessages.name, language), value: person.name },
          { term: say(accountMessages.email, language), value: person.email },
        ]}
      />
      {grants.length === 0 ? null : <RoleList language={language} grants={grants} />}
      <form method="post" action={accountPaths.signOut(language)}>
        <Button variant="secondary">{say(accountMessages.signOut, language)}</Button>
      </form>
    </>
  )
}

function RoleList({ language, grants }: Pick<AccountPageProps, 'language' | 'grants'>) {
  return (
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
    </section>
  )
}

/** Where the work of a role begins. */
const workplaces: Partial<Record<Role, string>> = {
  'provider-editor': '/desk',
  educator: '/teaching',
}

function RoleName({ language, grant }: { language: Language; grant: Grant }) {
  const name = say(roleMessages[grant.role], language)
  const path = grant.endedAt === null ? workplaces[grant.role] : undefined
  return path === undefined ? name : <a href={addressIn(language, path)}>{name}</a>
}
