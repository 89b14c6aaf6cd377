import type { Messages } from '../../../shared/i18n/language.ts'

export const accountMessages = {
  title: {
    lv: 'Mans konts',
    en: 'My account',
    lt: 'Mano paskyra',
    ru: 'Моя учётная запись',
    de: 'Mein Konto',
  },
  name: { lv: 'Vārds', en: 'Name', lt: 'Vardas', ru: 'Имя', de: 'Name' },
  email: {
    lv: 'E-pasta adrese',
    en: 'E-mail address',
    lt: 'El. pašto adresas',
    ru: 'Адрес электронной почты',
    de: 'E-Mail-Adresse',
  },
  roles: { lv: 'Manas lomas', en: 'My roles', lt: 'Mano vaidmenys', ru: 'Мои роли', de: 'Meine Rollen' },
  since: { lv: 'no {day}', en: 'from {day}', lt: 'nuo {day}', ru: 'с {day}', de: 'ab {day}' },
  until: { lv: 'līdz {day}', en: 'until {day}', lt: 'iki {day}', ru: 'до {day}', de: 'bis {day}' },
  ended: { lv: 'beigusies', en: 'ended', lt: 'pasibaigęs', ru: 'завершена', de: 'beendet' },
  privacy: { lv: 'Mani dati', en: 'My data', lt: 'Mano duomenys', ru: 'Мои данные', de: 'Meine Daten' },
  privacyLink: {
    lv: 'Piekrišanas, lejupielāde, labošana, dzēšana',
    en: 'Consents, download, correction, deletion',
    lt: 'Sutikimai, atsisiuntimas, taisymas, trynimas',
    ru: 'Согласия, скачивание, исправление, удаление',
    de: 'Einwilligungen, Herunterladen, Berichtigen, Löschen',
  },
  signOut: { lv: 'Iziet', en: 'Sign out', lt: 'Atsijungti', ru: 'Выйти', de: 'Abmelden' },
} satisfies Messages
