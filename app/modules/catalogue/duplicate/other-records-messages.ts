import type { Messages } from '../../../shared/i18n/language.ts'

export const otherRecordsMessages = {
  title: {
    lv: 'To pašu piedāvājumu publicē arī',
    en: 'The same offer is also published by',
    lt: 'Tą patį pasiūlymą taip pat skelbia',
    ru: 'Это же предложение публикуют также',
    de: 'Dasselbe Angebot veröffentlichen auch',
  },
  page: {
    lv: 'Piedāvājuma lapa',
    en: 'Page of the offer',
    lt: 'Pasiūlymo puslapis',
    ru: 'Страница предложения',
    de: 'Seite des Angebots',
  },
} satisfies Messages
