/**
 * One table for both databases, so that they give the same values:
 * counts and prices as numbers, days as text (a Date would be a day off in Riga), moments as Date in UTC.
 */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number, // int8
  1700: Number, // numeric
  1082: (text) => text, // date
  1114: (text) => new Date(`${text.replace(' ', 'T')}Z`), // timestamp
  1184: (text) => new Date(text), // timestamptz
  114: (text): unknown => JSON.parse(text), // json
  3802: (text): unknown => JSON.parse(text), // jsonb
}
