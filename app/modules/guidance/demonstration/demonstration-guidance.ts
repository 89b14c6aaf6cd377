import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { answersSchema, matchFor } from '../../matching/index.ts'
import { demonstrationLoader, demonstrationSource } from '../../organisations/index.ts'
import { insertReferral } from '../referral/referral-commands.ts'
import { insertRequest, type Asking } from '../request/request-commands.ts'
import type { NewRequest } from '../request/request.ts'
import { insertMatch } from '../shortlist/shortlist-commands.ts'
import { demonstrationCases, type InventedCase } from './demonstration-cases.ts'

const ilze: Actor = { kind: 'person', id: demonstrationPersonId('ilze') }
const austra = identifierOf(demonstrationSource, 'austra-daugavpils')

/** Ids of the demonstration, the same at every set-up, so that tests can name a case. */
export function demonstrationCaseId(id: string): string {
  return demonstrationPersonId(`case:${id}`)
}

/** Cases and requests of Ludza with Ilze, in different states. */
export async function loadDemonstrationGuidance(tx: Tx, now: Date): Promise<void> {
  await becomeActor(tx, demonstrationLoader, now)
  const first = demonstrationCaseId(demonstrationCases[0]?.id ?? '')
  const known = await rowOf(tx, sql<{ id: string }>`select id from guidance_case where id = ${first}`)
  if (known !== undefined) return
  const asking: Asking = { actor: ilze, baseUrl: '', now }
  for (const invented of demonstrationCases) await addCase(tx, invented, asking)
  await addReferrals(tx, asking)
  await addMatch(tx, asking)
  await addRequests(tx, now)
}

async function addCase(tx: Tx, invented: InventedCase, asking: Asking): Promise<void> {
  const { now } = asking
  const today = dayInRiga(now)
  const id = demonstrationCaseId(invented.id)
  const personId = invented.hasAccount ? demonstrationPersonId(invented.id) : null
  const opened = addDays(today, -invented.opened)
  const { state } = invented
  await sql`
    insert into guidance_case (id, person_id, name, email, phone, language, municipality_id, lead_id, channel, state,
      state_since, opened_at, resume_day, close_reason, closed_day, summary)
    values (${id}, ${personId}, ${invented.name}, ${invented.email}, ${invented.phone}, ${invented.language}, 'LV-058',
      ${ilze.id}, ${personId === null ? 'phone' : 'own'}, ${state}, ${now}, ${opened}::timestamptz,
      ${state === 'paused' ? addDays(today, 20) : null}::date, ${state === 'closed' ? 'in-learning' : null},
      ${state === 'closed' ? addDays(today, -5) : null}::date, ${invented.summary ?? null})
  `.execute(tx)
  await recordEvent(tx, 'guidance.case.opened', id, ilze, now, {
    channel: personId === null ? 'phone' : 'own',
  })
  for (const [theme, code] of invented.situation) {
    await sql`
      insert into case_situation (id, case_id, theme, code, day, noted_by, noted_at)
      values (${key(id, theme)}, ${id}, ${theme}, ${code}, ${opened}, ${ilze.id}, ${now})
    `.execute(tx)
  }
  for (const { target, purpose, actions } of invented.goals) {
    const goal = key(id, target)
    await sql`
      insert into case_goal (id, case_id, key, target, purpose, state, state_since, made_by, made_at)
      values (${goal}, ${id}, ${goal}, ${target}, ${purpose}, ${state === 'closed' ? 'reached' : 'open'}, ${now},
        ${ilze.id}, ${now})
    `.execute(tx)
    for (const action of actions) {
      await sql`
        insert into case_action (id, case_id, goal_id, key, what, owner, due_day, state, state_since, state_side, made_by,
          made_at)
        values (${key(id, action.what)}, ${id}, ${goal}, ${key(id, action.what)}, ${action.what}, ${action.owner},
          ${addDays(today, action.due)}, ${action.state}, ${now}, ${action.owner}, ${ilze.id}, ${now})
      `.execute(tx)
    }
  }
  for (const { kind, days, agreed } of invented.contacts) {
    await sql`
      insert into case_contact (id, case_id, key, kind, day, agreed, made_by, made_at)
      values (${key(id, agreed)}, ${id}, ${key(id, agreed)}, ${kind}, ${addDays(today, -days)}, ${agreed}, ${ilze.id},
        ${now})
    `.execute(tx)
  }
  if (invented.note !== undefined) {
    await sql`
      insert into case_note (id, case_id, key, note, made_by, made_at)
      values (${key(id, 'note')}, ${id}, ${key(id, 'note')}, ${invented.note}, ${ilze.id}, ${now})
    `.execute(tx)
  }
}

function key(caseId: string, part: string): string {
  return demonstrationPersonId(`${caseId}:${part}`)
}

