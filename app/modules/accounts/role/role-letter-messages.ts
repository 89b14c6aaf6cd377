import type { Messages } from '../../../shared/i18n/language.ts'

export const roleLetterMessages = {
  granted: {
    lv: 'Jums Laipā ir jauna loma',
    en: 'You have a new role at Laipa',
    lt: '„Laipoje“ turite naują vaidmenį',
    ru: 'У вас новая роль в Laipa',
    de: 'Sie haben bei Laipa eine neue Rolle',
  },
  grantedText: {
    lv: 'Jums piešķirta loma: {role}. Ko ar to varat darīt, redzēsiet sava konta lapā.',
    en: 'You have been given a role: {role}. On the page of your account you see what you can do with it.',
    lt: 'Jums suteiktas vaidmuo: {role}. Ką su juo galite daryti, matysite savo paskyros puslapyje.',
    ru: 'Вам назначена роль: {role}. Что она позволяет, написано на странице вашей учётной записи.',
    de: 'Sie haben eine Rolle bekommen: {role}. Was Sie damit tun können, sehen Sie auf der Seite Ihres Kontos.',
  },
  from: {
    lv: 'Pirmā diena: {from}.',
    en: 'It is valid from {from}.',
    lt: 'Jis galioja nuo {from}.',
    ru: 'Она действует с {from}.',
    de: 'Sie gilt ab dem {from}.',
  },
  fromTo: {
    lv: 'Pirmā diena: {from}. Pēdējā diena: {to}.',
    en: 'It is valid from {from} until {to}.',
    lt: 'Jis galioja nuo {from} iki {to}.',
    ru: 'Она действует с {from} по {to}.',
    de: 'Sie gilt vom {from} bis zum {to}.',
  },
  toAccount: {
    lv: 'Atvērt manu kontu',
    en: 'Open my account',
    lt: 'Atverti mano paskyrą',
    ru: 'Открыть мою учётную запись',
    de: 'Mein Konto öffnen',
  },
  ended: {
    lv: 'Viena Jūsu loma Laipā ir beigusies',
    en: 'One of your roles at Laipa has ended',
    lt: 'Vienas Jūsų vaidmuo „Laipoje“ pasibaigė',
    ru: 'Одна из ваших ролей в Laipa больше не действует',
    de: 'Eine Ihrer Rollen bei Laipa ist beendet',
  },
  endedText: {
    lv: 'Jums vairs nav šīs lomas: {role}. Jūsu konts paliek, un viss, kas ir Jūsu paša, arī.',
    en: 'You no longer have this role: {role}. Your account stays, and so does all that is your own.',
    lt: 'Šio vaidmens nebeturite: {role}. Jūsų paskyra ir visa, kas Jūsų, lieka.',
    ru: 'У вас больше нет этой роли: {role}. Ваша учётная запись и ваши данные остаются.',
    de: 'Diese Rolle haben Sie nicht mehr: {role}. Ihr Konto bleibt, und alles, was Ihnen gehört, auch.',
  },
} satisfies Messages
