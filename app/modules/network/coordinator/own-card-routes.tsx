import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { newId } from '../../../shared/identifier.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { hasConsent } from '../../accounts/index.ts'
import { absenceFault, readAbsence } from '../absence/absence-form.ts'
import { endAbsence, noteAbsence } from '../absence/absence-commands.ts'
import { absencesFrom } from '../absence/absence-queries.ts'
import { networkPaths } from '../network-paths.ts'
import { saveOwnCard } from './card-commands.ts'
import { readCard } from './card-form.ts'
import { cardMessages as messages } from './card-messages.ts'
import { findOwnCard, type OwnCard } from './card-queries.ts'
import { cardConsent } from './card.ts'
import { OwnCardPage } from './own-card-page.tsx'

export const ownCardRoutes = new Hono<AppEnv>()
  .get('/account/coordinator', (c) => showCard(c))
  .post('/account/coordinator', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    const card = readCard(readForm(values), language)
    if ('length' in card) return showCard(c, values, card)
    await saveOwnCard(db, card, language, actor, now)
    return c.redirect(`${networkPaths.ownCard(language)}?done=saved`, 303)
  })
  .post('/account/coordinator/absences', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody())
    const absence = readAbsence(readForm(values), language)
    if ('length' in absence) return showCard(c, values, absence)
    const answer = await asActor(db, actor, now, (tx) =>
      noteAbsence(tx, { ...absence, personId: actor.id }, actor, now),
    )
    if (answer !== 'noted') return showCard(c, values, [absenceFault(answer, language)])
    return c.redirect(`${networkPaths.ownCard(language)}?done=saved`, 303)
  })
  .post('/account/coordinator/absences/:id{[0-9a-z]{20}}/end', async (c) => {
    const { db, now, language, actor } = c.var
    const answer = await asActor(db, actor, now, (tx) => endAbsence(tx, c.req.param('id'), actor, now))
    return answer === 'not-found' ? c.notFound() : c.redirect(networkPaths.ownCard(language), 303)
  })

async function showCard(c: Context<AppEnv>, typed: FormValues = {}, faults: readonly FieldFault[] = []) {
  const { db, now, language, actor } = c.var
  const { card, absences, isPublic } = await asActor(db, actor, now, async (tx) => ({
    card: await findOwnCard(tx),
    absences: await absencesFrom(tx, [actor.id], dayInRiga(now)),
    isPublic: await hasConsent(tx, actor.id, cardConsent.purpose),
  }))
  // The form of absences has none of the card's fields.
  const isOfCard = 'phone' in typed
  return renderPage(
    c,
    {
      title: say(messages.title, language),
      lead: say(messages.lead, language),
      robots: 'noindex',
      current: 'account',
    },
    <OwnCardPage
      language={language}
      values={isOfCard ? typed : { ...savedValues(card, isPublic), ...typed }}
      faults={faults}
      absences={absences}
      formKey={typed['key']?.[0] ?? newId()}
      isSaved={c.req.query('done') === 'saved' && faults.length === 0}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

function savedValues(card: OwnCard | undefined, isPublic: boolean): FormValues {
  const hours: Record<string, string[]> = {}
  for (const { weekday, from, to } of card?.hours ?? []) {
    hours[`from-${weekday}`] = [from]
    hours[`to-${weekday}`] = [to]
  }
  return {
    phone: [card?.phone ?? ''],
    email: [card?.email ?? ''],
    office: [card?.office ?? ''],
    languages: card?.languages ?? [],
    public: isPublic ? ['yes'] : [],
    ...hours,
  }
}
