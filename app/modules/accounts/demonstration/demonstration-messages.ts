import type { Messages } from '../../../shared/i18n/language.ts'

export const demonstrationMessages = {
  people: {
    lv: 'Demonstrācijas cilvēki',
    en: 'People of the demonstration',
    lt: 'Demonstracijos žmonės',
    ru: 'Люди демонстрации',
    de: 'Beispielpersonen',
  },
  peopleLead: {
    lv: 'Šie cilvēki ir izdomāti. Izvēlieties kādu un skatieties Laipu viņa acīm.',
    en: 'These people are invented. Choose one and see Laipa with their eyes.',
    lt: 'Šie žmonės išgalvoti. Pasirinkite vieną ir pažiūrėkite į „Laipą“ jo akimis.',
    ru: 'Эти люди вымышлены. Выберите кого-нибудь и посмотрите на Laipa его глазами.',
    de: 'Diese Personen sind erfunden. Wählen Sie eine aus und sehen Sie Laipa mit ihren Augen.',
  },
  mail: {
    lv: 'Demonstrācijas vēstules',
    en: 'Letters of the demonstration',
    lt: 'Demonstracijos laiškai',
    ru: 'Письма демонстрации',
    de: 'E-Mails der Demonstration',
  },
  mailLead: {
    lv: 'Demonstrācija neko nesūta. Šeit var izlasīt, ko tā būtu nosūtījusi; jaunākās vēstules ir pirmās.',
    en: 'The demonstration sends nothing. Here you can read what it would have sent, the newest first.',
    lt: 'Demonstracija nieko nesiunčia. Čia galite perskaityti, ką ji būtų išsiuntusi; naujausi laiškai pirmi.',
    ru: 'Демонстрация ничего не отправляет. Здесь можно прочитать, что она отправила бы; новые письма сверху.',
    de: 'Die Demonstration verschickt nichts. Hier lesen Sie, was sie verschickt hätte, das Neueste zuerst.',
  },
  noMail: {
    lv: 'Vēl nav nevienas vēstules.',
    en: 'There are no letters yet.',
    lt: 'Laiškų dar nėra.',
    ru: 'Писем пока нет.',
    de: 'Noch gibt es keine E-Mails.',
  },
} satisfies Messages
