import type { InFiveLanguages, Messages } from '../../../../shared/i18n/language.ts'
import type { TranslationState } from './translation.ts'

export const translationMessages = {
  lead: {
    lv: 'Pa kreisi oriģināls, pa labi tulkojums. Lapa rāda, kas vēl nav iztulkots.',
    en: 'The original on the left, the translation on the right. The page says what is not translated yet.',
    lt: 'Kairėje originalas, dešinėje vertimas. Puslapis rodo, kas dar neišversta.',
    ru: 'Слева оригинал, справа перевод. Страница показывает, что ещё не переведено.',
    de: 'Links das Original, rechts die Übersetzung. Die Seite zeigt, was noch nicht übersetzt ist.',
  },
  into: {
    lv: 'Tulkojuma valoda',
    en: 'Language of the translation',
    lt: 'Vertimo kalba',
    ru: 'Язык перевода',
    de: 'Sprache der Übersetzung',
  },
  original: { lv: 'Oriģināls', en: 'Original', lt: 'Originalas', ru: 'Оригинал', de: 'Original' },
  nothing: {
    lv: 'Vispirms uzrakstiet nosaukumu un aprakstu.',
    en: 'Write the title and the description first.',
    lt: 'Pirmiausia parašykite pavadinimą ir aprašymą.',
    ru: 'Сначала напишите название и описание.',
    de: 'Schreiben Sie zuerst Titel und Beschreibung.',
  },
  mark: {
    lv: 'Kāds ir šis tulkojums',
    en: 'What this translation is',
    lt: 'Koks šis vertimas',
    ru: 'Какой это перевод',
    de: 'Was diese Übersetzung ist',
  },
  isDraft: { lv: 'Melnraksts', en: 'A draft', lt: 'Juodraštis', ru: 'Черновик', de: 'Ein Entwurf' },
  isMachine: {
    lv: 'Tulkojis dators (lapā to pateiks)',
    en: 'Made by a machine (the page will say so)',
    lt: 'Išvertė kompiuteris (puslapyje bus nurodyta)',
    ru: 'Переведено компьютером (страница это укажет)',
    de: 'Von einer Maschine übersetzt (die Seite sagt es)',
  },
  isReviewed: { lv: 'Pārbaudīts', en: 'Checked', lt: 'Patikrinta', ru: 'Проверено', de: 'Geprüft' },
} satisfies Messages

export const translationStateMessages = {
  missing: { lv: 'nav', en: 'missing', lt: 'nėra', ru: 'нет', de: 'fehlt' },
  machine: {
    lv: 'datora tulkojums',
    en: 'by a machine',
    lt: 'kompiuterio vertimas',
    ru: 'машинный перевод',
    de: 'maschinell',
  },
  draft: { lv: 'melnraksts', en: 'draft', lt: 'juodraštis', ru: 'черновик', de: 'Entwurf' },
  reviewed: { lv: 'pārbaudīts', en: 'checked', lt: 'patikrinta', ru: 'проверено', de: 'geprüft' },
  stale: {
    lv: 'oriģināls mainījies',
    en: 'original has changed',
    lt: 'originalas pasikeitė',
    ru: 'оригинал изменился',
    de: 'Original geändert',
  },
} satisfies Readonly<Record<TranslationState, InFiveLanguages>>
