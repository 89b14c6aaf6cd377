import { asActor } from '../../../shared/db/as-actor.ts'
import type { ExperiencePart } from '../../../shared/web/app-env.ts'
import { OutcomeSummary } from '../outcome/outcome-summary.tsx'
import { outcomesOf } from '../outcome/outcome-queries.ts'
import { marksOf, shownReviews } from './review-queries.ts'
import { ReviewSummary } from './review-summary.tsx'
import { summarise } from './review.ts'

const mostShown = 10

/** What participants said and what became of them, on the page of a run or of an organisation. */
export const saidByParticipants: ExperiencePart = async (c, scope) => {
  const { db, actor, now, language } = c.var
  const found = await asActor(db, actor, now, async (tx) => ({
    marks: await marksOf(tx, scope),
    reviews: await shownReviews(tx, scope, mostShown),
    outcomes: await outcomesOf(tx, scope),
  }))
  return (
    <>
      <ReviewSummary language={language} summary={summarise(found.marks)} reviews={found.reviews} />
      <OutcomeSummary language={language} outcomes={found.outcomes} />
    </>
  )
}
