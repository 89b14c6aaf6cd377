import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { z } from 'zod'

const schemaSchema = z.record(z.string(), z.unknown())
const contentSchema = z.record(
  z.string(),
  z.object({ schema: schemaSchema.optional(), example: z.unknown().optional() }),
)
const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['query', 'path']),
  required: z.boolean().optional(),
  example: z.unknown().optional(),
  schema: schemaSchema,
})
const operationSchema = z.object({
  parameters: z.array(parameterSchema).default([]),
  requestBody: z.object({ content: contentSchema }).optional(),
  responses: z.record(z.string(), z.object({ content: contentSchema.optional() })),
})
const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.looseObject({ schemas: z.record(z.string(), schemaSchema) }),
})
const listSchema = z.object({ items: z.array(z.unknown()), next: z.string().nullable() })

type Schema = z.infer<typeof schemaSchema>
export type ApiDocument = z.infer<typeof documentSchema>
type Parameter = z.infer<typeof parameterSchema>

export interface Operation extends z.infer<typeof operationSchema> {
  readonly method: string
  /** Without `/api/v1`. */
  readonly path: string
  /** The bodies that the document gives as examples, by type. */
  readonly bodies: readonly { readonly type: string; readonly example: unknown }[]
}

export interface ExampleRequest {
  /** Without `/api/v1`. */
  readonly address: string
  readonly init: RequestInit
}

/** Sentences about what in the answer is not as the document says. */
export type SchemaCheck = (operation: Operation, answer: Response, address: string) => Promise<string[]>

export function readApiDocument(body: unknown): ApiDocument {
  return documentSchema.parse(body)
}

export function listIn(body: unknown): z.infer<typeof listSchema> {
  return listSchema.parse(body)
}

export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path: path.replace('/api/v1', ''),
      bodies: Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema, example }]) => ({
        type,
        example: example ?? resolved(document, schema)['example'],
      })),
    })),
  )
}

export function withoutExample({ method, path, parameters, bodies }: Operation): string[] {
  const bare = parameters.filter(
    (parameter) => parameter.name !== 'cursor' && examplesOf(parameter).length === 0,
  )
  return [
    ...bare.map(({ name }) => `${method} ${path} has no example of ${name}.`),
    ...bodies.flatMap(({ type, example }) =>
      example === undefined ? [`${method} ${path} has no example of a body of ${type}.`] : [],
    ),
  ]
}

/** The address with nothing that may be left out, then with each parameter alone: every value of a closed list. */
export function exampleRequests({ method, path, parameters, bodies }: Operation): ExampleRequest[] {
  const bare = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (address, parameter) => address.replace(`{${parameter.name}}`, String(examplesOf(parameter)[0])),
      path,
    )
  const queries = parameters.filter((parameter) => parameter.in === 'query').flatMap(queriesWith)
  const inits =
    method === 'GET'
      ? [{}]
      : bodies.map(({ type, example }) => ({
          method,
          headers: { 'content-type': type },
          body: typeof example === 'string' ? example : JSON.stringify(example),
        }))
  return inits.flatMap((init, index) => {
    const asked = index === 0 ? queries.map((query) => `${bare}?${query}`) : []
    return [bare, ...asked].map((address) => ({ address, init }))
  })
}

/** One question for each value, or a single one where several values may stand together. */
function queriesWith(parameter: Parameter): string[] {
  const { name, schema } = parameter
  const pairs = examplesOf(parameter).map((example): [string, string] => [name, String(example)])
  // A distance is asked for from a place, so the one example brings the other.
  if (name === 'km') return [new URLSearchParams([...pairs, ['near', 'daugavpils']]).toString()]
  const mayRepeat = anyOfSchema.safeParse(schema).data?.anyOf.some(({ type }) => type === 'array') ?? false
  return (mayRepeat ? [pairs] : pairs.map((pair) => [pair])).map((part) =>
    new URLSearchParams(part).toString(),
  )
}

