import type { Messages } from '../../../shared/i18n/language.ts'

export const achievementMessages = {
  lead: {
    lv: 'Par ko izsniedz digitālo apliecinājumu un kas jāizdara, lai to saņemtu.',
    en: 'What the digital credential is given for, and what one has to do for it.',
    lt: 'Už ką išduodamas skaitmeninis pažymėjimas ir ką reikia padaryti, kad jį gautumėte.',
    ru: 'За что выдают цифровое свидетельство и что для этого нужно сделать.',
    de: 'Wofür es den digitalen Nachweis gibt und was man dafür tun muss.',
  },
  issuer: { lv: 'Izdevējs', en: 'Issuer', lt: 'Išdavėjas', ru: 'Кто выдаёт', de: 'Aussteller' },
  description: { lv: 'Apraksts', en: 'Description', lt: 'Aprašymas', ru: 'Описание', de: 'Beschreibung' },
  criteria: {
    lv: 'Nosacījumi',
    en: 'Conditions',
    lt: 'Sąlygos',
    ru: 'Условия',
    de: 'Bedingungen',
  },
  hours: { lv: 'Stundas', en: 'Hours', lt: 'Valandos', ru: 'Часы', de: 'Stunden' },
  term: { lv: 'Derīguma termiņš', en: 'Counts for', lt: 'Galiojimas', ru: 'Срок действия', de: 'Gültigkeit' },
  months: {
    lv: '{months, plural, zero {# mēnešu} one {# mēnesis} other {# mēneši}}',
    en: '{months, plural, one {# month} other {# months}}',
    lt: '{months, plural, one {# mėnuo} few {# mėnesiai} other {# mėnesių}}',
    ru: '{months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}',
    de: '{months, plural, one {# Monat} other {# Monate}}',
  },
  forEver: { lv: 'Bez termiņa', en: 'No end', lt: 'Be termino', ru: 'Бессрочно', de: 'Unbefristet' },
} satisfies Messages
