import type { Messages } from '../../../shared/i18n/language.ts'

export const contactMessages = {
  phone: { lv: 'Tālrunis', en: 'Phone', lt: 'Telefonas', ru: 'Телефон', de: 'Telefon' },
  email: { lv: 'E-pasts', en: 'E-mail', lt: 'El. paštas', ru: 'Эл. почта', de: 'E-Mail' },
  hours: {
    lv: 'Darba dienās no plkst.\u00a09.00 līdz 17.00 – latviešu un krievu valodā.',
    en: 'On working days from 9:00 to 17:00, in Latvian and Russian.',
    lt: 'Darbo dienomis nuo 9.00 iki 17.00\u00a0val. latvių ir rusų kalbomis.',
    ru: 'По рабочим дням с 9:00 до 17:00, на латышском и русском языках.',
    de: 'An Werktagen von 9 bis 17 Uhr, auf Lettisch und Russisch.',
  },
  reply: {
    lv: 'Rakstiet jebkurā no piecām šīs vietnes valodām. Atbildēsim trīs darba dienu laikā.',
    en: 'Write in any of the five languages of this site. We answer within three working days.',
    lt: 'Rašykite bet kuria iš penkių šios svetainės kalbų. Atsakysime per tris darbo dienas.',
    ru: 'Пишите на любом из пяти языков сайта. Мы ответим в течение трёх рабочих дней.',
    de: 'Schreiben Sie in einer der fünf Sprachen dieser Website. Wir antworten innerhalb von drei Werktagen.',
  },
} satisfies Messages
