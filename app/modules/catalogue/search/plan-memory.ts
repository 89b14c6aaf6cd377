import type { Db } from '../../../shared/db/db.ts'
import type { SearchFilter, Reader } from './search-filter.ts'
import { planText, type TextPlan } from './text-plan.ts'
import { opportunityTexts } from './text-source.ts'

/** Each page, facet and sorting of one search has the same words, so their plan is kept for a while. */
const mostPlans = 500
const plansOf = new WeakMap<object, Map<string, TextPlan>>()

/**
 * Runs a query with the plan of the filter's words; without words there is none. A kept plan is used first,
 * and made anew when the rows say that words or labels have changed since. Every row must bear the version.
 */
export async function withPlan<Row extends { readonly version: string }>(
  db: Db,
  filter: SearchFilter,
  { language, isLanguageCertain: certain = false }: Reader,
  run: (plan: TextPlan | undefined) => Promise<Row[]>,
): Promise<{ readonly plan?: TextPlan; readonly rows: readonly Row[] }> {
  const { text } = filter
  if (text === undefined) return { rows: await run(undefined) }
  const key = `${language}${certain ? '!' : ''} ${text}`
  const known = plansOf.get(db)?.get(key)
  if (known !== undefined) {
    const rows = await run(known)
    if (rows.every(({ version }) => version === known.version)) return { plan: known, rows }
  }
  const plan = await planText(db, opportunityTexts, { text, language, certain })
  keep(db, key, plan)
  return { plan, rows: await run(plan) }
}

/** The oldest plan gives way. */
function keep(db: Db, key: string, plan: TextPlan): void {
  const plans = plansOf.get(db) ?? new Map<string, TextPlan>()
  plansOf.set(db, plans)
  plans.delete(key)
  plans.set(key, plan)
  const [oldest] = plans.keys()
  if (plans.size > mostPlans && oldest !== undefined) plans.delete(oldest)
}
