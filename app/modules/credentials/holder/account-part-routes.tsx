import type { Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { credentialsPaths } from '../credentials-paths.ts'
import { countOfPerson } from '../credential/credential-queries.ts'
import { holderMessages as messages } from './holder-messages.ts'

/** On a person's own page: how many they hold, and the way there. */
export async function credentialsPart(c: Context<AppEnv>) {
  const { db, actor, now, language } = c.var
  const n = await asActor(db, actor, now, (tx) => countOfPerson(tx, actor.id))
  return (
    <section aria-labelledby="credentials">
      <h2 id="credentials">{say(messages.title, language)}</h2>
      <p>{n === 0 ? say(messages.none, language) : say(messages.section, language, { n })}</p>
      {n === 0 ? null : (
        <p>
          <a href={credentialsPaths.own(language)}>{say(messages.title, language)}</a>
        </p>
      )}
    </section>
  )
}
