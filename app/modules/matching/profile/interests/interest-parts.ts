import { interestTypes } from '../../../vocabulary/index.ts'
import type { Answers } from '../profile-answers.ts'
import { statementId, statementsPerType } from '../profile-match.ts'

/** Pages of six statements, one of each type, so a form has as many as it asks of each type. */
export const shortParts = statementsPerType.short
export const longParts = statementsPerType.long

/** Ids of the statements on a page, counted from 1. */
export function statementsOfPart(part: number): string[] {
  return interestTypes.map((type) => statementId(type, part))
}

/** The first page with an open answer, or undefined when the form is full. */
export function firstOpenPart(statements: Answers['statements'] = {}, parts: number): number | undefined {
  const pages = Array.from({ length: parts }, (_, index) => index + 1)
  return pages.find((part) => statementsOfPart(part).some((id) => statements[id] === undefined))
}
