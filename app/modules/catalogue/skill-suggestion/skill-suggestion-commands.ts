import { sql } from 'kysely'

import { rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { raiseCatalogueVersion } from '../offer/offer-commands.ts'
import { indexOpportunities } from '../search/opportunity-index.ts'
import { refuseDecision, type Decision, type DecisionRefusal } from './skill-suggestion.ts'
import { findSuggestion } from './skill-suggestion-queries.ts'

/** Makes a suggestion a skill of the offer, or keeps it from ever coming back. */
export async function decideSuggestion(
  db: Db,
  { specificationId, skillId }: { readonly specificationId: string; readonly skillId: string },
  decision: Decision,
  by: Actor,
  now: Date,
): Promise<DecisionRefusal | undefined> {
  return db.transaction().execute(async (tx) => {
    await sql`
      select 1 from skill_suggestion
      where specification_id = ${specificationId} and skill_id = ${skillId} for update
    `.execute(tx)
    const suggestion = await findSuggestion(tx, specificationId, skillId)
    const refusal = refuseDecision(suggestion, decision)
    if (refusal !== undefined || suggestion === undefined) return refusal
    await sql`
      update skill_suggestion set state = ${decision}, decided_at = ${now}, decided_by = ${`${by.kind}:${by.id}`}
      where specification_id = ${specificationId} and skill_id = ${skillId}
    `.execute(tx)
    if (decision === 'confirmed') await addSkill(tx, specificationId, skillId)
    if (suggestion.state === 'confirmed') await takeSkill(tx, specificationId, skillId)
    if (decision === 'confirmed' || suggestion.state === 'confirmed') await renew(tx, specificationId)
    await recordEvent(tx, `catalogue.skill-suggestion.${decision}`, specificationId, by, now, {
      skill: skillId,
    })
    return undefined
  })
}

async function addSkill(tx: Tx, specificationId: string, skillId: string): Promise<void> {
  await sql`
    insert into specification_skill (specification_id, skill_id, role, position, origin)
    select ${specificationId}, ${skillId}, 'taught', coalesce(max(position) + 1, 0), 'confirmed'
    from specification_skill where specification_id = ${specificationId} and role = 'taught'
    on conflict (specification_id, role, skill_id) do nothing
  `.execute(tx)
}

async function takeSkill(tx: Tx, specificationId: string, skillId: string): Promise<void> {
  await sql`
    delete from specification_skill
    where specification_id = ${specificationId} and skill_id = ${skillId} and role = 'taught' and origin = 'confirmed'
  `.execute(tx)
}

/** Tells what was confirmed beside the record, and lets search and match know. */
async function renew(tx: Tx, specificationId: string): Promise<void> {
  const opportunities = await rowsOf(
    tx,
    sql<{ id: string }>`select id from opportunity where specification_id = ${specificationId}`,
  )
  const ids = opportunities.map(({ id }) => id)
  await sql`
    update offer_statement set derived = case
      when exists (select 1 from specification_skill where specification_id = ${specificationId} and origin = 'confirmed')
      then derived || '{"skills": "confirmed"}' else derived - 'skills' end
    where opportunity_id = any(${ids}::text[])
  `.execute(tx)
  await indexOpportunities(tx, ids)
  await raiseCatalogueVersion(tx)
}
