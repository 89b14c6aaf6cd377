import type { Context } from 'hono'
import { Hono } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { faultsOf } from '../../../shared/forms/field-faults.ts'
import { formValues, readForm, type FormValues } from '../../../shared/forms/form-reader.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { newId } from '../../../shared/identifier.ts'
import { accountPaths } from '../../accounts/index.ts'
import { allMunicipalities } from '../../organisations/index.ts'
import { demandPaths } from '../demand-paths.ts'
import { longestSearch, topicKinds } from '../topic/topic.ts'
import { TopicChoice } from '../topic/topic-parts.tsx'
import { choosableFields, findTopic, searchTopics, topicLabels } from '../topic/topic-queries.ts'
import { WishesPart } from './account-part.tsx'
import { usualWish, type WishRefusal } from './wish.ts'
import { prolongWish, saveWish, withdrawWish } from './wish-commands.ts'
import { WishForm } from './wish-form-pages.tsx'
import { readWish, valuesOfQuery, wishQuery } from './wish-form.ts'
import { wishMessages as messages, wishRefusalMessages } from './wish-messages.ts'
import { WishList, wishNews } from './wish-pages.tsx'
import { wishesOf } from './wish-queries.ts'

/** The field that each refusal is about. */
const fieldOf = {
  'until-past': 'until',
  'until-too-late': 'until',
  'already-wished': 'municipality',
  'too-many-wishes': 'municipality',
} as const satisfies Record<WishRefusal, string>

export const wishRoutes = new Hono<AppEnv>()
  .get('/demand/new', (c) => showForm(c, valuesOfQuery(new URL(c.req.url).searchParams)))
  .get('/demand/new/confirm', (c) => showForm(c, valuesOfQuery(new URL(c.req.url).searchParams)))
  .post('/demand/new', async (c) => {
    const { db, now, language, actor } = c.var
    const values = formValues(await c.req.parseBody({ all: true }))
    // A session may end while the form is filled in.
    if (actor.kind !== 'person') {
      const to = demandPaths.confirmWish(language, wishQuery(values))
      return c.redirect(`${accountPaths.signIn(language)}?to=${encodeURIComponent(to)}`, 303)
    }
    const form = readForm(values)
    const [topic, municipalities] = await Promise.all([
      findTopic(db, values['topic']?.[0]),
      allMunicipalities(db),
    ])
    const { wish, refusals } = readWish(form, municipalities)
    if (topic === undefined || wish === undefined) return showForm(c, values, faultsOf(refusals, language))
    const answer = await saveWish(db, { ...wish, topic: topic.id }, actor, now)
    if (answer === 'saved') return c.redirect(`${demandPaths.wishes(language)}?done=saved`, 303)
    return showForm(c, values, [{ field: fieldOf[answer], text: say(wishRefusalMessages[answer], language) }])
  })
  .get('/account/wishes', async (c) => {
    const { db, now, language, actor } = c.var
    const wishes = await asActor(db, actor, now, (tx) => wishesOf(tx, actor.id))
    const labels = await topicLabels(
      db,
      wishes.map(({ topic }) => topic),
    )
    const done = c.req.query('done')
    return renderPage(
      c,
      {
        title: say(messages.ownTitle, language),
        lead: say(messages.privacy, language),
        robots: 'noindex',
        current: 'account',
      },
      <WishList
        language={language}
        wishes={wishes}
        labels={labels}
        news={wishNews.find((news) => news === done)}
      />,
    )
  })
  .post('/account/wishes/:id/prolongation', async (c) => {
    const { db, now, language, actor } = c.var
    const answer = await prolongWish(db, c.req.param('id'), actor, now)
    if (answer === 'not-found') return c.notFound()
    return c.redirect(`${demandPaths.wishes(language)}?done=prolonged`, 303)
  })
  .post('/account/wishes/:id/withdrawal', async (c) => {
    const { db, now, language, actor } = c.var
    const answer = await withdrawWish(db, c.req.param('id'), actor, now)
    if (answer === 'not-found') return c.notFound()
    return c.redirect(`${demandPaths.wishes(language)}?done=withdrawn`, 303)
  })

/** The module's part of a person's own page. */
export async function wishesPart(c: Context<AppEnv>) {
  return <WishesPart language={c.var.language} />
}

/** First the topic; then, once it is known, all the rest. */
async function showForm(
  c: Context<AppEnv>,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): Promise<Response> {
  const { db, language, now, actor } = c.var
  const topic = await findTopic(db, values['topic']?.[0])
  const isSignedIn = actor.kind === 'person'
  const page = {
    title: say(messages.title, language),
    lead: say(c.req.path.endsWith('/confirm') ? messages.confirmLead : messages.lead, language),
    robots: 'noindex' as const,
  }
  if (topic === undefined) {
    const text = values['q']?.[0]?.trim().slice(0, longestSearch) || undefined
    const [fields, found] = await Promise.all([
      choosableFields(db),
      text === undefined ? [] : searchTopics(db, text, language, topicKinds),
    ])
    return renderPage(
      c,
      page,
      <TopicChoice
        language={language}
        action={demandPaths.newWish(language)}
        kept={keptBeside(values)}
        text={text}
        found={found}
        fields={fields}
      />,
    )
  }
  return renderPage(
    c,
    page,
    <WishForm
      language={language}
      topic={topic}
      municipalities={await allMunicipalities(db)}
      values={{ until: [addDays(dayInRiga(now), usualWish)], ...values }}
      faults={faults}
      isSignedIn={isSignedIn}
      formKey={values['key']?.[0] ?? newId()}
    />,
    faults.length === 0 ? 200 : 422,
  )
}

function keptBeside(values: FormValues): URLSearchParams {
  const kept = wishQuery(values)
  kept.delete('topic')
  return kept
}
