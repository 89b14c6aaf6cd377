import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { roleMessages } from '../role/role-messages.ts'
import { accountMessages } from './account-messages.ts'
import type { Grant, Person } from './person-queries.ts'

export interface AccountPageProps {
  language: Language
  person: Person
  grants: readonly Grant[]
  /** What other modules show here. */
  parts: readonly Child[]
}

export function AccountPage({ language, person, grants, parts }: AccountPageProps) {
  return (
    <>
      <DataList
        language={language}
        facts={[
          { term: say(accountMessages.name, language), value: person.name },
          { term: say(accountMessages.email, language), value: person.email },
        ]}
      />
      {parts}
      {grants.length === 0 ? null : <RoleList language={language} grants={grants} />}
      <h2>{say(accountMessages.privacy, language)}</h2>
      <p>
        <a href={accountPaths.privacy(language)}>{say(accountMessages.privacyLink, language)}</a>
      </p>
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
              {say(roleMessages[grant.role], language)}
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
