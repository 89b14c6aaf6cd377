/** Columns of the counts, in the order of the files; each has its description in open-data-messages.ts. */
export const countColumns = [
  'municipality',
  'municipality_name',
  'field',
  'field_name',
  'kind',
  'mode',
  'price',
  'instruction',
  'open',
  'offers',
] as const

export type CountColumn = (typeof countColumns)[number]
