import { say } from '../i18n/say.ts'
import { languages, type Language } from '../i18n/language.ts'
import { partMessages } from './messages.ts'

/** The name of any language in the reader's own: `languageName('lv', 'de')` is "Lettisch". */
export function languageName(code: string, language: Language): string {
  const latgalian = code === 'ltg' ? latgalianNames[language] : undefined
  return latgalian ?? namesIn[language].of(code) ?? code
}

/** The five languages of Laipa to choose from. */
export function languageOptions(language: Language) {
  return languages.map((code) => ({ value: code, label: languageName(code, language) }))
}

/** "in Latvian", "latviešu valodā", "на латышском языке". */
export function inLanguage(code: string, language: Language): string {
  const name = languageName(code, language)
  return say(partMessages.inLanguage, language, { name: language === 'ru' ? prepositional(name) : name })
}

// ICU has no Latvian and Russian word for Latgalian.
const latgalianNames: Partial<Record<Language, string>> = { lv: 'latgaliešu', ru: 'латгальский' }

const namesIn = {
  lv: new Intl.DisplayNames('lv', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
  lt: new Intl.DisplayNames('lt', { type: 'language' }),
  ru: new Intl.DisplayNames('ru', { type: 'language' }),
  de: new Intl.DisplayNames('de', { type: 'language' }),
}

/** Russian names of languages are adjectives, save a few that do not change ("хинди"). */
function prepositional(name: string): string {
  return name.replace(/ий$/, 'ом')
}
