import { z } from '@hono/zod-openapi'

import { opportunityCardSchema } from '../../catalogue/index.ts'
import { axes, type Evidence, type Finding } from '../ranking/evidence.ts'
import { matchMessages } from '../ranking/match-messages.ts'

const score = z.number().min(0).max(1).nullable()
const skillShare = z.object({ id: z.string(), label: z.string(), weight: z.number() })

/** Every code has its text, so the table of texts is the list of codes: `interest.riasec`, `maxKm.above` … */
const codes = Object.keys(matchMessages)
const isOfAxis = (code: string) => axes.some((axis) => code.startsWith(`${axis}.`))
const findingCodes = codes.filter((code) => !isOfAxis(code))
const findingKeys = [...new Set(findingCodes.map((code) => code.replace(/\..*/, '')))]

/** Each code has facts of its own beside these; ranking/evidence.ts lists them. */
const evidence = z.custom<Evidence & { text: string }>().openapi('Evidence', {
  type: 'object',
  required: ['axis', 'code', 'text'],
  properties: { axis: oneOf(axes), code: oneOf(codes.filter(isOfAxis)), text: { type: 'string' } },
  additionalProperties: true,
})
const finding = z.custom<Finding & { text: string }>().openapi('Finding', {
  type: 'object',
  required: ['key', 'code', 'text'],
  properties: { key: oneOf(findingKeys), code: oneOf(findingCodes), text: { type: 'string' } },
  additionalProperties: true,
})

const result = z
  .object({
    id: z.string(),
    opportunity: opportunityCardSchema.nullable(),
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

function oneOf(values: readonly string[]) {
  return { type: 'string' as const, enum: [...values] }
}
