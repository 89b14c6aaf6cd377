import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { asJson, rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { newId } from '../../../shared/identifier.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { findOwnProfile, matchFor, type Answers, type KeptMatch } from '../../matching/index.ts'
import { inCase, note, type CaseAnswer } from '../case/case-commands.ts'
import { findCase } from '../case/case-queries.ts'
import type { GuidanceCase } from '../case/case.ts'
import { guidanceClerk } from '../letter/guidance-letter-commands.ts'
import type { Asking } from '../request/request-commands.ts'

export type MatchAnswer = CaseAnswer | { readonly id: string } | 'no-answers'

/** Matches for the resident's own answers, with their consent, or for what was filled in with them; and keeps it. */
export async function storeMatch(
  db: Db,
  {
    id,
    key,
    filledIn,
  }: { readonly id: string; readonly key: string; readonly filledIn: Answers | undefined },
  asking: Asking,
): Promise<MatchAnswer> {
  const { actor, now } = asking
  const answers =
    filledIn ??
    (await asActor(db, actor, now, async (tx) => {
      const found = await findCase(tx, id)
      return found && sharedAnswers(tx, found, asking)
    }))
  // Outside a transaction, because the index in memory belongs to the database.
  const kept = answers === undefined ? undefined : (await matchFor(db, answers, dayInRiga(now))).kept
  let stored: string | undefined
  const answer = await inCase(db, { id, duty: 'match' }, asking, async (tx) => {
    if (kept === undefined) return 'done'
    const source = filledIn === undefined ? 'own-answers' : 'filled-in'
    stored = await insertMatch(tx, { caseId: id, key, source, answers, kept }, asking)
    if (filledIn !== undefined) {
      await sql`update guidance_case set profile = ${asJson(filledIn)} where id = ${id}`.execute(tx)
    }
    return 'done'
  })
  if (answer !== 'done') return answer
  return stored === undefined ? 'no-answers' : { id: stored }
}

export interface NewMatch {
  readonly caseId: string
  readonly key: string
  readonly source: 'own-answers' | 'filled-in'
  readonly answers: unknown
  readonly kept: KeptMatch
}

/** Sent twice it is kept once; gives its id. */
export async function insertMatch(
  tx: Tx,
  { caseId, key, source, answers, kept }: NewMatch,
  asking: Asking,
): Promise<string | undefined> {
  const saved = await sql`
    insert into case_match (id, case_id, key, source, input, model_version, data_version, need_version, as_of, results,
      made_by, made_at)
    values (${newId()}, ${caseId}, ${key}, ${source}, ${asJson(answers)}, ${kept.modelVersion}, ${kept.dataVersion},
      ${kept.needVersion}, ${kept.asOf}, ${asJson(kept.results)}, ${asking.actor.id}, ${asking.now})
    on conflict (key) do nothing
  `.execute(tx)
  if (saved.numAffectedRows === 1n) {
    await note(tx, caseId, 'match.stored', asking, { source, results: kept.results.length })
  }
  const row = await rowOf(tx, sql<{ id: string }>`select id from case_match where key = ${key}`)
  return row?.id
}

/** Only with the consent that stands in the case; residents need none for their own. */
async function sharedAnswers(
  tx: Tx,
  found: GuidanceCase,
  { actor, now }: Asking,
): Promise<Answers | undefined> {
  const { personId, side, matchConsent } = found
  if (personId === null || (side !== 'resident' && matchConsent === null)) return undefined
  await becomeActor(tx, guidanceClerk, now)
  const profile = await findOwnProfile(tx, personId)
  await becomeActor(tx, actor, now)
  return profile?.answers
}

/** Puts one of the shown opportunities on the shortlist, with the reason. */
export function choose(
  db: Db,
  choice: {
    readonly id: string
    readonly match: string
    readonly opportunityId: string
    readonly reason: string | null
  },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id: choice.id, duty: 'match' }, asking, async (tx, { side }) => {
    const saved = await sql`
      insert into case_choice (id, match_id, case_id, opportunity_id, reason, chosen_side, chosen_by, chosen_at)
      select ${newId()}, shown.id, shown.case_id, opportunity.id, ${choice.reason}, ${side}, ${asking.actor.id},
        ${asking.now}
      from case_match as shown join opportunity on opportunity.id = ${choice.opportunityId}
      where shown.id = ${choice.match} and shown.case_id = ${choice.id}
        and shown.results @> ${asJson([{ id: choice.opportunityId }])}
      on conflict (case_id, opportunity_id) do update set reason = excluded.reason
    `.execute(tx)
    if (saved.numAffectedRows !== 1n) return 'not-found'
    await note(tx, choice.id, 'choice.made', asking, {
      opportunity: choice.opportunityId,
      match: choice.match,
      side,
    })
    return 'done'
  })
}
