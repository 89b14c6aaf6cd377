import { sql, type RawBuilder } from 'kysely'

/** As SQL: the label in all languages of the concept with this id, from its own table. */
export function labelOf(id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce(
    (select label from reference.skill where skill.id = ${id}),
    (select label from reference.occupation where occupation.id = ${id}),
    (select label from reference.field_of_education where code = substr(${id}, 7) and ${id} like 'field/%'),
    (select label from reference.occupation_group where code = substr(${id}, 8) and ${id} like 'isco08/%'))`
}
