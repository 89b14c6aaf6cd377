import { sql } from 'kysely'

import { asJson, type Tx } from '../../../shared/db/db.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import type { OfferRecord } from './offer-record.ts'

/** A file states a specification together with each of its runs; here they are told apart. */
export async function saveSpecifications(
  tx: Tx,
  records: readonly OfferRecord[],
  source: string,
): Promise<void> {
  const rows = records.map((record) => ({
    id: identifierOf(source, record.id),
    source_id: record.id,
    kind: record.kind,
    setting: record.setting,
    purposes: record.purposes,
    title: providersText(record.title),
    summary: providersText(record.summary),
    outcomes: record.outcomes.map(providersText),
    field_code: record.isced_f,
    eqf: record.eqf,
    entry_education: record.entry.education,
    entry_languages: record.entry.language_level,
    entry_note: providersText(record.entry.note),
    hours: record.hours,
    target_groups: record.target_groups,
  }))
  await sql`
    insert into learning_specification (id, source, source_id, kind, setting, purposes, title, summary, outcomes,
      field_code, eqf, entry_education, entry_languages, entry_note, hours, target_groups)
    select id, ${source}, source_id, kind, setting, purposes, title, summary, outcomes, field_code, eqf,
      entry_education, entry_languages, entry_note, hours, target_groups
    from jsonb_to_recordset(${asJson(rows)}) as incoming (id text, source_id text, kind text, setting text,
      purposes text[], title jsonb, summary jsonb, outcomes jsonb, field_code text, eqf integer,
      entry_education text, entry_languages jsonb, entry_note jsonb, hours integer, target_groups text[])
    on conflict (id) do update set kind = excluded.kind, setting = excluded.setting, purposes = excluded.purposes,
      title = excluded.title, summary = excluded.summary, outcomes = excluded.outcomes,
      field_code = excluded.field_code, eqf = excluded.eqf, entry_education = excluded.entry_education,
      entry_languages = excluded.entry_languages, entry_note = excluded.entry_note, hours = excluded.hours,
      target_groups = excluded.target_groups
  `.execute(tx)
}

export async function saveSpecificationSkills(
  tx: Tx,
  records: readonly OfferRecord[],
  source: string,
): Promise<void> {
  const rows = records.flatMap((record) => {
    const specification = identifierOf(source, record.id)
    const taught = [...new Set(record.skills)].map((skill, position) => ({
      specification,
      skill,
      role: 'taught',
      position,
    }))
    const required = [...new Set(record.requires)].map((skill, position) => ({
      specification,
      skill,
      role: 'required',
      position,
    }))
    return [...taught, ...required]
  })
  const specifications = records.map((record) => identifierOf(source, record.id))
  // What a person confirmed is not the provider's to take away.
  await sql`
    delete from specification_skill where specification_id = any(${specifications}::text[]) and origin = 'provider'
  `.execute(tx)
  await sql`
    insert into specification_skill (specification_id, skill_id, role, position)
    select specification, skill, role, position
    from jsonb_to_recordset(${asJson(rows)}) as incoming (specification text, skill text, role text, position integer)
    on conflict (specification_id, role, skill_id) do nothing
  `.execute(tx)
}

/** Texts of a provider's file are the provider's own words. */
const providersText = (texts: Readonly<Record<string, string>> | null) => localised(texts ?? {}, 'official')
