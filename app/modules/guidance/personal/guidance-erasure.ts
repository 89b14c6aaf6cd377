import { sql } from 'kysely'

import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'

/** Days that a closed case and a decided request are kept. */
const keptDays = 730

/** The case stays without whoever it was about: its municipality, state and days. All that was written goes. */
export async function eraseGuidance(tx: Tx, personId: string, now: Date): Promise<void> {
  const address = sql`(select email from person where id = ${personId})`
  const cases = await rowsOf(
    tx,
    sql<{ id: string }>`
      select id from guidance_case where person_id = ${personId} or (person_id is null and email = ${address})
    `,
  )
  const ids = cases.map(({ id }) => id)
  await emptyCases(tx, ids)
  await sql`
    update guidance_case set name = null, email = null, phone = null, parish = null, summary = null, profile = null,
      person_id = null, match_consent = null, match_consent_at = null, state = 'closed', resume_day = null,
      close_reason = coalesce(close_reason, 'withdrawn'), closed_day = coalesce(closed_day, ${dayInRiga(now)}::date)
    where id = any(${ids}::text[])
  `.execute(tx)
  await sql`
    update guidance_request set name = null, email = null, phone = null, parish = null, wish = null, question = null,
      answer = null, person_id = null, routed = coalesce(routed, 'everybody-absent'),
      close_reason = case when state = 'accepted' then null else coalesce(close_reason, 'withdrawn') end,
      state = case when state = 'accepted' then state else 'closed' end
    where person_id = ${personId} or (person_id is null and email = ${address})
  `.execute(tx)
  await sql`delete from case_member where member_id = ${personId}`.execute(tx)
}

/** Everything written in the cases; of referrals the organisation's counts stay. */
async function emptyCases(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`
    update referral set name = null, contact = null, reason = null, question = null, answer = null,
      state = case when state in ('sent', 'incomplete') then 'withdrawn' else state end
    where case_id = any(${[...ids]}::text[])
  `.execute(tx)
  for (const table of [
    'case_choice',
    'case_match',
    'case_note',
    'case_comment',
    'case_contact',
    'case_action',
    'case_goal',
    'case_situation',
    'case_member',
  ]) {
    await sql`delete from ${sql.table(table)} where case_id = any(${[...ids]}::text[])`.execute(tx)
  }
}

/** Cases two years closed become a count of their month; requests go with them. */
export async function removeExpiredGuidance(tx: Tx, now: Date): Promise<number> {
  const before = addDays(dayInRiga(now), -keptDays)
  await sql`
    insert into guidance_month (month, municipality_id, close_reason, cases)
    select date_trunc('month', closed_day)::date, municipality_id, close_reason, count(*)
    from guidance_case where state = 'closed' and closed_day < ${before} group by 1, 2, 3
    on conflict (month, municipality_id, close_reason) do update set cases = guidance_month.cases + excluded.cases
  `.execute(tx)
  const past = await rowsOf(
    tx,
    sql<{ id: string }>`select id from guidance_case where state = 'closed' and closed_day < ${before}`,
  )
  const ids = past.map(({ id }) => id)
  await emptyCases(tx, ids)
  await sql`delete from guidance_case where id = any(${ids}::text[])`.execute(tx)
  const requests = await sql`
    delete from guidance_request where state in ('accepted', 'closed') and asked_at < ${before}::date
      and not exists (select 1 from guidance_case where request_id = guidance_request.id)
  `.execute(tx)
  return ids.length + Number(requests.numAffectedRows ?? 0)
}
