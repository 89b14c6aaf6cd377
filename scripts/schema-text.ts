import { sql } from 'kysely'

import { rowsOf, type Db } from '../app/shared/db/db.ts'

interface TableRow {
  readonly schema: string
  readonly table: string
  readonly parts: readonly string[]
  readonly indexes: readonly string[]
  /** Row security and triggers. */
  readonly guards: readonly string[]
}

/** The database as the migrations leave it, as text to review; the same from either kind of database. */
export async function schemaText(db: Db): Promise<string> {
  const tables = await rowsOf(db, tableQuery)
  const routines = await rowsOf(db, routineQuery)
  const views = await rowsOf(db, viewQuery)
  return [
    '-- Made by `npm run schema` from database/migrations; for reading and review, never run.',
    ...tables.map(tableText),
    ...views.map(({ name, definition }) => `create view ${name} as\n${definition}`),
    ...routines.map(({ definition }) => `${definition.trim()};`),
  ]
    .join('\n\n')
    .concat('\n')
}

function tableText({ schema, table, parts, indexes, guards }: TableRow): string {
  const body = parts.map((part) => `  ${part}`).join(',\n')
  return [
    `create table ${schema}.${table} (\n${body}\n);`,
    ...[...indexes, ...guards].map((line) => `${line};`),
  ].join('\n')
}

const ownSchemas = sql`(array['reference', current_schema()]::text[])`

/** Constraints of the kind "not null" are rows of their own from PostgreSQL 18 on; columns say it already. */
const tableQuery = sql<TableRow>`
  with own as (
    select c.oid, n.nspname, c.relname, c.relrowsecurity as fenced, c.relforcerowsecurity as forced
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname::text = any ${ownSchemas} and c.relname <> 'migration'
  ), columns as (
    select a.attrelid as oid, array_agg(
      a.attname::text || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end
      || case
           when a.attgenerated = 's' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
           when a.attidentity <> '' then ' generated always as identity'
           when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid)
           else ''
         end order by a.attnum) as texts
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped group by a.attrelid
  ), constraints as (
    select conrelid as oid, array_agg('constraint ' || conname::text || ' ' || pg_get_constraintdef(oid, true)
      order by position(contype::text in 'pufcx'), conname) as texts
    from pg_constraint where contype in ('p', 'u', 'f', 'c', 'x') group by conrelid
  ), indexes as (
    select i.indrelid as oid, array_agg(pg_get_indexdef(i.indexrelid) order by pg_get_indexdef(i.indexrelid)) as texts
    from pg_index i where not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
    group by i.indrelid
  ), policies as (
    select polrelid as oid, array_agg('policy ' || polname::text || ' for '
      || case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete'
        else 'all' end
      || coalesce(' using ' || pg_get_expr(polqual, polrelid), '')
      || coalesce(' with check ' || pg_get_expr(polwithcheck, polrelid), '') order by polname) as texts
    from pg_policy group by polrelid
  ), triggers as (
    select tgrelid as oid, array_agg(pg_get_triggerdef(oid) order by tgname) as texts
    from pg_trigger where not tgisinternal group by tgrelid
  )
  select nspname as schema, relname as table,
    columns.texts || coalesce(constraints.texts, '{}') as parts, coalesce(indexes.texts, '{}') as indexes,
    case when fenced then array['row security' || case when forced then ', for the owner too' else '' end] else '{}' end
      || coalesce(policies.texts, '{}') || coalesce(triggers.texts, '{}') as guards
  from own join columns using (oid) left join constraints using (oid) left join indexes using (oid)
    left join policies using (oid) left join triggers using (oid)
  order by nspname <> 'reference', relname collate "C"`

const routineQuery = sql<{ definition: string }>`
  select pg_get_functiondef(p.oid) as definition
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname::text = any ${ownSchemas} order by n.nspname, p.proname collate "C"`

const viewQuery = sql<{ name: string; definition: string }>`
  select n.nspname || '.' || c.relname as name, pg_get_viewdef(c.oid, true) as definition
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('v', 'm') and n.nspname::text = any ${ownSchemas} order by 1`
