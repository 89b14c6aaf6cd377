import type { Messages } from '../../../shared/i18n/language.ts'

export const completionLetterMessages = {
  subject: {
    lv: 'Mācības pabeigtas: {title}',
    en: 'You have completed the course: {title}',
    lt: 'Baigėte mokymus: {title}',
    ru: 'Вы завершили обучение: {title}',
    de: 'Sie haben den Kurs abgeschlossen: {title}',
  },
  text: {
    lv: 'Apsveicam! Ir izpildīts viss, kas vajadzīgs mācību „{title}” pabeigšanai. Savā lapā redzēsiet apmeklējumu un varēsiet pateikt, kā Jums gāja: tas palīdz citiem izvēlēties.',
    en: 'Congratulations! You have done all that completing “{title}” asks for. On your page you see your attendance and can say what it was like: that helps others to choose.',
    lt: 'Sveikiname! Padarėte viską, ko reikia mokymams „{title}“ baigti. Savo puslapyje matysite lankomumą ir galėsite pasakyti, kaip sekėsi: tai padeda kitiems rinktis.',
    ru: 'Поздравляем! Выполнено всё, что нужно для завершения обучения «{title}». На вашей странице видна посещаемость, и там можно рассказать, как всё прошло: это поможет другим выбрать.',
    de: 'Herzlichen Glückwunsch! Sie haben alles getan, was der Abschluss von „{title}“ verlangt. Auf Ihrer Seite sehen Sie Ihre Anwesenheit und können sagen, wie es war: Das hilft anderen bei der Wahl.',
  },
  action: {
    lv: 'Atvērt manu lapu',
    en: 'Open my page',
    lt: 'Atverti mano puslapį',
    ru: 'Открыть мою страницу',
    de: 'Meine Seite öffnen',
  },
  reason: {
    lv: 'Jūs saņemat šo vēstuli, jo Laipā ir Jūsu pieteikums šīm mācībām.',
    en: 'You get this letter because you applied for this course at Laipa.',
    lt: 'Gavote šį laišką, nes „Laipoje“ pateikėte paraišką šiems mokymams.',
    ru: 'Вы получили это письмо, потому что подали заявку на это обучение в Laipa.',
    de: 'Sie bekommen diese E-Mail, weil Sie sich bei Laipa zu diesem Kurs angemeldet haben.',
  },
} satisfies Messages
