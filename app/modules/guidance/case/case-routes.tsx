import { Hono, type Context } from 'hono'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { allMunicipalities } from '../../organisations/index.ts'
import { guidancePaths } from '../guidance-paths.ts'
import type { Asking } from '../request/request-commands.ts'
import type { Refused } from '../sensitive/free-text.tsx'
import { themes } from '../situation/situation.ts'
import { changeState, moveCase, setMatchConsent, type CaseAnswer } from './case-commands.ts'
import { faultsIn, posted } from './case-form.ts'
import { caseRefusalMessages } from './case-messages.ts'
import {
  actionOwners,
  actionStates,
  caseCloseReasons,
  caseStates,
  contactKinds,
  goalPurposes,
  goalStates,
  memberRoles,
} from './case.ts'
import {
  addAction,
  addComment,
  addContact,
  addGoal,
  addMember,
  addNote,
  consentToMember,
  endMember,
  removableKinds,
  removeEntry,
  setActionState,
  setGoalState,
  setSituation,
} from './entry-commands.ts'
import { showCase, showOwn, showSummary } from './show-case-routes.tsx'

const inCase = '/guidance/cases/:id{[0-9a-z]{20}}'

export const caseRoutes = new Hono<AppEnv>()
  .get('/account/case', (c) => showOwn(c))
  .get('/account/case/summary', (c) => showSummary(c))
  .get(inCase, (c) => showCase(c))
  .get(`${inCase}/summary`, (c) => showSummary(c))
  .post(`${inCase}/situations`, async (c) => {
    const { form } = await posted(c)
    const [theme = '', code = ''] = (form.values['code']?.[0] ?? '').split('.')
    const known = themes.find((candidate) => candidate === theme)
    const note = form.text('note', 500) ?? null
    const faults = faultsIn(c, 'situation', form, { required: { code: known }, texts: ['note'] })
    if (known === undefined || faults.length > 0)
      return showCase(c, { form: 'situation', values: form.values, faults })
    return answered(
      c,
      await setSituation(c.var.db, { id: idOf(c), theme: known, code, note }, askingOf(c)),
      'situation-code',
    )
  })
  .post(`${inCase}/goals`, async (c) => {
    const { form, key } = await posted(c)
    const target = form.text('target', 300)
    const purpose = form.choice('purpose', goalPurposes)
    const faults = faultsIn(c, 'goal', form, { required: { target, purpose }, texts: ['target'] })
    if (target === undefined || purpose === undefined || faults.length > 0) {
      return showCase(c, { form: 'goal', values: form.values, faults })
    }
    return answered(
      c,
      await addGoal(c.var.db, { id: idOf(c), key, target, purpose }, askingOf(c)),
      'goal-target',
    )
  })
  .post(`${inCase}/goals/:goal{[0-9a-z]{20}}/state`, async (c) => {
    const state = (await posted(c)).form.choice('state', goalStates)
    if (state === undefined) return showCase(c)
    const goal = c.req.param('goal')
    return answered(c, await setGoalState(c.var.db, { id: idOf(c), goal, state }, askingOf(c)), 'plan')
  })
  .post(`${inCase}/actions`, async (c) => {
    const { form, key } = await posted(c)
    const what = form.text('what', 300)
    const dueDay = form.day('due')
    const [owner = '', ownerId = null] = (form.values['owner']?.[0] ?? '').split(':')
    const known = actionOwners.find((candidate) => candidate === owner)
    const faults = faultsIn(c, 'action', form, {
      required: { what, due: dueDay, owner: known },
      texts: ['what'],
    })
    if (what === undefined || dueDay === undefined || known === undefined || faults.length > 0) {
      return showCase(c, { form: 'action', values: form.values, faults })
    }
    const goalId = form.values['goal']?.[0] || null
    const action = { id: idOf(c), key, what, goalId, owner: known, ownerId, dueDay }
    return answered(c, await addAction(c.var.db, action, askingOf(c)), 'action-due', form.values)
  })
  .post(`${inCase}/actions/:action{[0-9a-z]{20}}/state`, async (c) => {
    const state = (await posted(c)).form.choice('state', actionStates)
    if (state === undefined) return showCase(c)
    const action = c.req.param('action')
    return answered(c, await setActionState(c.var.db, { id: idOf(c), action, state }, askingOf(c)), 'plan')
  })
  .post(`${inCase}/entries/:kind{[a-z]+}/:entry{[0-9a-z]{20}}/removal`, async (c) => {
    const kind = removableKinds.find((known) => known === c.req.param('kind'))
    if (kind === undefined) return c.notFound()
    return answered(
      c,
      await removeEntry(c.var.db, { id: idOf(c), kind, entry: c.req.param('entry') }, askingOf(c)),
      'plan',
    )
  })
  .post(`${inCase}/contacts`, async (c) => {
    const { form, key } = await posted(c)
    const kind = form.choice('kind', contactKinds)
    const day = form.day('day')
    const agreed = form.text('agreed', 1000) ?? null
    const faults = faultsIn(c, 'contact', form, { required: { kind, day }, texts: ['agreed'] })
    if (kind === undefined || day === undefined || faults.length > 0) {
      return showCase(c, { form: 'contact', values: form.values, faults })
    }
    return answered(
      c,
      await addContact(c.var.db, { id: idOf(c), key, kind, day, agreed }, askingOf(c)),
      'contact-day',
      form.values,
    )
  })
  .post(`${inCase}/notes`, async (c) => {
    const { form, key } = await posted(c)
    const note = form.text('note', 2000)
    const faults = faultsIn(c, 'note', form, { required: { note }, texts: ['note'] })
    if (note === undefined || faults.length > 0)
      return showCase(c, { form: 'note', values: form.values, faults })
    return answered(c, await addNote(c.var.db, { id: idOf(c), key, note }, askingOf(c)), 'note-note')
  })
  .post(`${inCase}/comments`, async (c) => {
    const { form, key } = await posted(c)
    const said = form.text('said', 1000)
    const isComment = form.values['comment'] !== undefined
    const faults = isComment ? faultsIn(c, 'comment', form, { required: { said }, texts: ['said'] }) : []
    if (faults.length > 0) return showCase(c, { form: 'comment', values: form.values, faults })
    return answered(
      c,
      await addComment(c.var.db, { id: idOf(c), key, said: said ?? null }, askingOf(c)),
      'comment-said',
    )
  })
  .post(`${inCase}/members`, async (c) => {
    const { form } = await posted(c)
    const email = form.email('email')
    const role = form.choice('role', memberRoles)
    const toDay = form.day('until')
    const faults = faultsIn(c, 'member', form, { required: { role, until: toDay } })
    if (email === undefined || role === undefined || toDay === undefined || faults.length > 0) {
      return showCase(c, { form: 'member', values: form.values, faults })
    }
    const member = { id: idOf(c), email, role, toDay, spoken: form.values['spoken']?.[0] === 'yes' }
    const answer = await addMember(c.var.db, member, askingOf(c))
    const field = answer === 'unknown-person' || answer === 'already-member' ? 'member-email' : 'member-until'
    return answered(c, answer, field, form.values)
  })
  .post(`${inCase}/members/:member{[0-9a-z]{20}}/consent`, async (c) =>
    answered(
      c,
      await consentToMember(c.var.db, { id: idOf(c), member: c.req.param('member') }, askingOf(c)),
      'people',
    ),
  )
  .post(`${inCase}/members/:member{[0-9a-z]{20}}/end`, async (c) =>
    answered(
      c,
      await endMember(c.var.db, { id: idOf(c), member: c.req.param('member') }, askingOf(c)),
      'people',
    ),
  )
  .post(`${inCase}/match-consent`, async (c) => {
    const given = (await posted(c)).form.values['given']?.[0] === 'yes'
    return answered(c, await setMatchConsent(c.var.db, { id: idOf(c), given }, askingOf(c)), 'shortlist')
  })
  .post(`${inCase}/state`, async (c) => {
    const { form } = await posted(c)
    const state = form.choice('state', caseStates)
    const resumeDay = form.day('day')
    const reason = form.choice('reason', caseCloseReasons)
    const summary = form.text('summary', 4000)
    const name = state === 'paused' ? 'pause' : 'close'
    const required = { active: {}, paused: { day: resumeDay }, closed: { reason, summary } }[
      state ?? 'active'
    ]
    const faults = faultsIn(c, name, form, { required, texts: ['summary'] })
    if (state === undefined || faults.length > 0)
      return showCase(c, { form: name, values: form.values, faults })
    const change = { id: idOf(c), state, resumeDay, reason, summary }
    return answered(c, await changeState(c.var.db, change, askingOf(c)), `${name}-day`, form.values)
  })
  .post(`${inCase}/move`, async (c) => {
    const { form } = await posted(c)
    const municipalities = await allMunicipalities(c.var.db)
    const municipalityId = form.choice(
      'municipality',
      municipalities.map(({ id }) => id),
    )
    const faults = faultsIn(c, 'move', form, { required: { municipality: municipalityId } })
    if (municipalityId === undefined || faults.length > 0) {
      return showCase(c, { form: 'move', values: form.values, faults })
    }
    const answer = await moveCase(c.var.db, { id: idOf(c), municipalityId, parish: null }, askingOf(c))
    return answer === 'done'
      ? c.redirect(guidancePaths.desk(c.var.language), 303)
      : answered(c, answer, 'move-municipality')
  })

function idOf(c: Context<AppEnv>): string {
  return c.req.param('id') ?? ''
}

function askingOf(c: Context<AppEnv>): Asking {
  const { actor, baseUrl, now } = c.var
  return { actor, baseUrl, now }
}

/** Back to the case, or the refusal beside the field it is about. */
async function answered(
  c: Context<AppEnv>,
  answer: CaseAnswer,
  field: string,
  values: Refused['values'] = {},
): Promise<Response> {
  if (answer === 'not-found') return c.notFound()
  if (answer !== 'done') {
    const faults = [{ field, text: say(caseRefusalMessages[answer], c.var.language) }]
    return showCase(c, { form: field.replace(/-.*/, ''), values, faults })
  }
  return c.redirect(`${guidancePaths.case(c.var.language, idOf(c))}?saved=1`, 303)
}
