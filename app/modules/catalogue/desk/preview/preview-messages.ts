import type { Messages } from '../../../../shared/i18n/language.ts'

export const previewMessages = {
  lead: {
    lv: 'Tā lapu redzēs apmeklētāji. Apskatiet to visās valodās.',
    en: 'This is how visitors will see the page. Look at it in every language.',
    lt: 'Taip puslapį matys lankytojai. Peržiūrėkite jį visomis kalbomis.',
    ru: 'Так страницу увидят посетители. Посмотрите её на всех языках.',
    de: 'So sehen Besucherinnen und Besucher die Seite. Sehen Sie sie sich in jeder Sprache an.',
  },
  languages: {
    lv: 'Priekšskatījuma valoda',
    en: 'Language of the preview',
    lt: 'Peržiūros kalba',
    ru: 'Язык предпросмотра',
    de: 'Sprache der Vorschau',
  },
  page: { lv: 'Lapa', en: 'The page', lt: 'Puslapis', ru: 'Страница', de: 'Die Seite' },
  back: { lv: 'Uz pārskatu', en: 'To the overview', lt: 'Į apžvalgą', ru: 'К обзору', de: 'Zur Übersicht' },
} satisfies Messages
