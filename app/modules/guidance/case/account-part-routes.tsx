import { asActor } from '../../../shared/db/as-actor.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AccountPart } from '../../../shared/web/app-env.ts'
import { deskMessages } from '../desk/desk-messages.ts'
import { memberCases } from '../desk/desk-queries.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { caseMessages as messages } from './case-messages.ts'

/** On a person's own page: the way to their case, and to those that they belong to. */
export const caseOnAccount: AccountPart = async (c) => {
  const { db, actor, now, language } = c.var
  const others = await asActor(db, actor, now, (tx) => memberCases(tx))
  return (
    <section aria-labelledby="guidance">
      <h2 id="guidance">{say(messages.own, language)}</h2>
      <p>
        <a href={guidancePaths.ownCase(language)}>{say(messages.own, language)}</a>:{' '}
        {say(messages.accountLink, language)}
      </p>
      {others.length === 0 ? null : (
        <>
          <h3>{say(deskMessages.member, language)}</h3>
          <ul>
            {others.map(({ id, name }) => (
              <li>
                <a href={guidancePaths.case(language, id)}>{name ?? say(messages.noName, language)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
