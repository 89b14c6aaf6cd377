import { z } from '@hono/zod-openapi'

import { languages } from '../i18n/language.ts'
import type { Localised } from '../i18n/localised.ts'
import { readCursor, writeCursor } from './cursor.ts'

/** The parameter that every address of the interface for programs takes. */
export const itemParameters = {
  language: z
    .enum(languages)
    .optional()
    .openapi({ description: 'The reader’s language; wins over Accept-Language.' }),
}

/** Parameters that every list of the interface for programs takes. */
export const listParameters = {
  ...itemParameters,
  cursor: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: '`next` of the page before, for the same question.' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(20)
    .openapi({ description: 'Items on a page.', example: 5 }),
}

/** The form of every list. */
export function listAnswerSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().openapi({ description: '`cursor` of the next page; null on the last one.' }),
    total: z.int().min(0),
  })
}

/** A text in the languages there are; an absent language is an absent key. */
export const localisedSchema = z
  // Without the check the description would say that it may be left out.
  .custom<Localised>((value) => typeof value === 'object' && value !== null)
  .openapi('Localised', {
    type: 'object',
    additionalProperties: {
      type: 'object',
      required: ['text', 'origin'],
      properties: {
        text: { type: 'string' },
        origin: { type: 'string', enum: ['official', 'own', 'machine'] },
        reviewedBy: { type: 'string' },
      },
    },
  })

export interface ListPart {
  readonly limit: number
  readonly offset: number
}

/** The part of a list a program asks for, or undefined when its cursor is not one of this list. */
export function readListPart(
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  question: string,
): ListPart | undefined {
  const offset = cursor === undefined ? 0 : readCursor(cursor, question)
  return offset === undefined ? undefined : { limit, offset }
}

export function nextCursor({ limit, offset }: ListPart, total: number, question: string): string | null {
  return offset + limit < total ? writeCursor(offset + limit, question) : null
}