const anyOfSchema = z.object({ anyOf: z.array(schemaSchema) })
const enumSchema = z.object({ enum: z.array(z.unknown()) })

function examplesOf({ example, schema }: Parameter): unknown[] {
  const union = anyOfSchema.safeParse(schema)
  const parts = [schema, ...(union.success ? union.data.anyOf : [])]
  const closed = parts.map((part) => enumSchema.safeParse(part)).find(({ success }) => success)
  if (closed?.data !== undefined) return closed.data.enum
  return [example ?? schema['example']].filter((value) => value !== undefined)
}

/** Checks answers against the document; a key that it does not describe is a fault as well. */
export function schemaCheck(document: ApiDocument): SchemaCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  const known = new Map<string, ValidateFunction>()
  const validator = (schema: Schema, isChosen: boolean) => {
    const whole = closed(resolved(document, schema))
    return ajv.compile(isChosen ? withChoice(whole) : whole)
  }
  return async (operation, answer, address) => {
    const described = operation.responses[String(answer.status)]
    if (described === undefined) return [`${address} answered ${answer.status}, which is not described.`]
    const [type = ''] = (answer.headers.get('content-type') ?? '').split(';')
    if (described.content === undefined) return type === '' ? [] : [`${address} answered ${type}.`]
    const schema = described.content[type]?.schema
    if (schema === undefined) return [`${address} answered ${type}, which is not described.`]
    const body: unknown = await answer.json()
    const isChosen = new URL(address, 'http://x').searchParams.has('fields')
    const key = `${operation.method} ${operation.path} ${answer.status} ${isChosen}`
    const validate = known.get(key) ?? validator(schema, isChosen)
    known.set(key, validate)
    if (validate(body)) return []
    return (validate.errors ?? []).map((error) => `${address}${error.instancePath} ${error.message}.`)
  }
}

/** The schema with every reference put in place; the document has no circles. */
function resolved(document: ApiDocument, schema: unknown): Schema {
  return schemaSchema.parse(
    mapped(schema, (part) => {
      const name = String(part['$ref'] ?? '').replace('#/components/schemas/', '')
      return name === '' ? part : resolved(document, document.components.schemas[name])
    }),
  )
}

/** Refuses what is not described, which the document itself leaves open so that fields can be added. */
function closed(schema: Schema): Schema {
  const inner = mapped(schema, (part) => {
    const merged = z.array(schemaSchema).safeParse(part['allOf'])
    return merged.success ? merged.data.reduce(joined, { ...part, allOf: undefined }) : part
  })
  return schemaSchema.parse(
    mapped(inner, (part) =>
      'properties' in part && !('additionalProperties' in part)
        ? { ...part, additionalProperties: false }
        : part,
    ),
  )
}

function joined(one: Schema, other: Schema): Schema {
  const listsOf = (name: string) =>
    [one, other].flatMap((part) => z.array(z.string()).catch([]).parse(part[name]))
  const [properties, more] = [one, other].map((part) => schemaSchema.catch({}).parse(part['properties']))
  return { ...one, ...other, properties: { ...properties, ...more }, required: listsOf('required') }
}

/** With `fields` nothing is required of a single item, or of the items of a list. */
function withChoice(schema: Schema): Schema {
  const list = z.looseObject({ properties: z.looseObject({ items: z.looseObject({ items: schemaSchema }) }) })
  const reading = list.safeParse(schema)
  if (!reading.success) return { ...schema, required: [] }
  const { properties } = reading.data
  const items = { ...properties.items, items: { ...properties.items.items, required: [] } }
  return { ...reading.data, properties: { ...properties, items } }
}

/** The value with `change` made to every object in it, the inner ones first. */
function mapped(value: unknown, change: (part: Schema) => Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change))
  const object = schemaSchema.safeParse(value)
  if (!object.success) return value
  const entries = Object.entries(object.data).map(([key, inner]) => [key, mapped(inner, change)] as const)
  return change(Object.fromEntries(entries))
}
