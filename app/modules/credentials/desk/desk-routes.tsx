import { Hono, type Context } from 'hono'

import { asActor } from '../../../shared/db/as-actor.ts'
import { formValues, readForm } from '../../../shared/forms/form-reader.ts'
import { foreignLanguageOf, plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { FieldFault } from '../../../shared/ui/error-summary.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { organisationsOf } from '../../accounts/index.ts'
import { addCourseAchievement, setAutomatic } from '../achievement/achievement-commands.ts'
import {
  achievementsOf,
  coursesWithout,
  findAchievement,
  type Achievement,
} from '../achievement/achievement-queries.ts'
import { credentialsPaths } from '../credentials-paths.ts'
import { issuersOf } from '../credentials-policy.ts'
import { stateReasons } from '../credential/credential.ts'
import { changeCredentialState } from '../credential/state-commands.ts'
import { achievementOfCredential } from '../credential/credential-queries.ts'
import { signer } from '../signing.ts'
import { deskMessages as messages } from './desk-messages.ts'
import {
  CredentialDesk,
  DeskAchievementPage,
  IssuingPreview,
  type DeskAchievementProps,
} from './desk-pages.tsx'
import { completedPeople, issuedCredentials } from './desk-queries.ts'
import { issueBatch } from './issuing-commands.ts'
import { planIssuing } from './issuing.ts'

const id = ':id{[0-9a-z]{20}}'

export const deskRoutes = new Hono<AppEnv>()
  .get('/desk/credentials', async (c) => {
    const { db, actor, language } = c.var
    const [achievements, courses] = await Promise.all([
      achievementsOf(db, await issuersOf(db, actor)),
      asActor(db, signer, c.var.now, (tx) => coursesWithout(tx, organisationsOf(actor, 'provider-editor'))),
    ])
    return renderPage(
      c,
      {
        title: say(messages.title, language),
        lead: say(messages.lead, language),
        robots: 'noindex',
        current: 'account',
      },
      <CredentialDesk {...{ language, achievements, courses }} />,
    )
  })
  .post('/desk/credentials/achievements', async (c) => {
    const { db, actor, now, language } = c.var
    const form = formValues(await c.req.parseBody())
    const course = { specificationId: form['course']?.[0] ?? '', issuerId: form['issuer']?.[0] ?? '' }
    const own = organisationsOf(actor, 'provider-editor')
    const made = await addCourseAchievement(db, course, own, actor, now)
    if (made === 'not-found') return c.notFound()
    return c.redirect(credentialsPaths.deskAchievement(language, made), 303)
  })
  .get(`/desk/credentials/achievements/${id}`, (c) => showAchievement(c, c.req.param('id')))
  .post(`/desk/credentials/achievements/${id}/automatic`, async (c) => {
    const { db, actor, now, language } = c.var
    const form = formValues(await c.req.parseBody())
    const issuerIds = await issuersOf(db, actor)
    const isAutomatic = form['automatic']?.[0] === 'yes'
    const done = await db
      .transaction()
      .execute((tx) => setAutomatic(tx, c.req.param('id'), isAutomatic, issuerIds, actor, now))
    if (done === 'not-found') return c.notFound()
    return c.redirect(`${credentialsPaths.deskAchievement(language, c.req.param('id'))}?done=yes`, 303)
  })
  .post(`/desk/credentials/achievements/${id}/issuing`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const achievement = await ownAchievement(c, c.req.param('id'))
    if (achievement === undefined) return c.notFound()
    const form = formValues(await c.req.parseBody({ all: true }))
    const chosen = (form['application'] ?? []).slice(0, 500)
    if (chosen.length === 0) {
      return showAchievement(c, achievement.id, [
        { field: 'application', text: say(messages.chooseSomebody, language) },
      ])
    }
    if (form['confirmed']?.[0] === 'yes') {
      await issueBatch(db, achievement.id, chosen, actor, baseUrl, now)
      return c.redirect(`${credentialsPaths.deskAchievement(language, achievement.id)}?done=yes`, 303)
    }
    const completed = await asActor(db, signer, now, (tx) => completedPeople(tx, achievement.id))
    return renderPage(
      c,
      { title: say(messages.previewTitle, language), robots: 'noindex', current: 'account' },
      <IssuingPreview {...{ language, achievement }} plan={planIssuing(chosen, completed)} />,
    )
  })
  .post(`/desk/credentials/${id}/state`, async (c) => {
    const { db, actor, now, language, baseUrl } = c.var
    const issuerIds = await issuersOf(db, actor)
    const credentialId = c.req.param('id')
    const achievementId = await asActor(db, actor, now, (tx) =>
      achievementOfCredential(tx, credentialId, issuerIds),
    )
    if (achievementId === undefined) return c.notFound()
    const values = formValues(await c.req.parseBody())
    const typed = { id: credentialId, note: values['note']?.[0] ?? '' }
    const form = readForm(values)
    const state = form.choice('state', ['issued', 'suspended', 'revoked'])
    const reason = form.choice('reason', stateReasons)
    const note = form.text('note', 500) ?? null
    if (state === undefined || form.refusals.length > 0) {
      const fault = { field: `state-${credentialId}`, text: say(messages['no-reason'], language) }
      return showAchievement(c, achievementId, [fault], typed)
    }
    const change = { id: credentialId, state, reason, note }
    const done = await changeCredentialState(db, change, issuerIds, actor, baseUrl, now)
    if (done === 'not-found') return c.notFound()
    if (done !== 'changed') {
      const fault = { field: `state-${credentialId}`, text: say(messages[done], language) }
      return showAchievement(c, achievementId, [fault], typed)
    }
    return c.redirect(`${credentialsPaths.deskAchievement(language, achievementId)}?done=yes`, 303)
  })

/** Somebody else's achievement is one that does not exist. */
async function ownAchievement(c: Context<AppEnv>, achievementId: string): Promise<Achievement | undefined> {
  const { db, actor } = c.var
  const achievement = await findAchievement(db, achievementId)
  if (achievement === undefined) return undefined
  return (await issuersOf(db, actor)).includes(achievement.issuerId) ? achievement : undefined
}

async function showAchievement(
  c: Context<AppEnv>,
  achievementId: string,
  faults: readonly FieldFault[] = [],
  typed?: DeskAchievementProps['typed'],
): Promise<Response> {
  const { db, now, language } = c.var
  const achievement = await ownAchievement(c, achievementId)
  if (achievement === undefined) return c.notFound()
  const [completed, issued] = await asActor(db, signer, now, async (tx) => [
    await completedPeople(tx, achievementId),
    await issuedCredentials(tx, achievementId),
  ])
  return renderPage(
    c,
    {
      title: plainTextIn(achievement.title, language),
      titleLanguage: foreignLanguageOf(achievement.title, language),
      robots: 'noindex',
      current: 'account',
    },
    <DeskAchievementPage
      {...{ language, achievement, completed, issued, faults, typed }}
      isDone={c.req.query('done') === 'yes'}
    />,
    faults.length === 0 ? 200 : 422,
  )
}
