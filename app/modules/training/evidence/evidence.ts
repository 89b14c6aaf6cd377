import type { Localised } from '../../../shared/i18n/localised.ts'
import { addDays, type Day } from '../../../shared/time/day.ts'
import type { StandardKind } from '../standard/standard.ts'

export const evidenceSources = ['training', 'observation', 'portfolio', 'test'] as const
export type EvidenceSource = (typeof evidenceSources)[number]

/** What a person may hand in themselves; the other kinds arise from cohorts and observations. */
export const submittedSources = ['portfolio', 'test'] as const
export type SubmittedSource = (typeof submittedSources)[number]

export type Verdict = 'accepted' | 'refused'

export const longestStatement = 4000
export const mostLinks = 5
export const longestReason = 1000

/** For how long evidence may count, in days: five years. */
const longestValidity = 1826
/** What is proposed to whoever assesses: three years. */
export const usualValidity = 1095

/** Where evidence stands on a day. */
export type EvidenceState = 'waiting' | 'accepted' | 'refused' | 'expired' | 'withdrawn'

export interface EvidenceRow {
  readonly id: string
  readonly unitId: string
  readonly source: EvidenceSource
  readonly statement: string | null
  readonly links: readonly string[]
  readonly submittedAt: Date
  readonly withdrawnAt: Date | null
  readonly verdict: Verdict | null
  readonly reason: string | null
  readonly validUntil: Day | null
}

/** Evidence as whoever assesses it sees it. */
export interface AssessedEvidence extends EvidenceRow {
  readonly personId: string | null
  readonly name: string | null
  readonly kind: StandardKind
  readonly unitTitle: Localised
  readonly criteria: readonly Localised[]
}

export function stateOn(
  row: Pick<EvidenceRow, 'verdict' | 'validUntil' | 'withdrawnAt'>,
  today: Day,
): EvidenceState {
  if (row.verdict === 'refused') return 'refused'
  if (row.verdict === 'accepted')
    return row.validUntil !== null && row.validUntil < today ? 'expired' : 'accepted'
  return row.withdrawnAt === null ? 'waiting' : 'withdrawn'
}

export type SubmissionRefusal = 'nothing-to-read' | 'not-your-standard' | 'already-waiting'

/** A portfolio is read by somebody, so it must hold something to read. */
export function refuseSubmission(submitted: {
  readonly statement: string | undefined
  readonly links: readonly string[]
  readonly isOwnStandard: boolean
  readonly isWaiting: boolean
}): SubmissionRefusal | undefined {
  if (!submitted.isOwnStandard) return 'not-your-standard'
  if (submitted.isWaiting) return 'already-waiting'
  return submitted.statement === undefined && submitted.links.length === 0 ? 'nothing-to-read' : undefined
}

export interface NewAssessment {
  readonly verdict: Verdict
  readonly reason: string | undefined
  readonly validUntil: Day | undefined
}

export type AssessmentRefusal =
  'own-evidence' | 'no-right' | 'reason-missing' | 'until-missing' | 'until-out-of-reach'

/** Four eyes: whoever assesses is somebody else, and has the right to. */
export function refuseAssessment(
  assessment: NewAssessment,
  about: {
    readonly personId: string | null
    readonly assessorId: string
    readonly mayAssess: boolean
    readonly today: Day
  },
): AssessmentRefusal | undefined {
  if (about.personId === about.assessorId) return 'own-evidence'
  if (!about.mayAssess) return 'no-right'
  if (assessment.verdict === 'refused') return assessment.reason === undefined ? 'reason-missing' : undefined
  if (assessment.validUntil === undefined) return 'until-missing'
  const isInReach =
    assessment.validUntil > about.today && assessment.validUntil <= addDays(about.today, longestValidity)
  return isInReach ? undefined : 'until-out-of-reach'
}
