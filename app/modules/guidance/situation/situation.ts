/** What a case says of a resident's situation: one code a theme, all chosen from lists. Health, faith and the like are no theme. */
export const situationCodes = {
  work: ['employed', 'part-time', 'seeking', 'not-seeking', 'self-employed', 'at-risk'],
  education: ['none', 'basic', 'secondary', 'vocational', 'higher'],
  digital: ['none', 'basic', 'sure'],
  language: ['lv-none', 'lv-a', 'lv-b', 'lv-c'],
  transport: ['car', 'bus', 'none'],
  care: ['children', 'relatives', 'none'],
  time: ['daytime', 'evening', 'weekend', 'little'],
  direction: ['clear', 'choosing', 'unsure'],
} as const

export type Theme = keyof typeof situationCodes

export const themes = [
  'work',
  'education',
  'digital',
  'language',
  'transport',
  'care',
  'time',
  'direction',
] as const satisfies readonly Theme[]

/** Whether the code belongs to the theme's list. */
export function isCodeOf(theme: Theme, code: string): boolean {
  return situationCodes[theme].some((known) => known === code)
}
