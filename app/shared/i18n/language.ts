/** The languages every page exists in, in the order of the switch. */
export const languages = ['lv', 'en', 'lt', 'ru', 'de'] as const

export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** One text in every page language; a gap does not compile. */
export type InFiveLanguages = Readonly<Record<Language, string>>

/** What a `*-messages.ts` file exports: `export const planMessages = { … } satisfies Messages`. */
export type Messages = Readonly<Record<string, InFiveLanguages>>
