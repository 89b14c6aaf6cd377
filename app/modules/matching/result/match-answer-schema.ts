import { z } from '@hono/zod-openapi'

import type { OpportunityCard } from '../../catalogue/index.ts'
import type { Evidence, Finding } from '../ranking/evidence.ts'

const score = z.number().min(0).max(1).nullable()
const skillShare = z.object({ id: z.string(), label: z.string(), weight: z.number() })

/** Each code has facts of its own beside these; ranking/evidence.ts lists them. */
const evidence = z
  .custom<Evidence & { text: string }>()
  .openapi({ type: 'object', required: ['axis', 'code', 'text'], properties: texts('axis', 'code', 'text') })
const finding = z
  .custom<Finding & { text: string }>()
  .openapi({ type: 'object', required: ['key', 'code', 'text'], properties: texts('key', 'code', 'text') })

const opportunity = z.custom<OpportunityCard>().openapi({
  type: 'object',
  required: ['id'],
  description: 'A shorter form of what /opportunities/{id} answers.',
})

const result = z
  .object({
    id: z.string(),
    opportunity: opportunity.nullable(),
    scores: z.object({ interest: score, ability: score, need: score }),
    gain: z.array(skillShare),
    missing: z.array(skillShare),
    evidence: z.array(evidence),
    constraints: z.object({ violated: z.array(finding), unknown: z.array(finding) }),
  })
  .openapi('MatchResult')

/** Scores are 0–1 with four decimals; null where there is no basis. The same input, data and day give the same bytes. */
export const matchAnswerSchema = z
  .object({
    modelVersion: z.string(),
    asOf: z.string(),
    results: z.array(result),
    nearMisses: z.array(result),
    occupations: z.array(
      z.object({ id: z.string(), label: z.string(), fit: z.number(), missing: z.array(skillShare) }),
    ),
  })
  .openapi('MatchAnswer')

function texts(...names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
}
