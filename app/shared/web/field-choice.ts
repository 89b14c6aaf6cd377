import { z } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'

import type { AppEnv } from './app-env.ts'

const objectSchema = z.record(z.string(), z.unknown())
const listSchema = z.object({ items: z.array(objectSchema), next: z.string().nullable(), total: z.number() })

/** `?fields=id,title`: the names are those of the described form, and others are refused by name. */
export function fieldsParameter(item: z.ZodObject) {
  const known = Object.keys(item.shape)
  return z
    .string()
    .max(1000)
    .optional()
    .superRefine((value, context) => {
      const unknown = namesIn(value).filter((name) => !known.includes(name))
      for (const name of new Set(unknown)) context.addIssue({ code: 'custom', message: name })
    })
    .openapi({
      description:
        'Names of the fields to answer with, separated by commas. What is not named is left out, also where the schema says it is required.',
      example: known.slice(0, 2).join(','),
    })
}

/** Leaves of a list's items, or of a single item, only the fields that were asked for; goes with `fieldsParameter`. */
export const chosenFields = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const names = namesIn(c.req.query('fields'))
  if (names.length === 0 || c.res.status !== 200) return
  const body: unknown = await c.res.json()
  const list = listSchema.safeParse(body)
  const chosen = list.success
    ? { ...list.data, items: list.data.items.map((item) => chosenOf(item, names)) }
    : chosenOf(objectSchema.parse(body), names)
  c.res = new Response(JSON.stringify(chosen), { status: 200, headers: c.res.headers })
})

function namesIn(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function chosenOf(item: Readonly<Record<string, unknown>>, names: readonly string[]) {
  return Object.fromEntries(names.filter((name) => name in item).map((name) => [name, item[name]]))
}
