import type { PersonalField, PersonalPart, PersonalRecords } from '../../../../shared/personal/personal.ts'

/** The form of `data.json` as a JSON schema, with a title in English for each list and each field. */
export function copySchema(parts: readonly PersonalPart[]): Readonly<Record<string, unknown>> {
  const modules = parts.filter(({ records }) => records.length > 0)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Everything that Laipa keeps about a person',
    ...objectOf({
      $schema: { type: 'string' },
      madeAt: { type: 'string', format: 'date-time' },
      ...Object.fromEntries(modules.map(({ module, records }) => [module, moduleSchema(records)])),
    }),
  }
}

function moduleSchema(records: readonly PersonalRecords[]) {
  return objectOf(
    Object.fromEntries(
      records.map(({ key, title, fields }) => [
        key,
        {
          title: title.en,
          type: 'array',
          items: objectOf(
            Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
          ),
        },
      ]),
    ),
  )
}

function objectOf(properties: Readonly<Record<string, unknown>>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

const schemas = {
  text: { type: ['string', 'null'] },
  number: { type: ['number', 'null'] },
  'yes-no': { type: ['boolean', 'null'] },
  day: { type: ['string', 'null'], format: 'date' },
  moment: { type: ['string', 'null'], format: 'date-time' },
  localised: {
    type: ['object', 'null'],
    description: 'By language code; `origin` says where the text came from.',
    additionalProperties: {
      type: 'object',
      properties: { text: { type: 'string' }, origin: { type: 'string' } },
      required: ['text'],
    },
  },
  json: {},
} as const satisfies Record<PersonalField['kind'], object>

function fieldSchema({ label, kind }: PersonalField) {
  return { title: label.en, ...schemas[kind] }
}