/** One that the organisation has answered, and one that it has let lie. */
async function addReferrals(tx: Tx, asking: Asking): Promise<void> {
  const today = dayInRiga(asking.now)
  const id = demonstrationCaseId('sergejs')
  const contact = 'sergejs@iedzivotaji.example'
  const common = { id, organisationId: austra, opportunityId: null, contact, consent: 'spoken' as const }
  const answered = await insertReferral(
    tx,
    {
      ...common,
      key: key(id, 'answered'),
      what: 'Latviešu valodas līmeņa pārbaude',
      reason: 'Lūdzu noteikt valodas līmeni.',
      dueDay: today,
    },
    'Sergejs Ivanovs',
    asking,
  )
  if (answered !== undefined) {
    await sql`
      update referral set state = 'accepted', decided_by = ${demonstrationPersonId('marta')}, decided_at = ${asking.now},
        demonstration = true where id = ${answered}
    `.execute(tx)
    await sql`
      update case_action set state = 'doing', state_side = 'organisation'
      where id = (select action_id from referral where id = ${answered})
    `.execute(tx)
    await recordEvent(tx, 'guidance.referral.accepted', id, demonstrationLoader, asking.now, {
      referral: answered,
    })
  }
  await insertReferral(
    tx,
    {
      ...common,
      key: key(id, 'overdue'),
      what: 'Vieta metinātāju kursā',
      reason: 'Lūdzu vietu nākamajā grupā.',
      dueDay: addDays(today, -4),
    },
    'Sergejs Ivanovs',
    asking,
  )
  await sql`update referral set demonstration = true where case_id = ${id}`.execute(tx)
}

async function addMatch(tx: Tx, asking: Asking): Promise<void> {
  const id = demonstrationCaseId('sergejs')
  const answers = answersSchema.parse({
    fields: ['071'],
    aim: { field: '071' },
    education: 'secondary',
    circumstances: { languages: ['ru', 'lv'] },
  })
  const { kept } = await matchFor(tx, answers, dayInRiga(asking.now))
  const match = await insertMatch(
    tx,
    { caseId: id, key: key(id, 'match'), source: 'filled-in', answers, kept },
    asking,
  )
  const chosen = kept.results[0]?.id
  if (match === undefined || chosen === undefined) return
  await sql`
    insert into case_choice (id, match_id, case_id, opportunity_id, reason, chosen_side, chosen_by, chosen_at)
    values (${key(id, 'choice')}, ${match}, ${id}, ${chosen}, 'Vakaros, un autobuss pēc nodarbības vēl iet.', 'resident',
      ${demonstrationPersonId('sergejs')}, ${asking.now})
  `.execute(tx)
}

async function addRequests(tx: Tx, now: Date): Promise<void> {
  const common = {
    language: 'lv',
    municipalityId: 'LV-058',
    parish: null,
    consent: 'spoken',
    email: null,
  } as const
  const requests: readonly (NewRequest & { readonly isLate: boolean })[] = [
    {
      ...common,
      key: demonstrationPersonId('request:1'),
      channel: 'phone',
      name: 'Rita Paraugs',
      phone: '+371 60000200',
      themes: ['digital'],
      wish: 'Grib iemācīties lietot e-pastu un internetbanku.',
      organisationId: null,
      isLate: false,
    },
    {
      ...common,
      key: demonstrationPersonId('request:2'),
      channel: 'partner',
      name: 'Igors Paraugs',
      phone: '+371 60000201',
      themes: ['work', 'language'],
      wish: null,
      organisationId: austra,
      isLate: true,
    },
  ]
  for (const { isLate, ...request } of requests) {
    const by = { actor: demonstrationLoader, personId: null, now, id: request.key }
    const { id } = await insertRequest(tx, request, by)
    await sql`
      update guidance_request set coordinator_id = ${ilze.id}, routed = 'municipality',
        due_day = due_day - ${isLate ? 10 : 0}::int
      where id = ${id}
    `.execute(tx)
  }
}

/** Keeps what is due about today. */
export async function refreshDemonstrationGuidance(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, by, now)
  const today = dayInRiga(now)
  const ids = demonstrationCases.map(({ id }) => demonstrationCaseId(id))
  const actions = await sql`
    update case_action set due_day = ${addDays(today, 5)}
    where case_id = any(${ids}::text[]) and state in ('planned', 'doing') and due_day < ${addDays(today, -30)}
  `.execute(tx)
  const cases = await sql`
    update guidance_case set resume_day = ${addDays(today, 20)}
    where id = any(${ids}::text[]) and state = 'paused' and resume_day < ${today}
  `.execute(tx)
  return Number(actions.numAffectedRows ?? 0) + Number(cases.numAffectedRows ?? 0)
}

/** Whatever the people of the demonstration were part of; their cases hold nothing real. */
export async function removeDemonstrationGuidance(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, by, now)
  const people = sql`(select id from person where demonstration)`
  let count = 0
  for (const removal of [
    sql`delete from referral where demonstration`,
    sql`delete from guidance_case where person_id in ${people} or lead_id in ${people}`,
    sql`delete from guidance_request where person_id in ${people} or coordinator_id in ${people} or asked_by in ${people}`,
  ]) {
    const removed = await removal.execute(tx)
    count += Number(removed.numAffectedRows ?? 0)
  }
  await recordEvent(tx, 'guidance.demonstration.removed', demonstrationSource, by, now, { count })
  return count
}
