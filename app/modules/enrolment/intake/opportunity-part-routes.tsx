import type { OpportunityPart } from '../../../shared/web/app-env.ts'
import { countsOf, intakeAfter, intakeOf } from './intake-queries.ts'
import { phaseOf } from './intake.ts'
import { IntakeOnOpportunity } from './opportunity-part.tsx'

/** On the page of an opportunity, where it can be applied for here. */
export const intakeOnOpportunity: OpportunityPart = async (c, opportunityId) => {
  const { db, language, now } = c.var
  const intake = await intakeOf(db, opportunityId, now)
  if (intake === undefined || phaseOf(intake, now) === 'cancelled') return null
  const counts = await countsOf(db, intake.id)
  const next = await intakeAfter(db, intake)
  return <IntakeOnOpportunity {...{ language, intake, counts, next, now }} />
}
