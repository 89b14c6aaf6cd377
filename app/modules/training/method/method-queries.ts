import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Method, ReportReason } from './method.ts'

const columns = sql`
  method.id, method.language, method.title, method.purpose, method.people_min as "peopleMin",
  method.people_max as "peopleMax", method.minutes, method.steps, method.based_on_id as "basedOnId",
  method.published_at as "publishedAt", method.state, author.card_id as "authorCardId", author.name as "authorName",
  coalesce(stars.people, 0) as ratings, stars.average as stars, base.title as "basedOnTitle",
  base.language as "basedOnLanguage"`

const from = sql`
  teaching_method as method
  left join method_authors() as author on author.method_id = method.id
  left join method_stars() as stars on stars.method_id = method.id
  left join teaching_method as base on base.id = method.based_on_id and base.state = 'shown'`

/** Shown methods that hold the words, the best rated by the most people first. */
export function shownMethods(db: Db, words: string | undefined): Promise<Method[]> {
  const like = `%${(words ?? '').replace(/[\\%_]/g, '\\$&')}%`
  return rowsOf(
    db,
    sql<Method>`
      select ${columns} from ${from}
      where method.state = 'shown' and (method.title ilike ${like} or method.purpose ilike ${like})
      order by coalesce(stars.average * stars.people, 0) desc, method.published_at desc, method.id limit 100
    `,
  )
}

export function findMethod(db: Db, id: string): Promise<Method | undefined> {
  return rowOf(
    db,
    sql<Method>`select ${columns} from ${from} where method.id = ${id} and method.state = 'shown'`,
  )
}

/** What others have made of it. */
export function madeOf(db: Db, id: string): Promise<Pick<Method, 'id' | 'title' | 'language'>[]> {
  return rowsOf(
    db,
    sql<Pick<Method, 'id' | 'title' | 'language'>>`
      select id, title, language from teaching_method where based_on_id = ${id} and state = 'shown' order by published_at
    `,
  )
}

export async function isAuthor(db: Db, methodId: string, personId: string): Promise<boolean> {
  const row = await rowOf(
    db,
    sql`select 1 from method_author where method_id = ${methodId} and person_id = ${personId}`,
  )
  return row !== undefined
}

export interface OpenReport {
  readonly id: string
  readonly methodId: string
  readonly title: string
  readonly language: string
  readonly steps: string
  readonly why: ReportReason
  readonly reportedAt: Date
}

/** Reports that nobody has decided, for whoever moderates. */
export function openReports(db: Db): Promise<OpenReport[]> {
  return rowsOf(
    db,
    sql<OpenReport>`
      select report.id, report.method_id as "methodId", method.title, method.language, method.steps, report.why,
        report.reported_at as "reportedAt"
      from method_report as report join teaching_method as method on method.id = report.method_id
      where report.decision is null order by report.reported_at, report.id limit 100
    `,
  )
}
