import type { Messages } from '../../../shared/i18n/language.ts'

/** What the site itself keeps about whoever reads it or writes to its operator. */
export const visitorMessages = {
  languageTitle: {
    lv: 'Valodu, kurā Jūs lasāt',
    en: 'The language you read in',
    lt: 'Kalbą, kuria skaitote',
    ru: 'Язык, на котором вы читаете',
    de: 'Die Sprache, in der Sie lesen',
  },
  languageWhat: {
    lv: 'Sīkdatne „laipa_language”, kurā ir tikai valoda.',
    en: 'The cookie “laipa_language”, with nothing in it but the language.',
    lt: 'Slapukas „laipa_language“, kuriame yra tik kalba.',
    ru: 'Файл cookie «laipa_language», в котором только язык.',
    de: 'Das Cookie „laipa_language“, in dem nur die Sprache steht.',
  },
  languageWhy: {
    lv: 'Lai nākamreiz lapa atvērtos Jūsu valodā.',
    en: 'So that the site opens in your language next time.',
    lt: 'Kad kitą kartą svetainė atsivertų Jūsų kalba.',
    ru: 'Чтобы в следующий раз сайт открылся на вашем языке.',
    de: 'Damit sich die Website beim nächsten Mal in Ihrer Sprache öffnet.',
  },
  languageLong: {
    lv: '180 dienas, tikai Jūsu pārlūkā.',
    en: '180 days, in your browser only.',
    lt: '180 dienų, tik Jūsų naršyklėje.',
    ru: '180\u00a0дней, только в вашем браузере.',
    de: '180\u00a0Tage, nur in Ihrem Browser.',
  },
  logTitle: {
    lv: 'Servera žurnālu',
    en: 'The log of the server',
    lt: 'Serverio žurnalą',
    ru: 'Журнал сервера',
    de: 'Das Protokoll des Servers',
  },
  logWhat: {
    lv: 'Par katru pieprasījumu mēs pierakstām laiku, lapas veidu, vai izdevās un cik ilgi tas ilga. Mēs nepierakstām Jūsu IP adresi, ierīci un to, ko Jūs meklējāt.',
    en: 'For each request we note the time, the kind of page, whether it worked and how long it took. We do not note your IP address, your device or what you searched for.',
    lt: 'Apie kiekvieną užklausą įrašome laiką, puslapio rūšį, ar pavyko ir kiek truko. Neįrašome Jūsų IP adreso, įrenginio ir to, ko ieškojote.',
    ru: 'О каждом запросе мы записываем время, вид страницы, удался ли он и сколько длился. Мы не записываем ваш IP-адрес, устройство и то, что вы искали.',
    de: 'Zu jeder Anfrage notieren wir die Zeit, die Art der Seite, ob es geklappt hat und wie lange es gedauert hat. Nicht notieren wir Ihre IP-Adresse, Ihr Gerät und Ihre Suchwörter.',
  },
  logWhy: {
    lv: 'Lai pamanītu kļūdas un lai vietne būtu ātra.',
    en: 'To notice faults, and to keep the site quick.',
    lt: 'Kad pastebėtume klaidas ir kad svetainė veiktų greitai.',
    ru: 'Чтобы замечать ошибки и чтобы сайт работал быстро.',
    de: 'Um Fehler zu bemerken und damit die Website schnell bleibt.',
  },
  logLong: {
    lv: 'Kā to iekārtojis vietnes uzturētājs. Jūs pēc tā nevar atpazīt.',
    en: 'As the operator of the site has set it up. You cannot be recognised by it.',
    lt: 'Kaip nustatė svetainės valdytojas. Atpažinti Jūsų pagal jį negalima.',
    ru: 'Как настроил оператор сайта. Узнать вас по нему нельзя.',
    de: 'So, wie es der Betreiber der Website eingerichtet hat. Sie sind daran nicht zu erkennen.',
  },
  mailTitle: {
    lv: 'Ko Jūs mums rakstāt',
    en: 'What you write to us',
    lt: 'Ką mums rašote',
    ru: 'Что вы нам пишете',
    de: 'Was Sie uns schreiben',
  },
  mailWhat: {
    lv: 'Vēstules, ko Jūs mums sūtāt e-pastā.',
    en: 'E-mail that you send us.',
    lt: 'Mums atsiųsti el. laiškai.',
    ru: 'Электронные письма, которые вы нам присылаете.',
    de: 'E-Mails, die Sie uns schicken.',
  },
  mailWhy: {
    lv: 'Tikai lai Jums atbildētu.',
    en: 'Only to answer you.',
    lt: 'Tik kad Jums atsakytume.',
    ru: 'Только чтобы вам ответить.',
    de: 'Nur um Ihnen zu antworten.',
  },
  mailLong: {
    lv: 'Ne ilgāk par gadu.',
    en: 'No longer than a year.',
    lt: 'Ne ilgiau kaip metus.',
    ru: 'Не дольше года.',
    de: 'Nicht länger als ein Jahr.',
  },
} satisfies Messages
