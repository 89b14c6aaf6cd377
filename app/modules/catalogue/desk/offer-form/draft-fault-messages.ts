import type { Messages } from '../../../../shared/i18n/language.ts'

/** What can be wrong with what is typed, beyond what can be wrong with any field. */
export const draftFaultMessages = {
  'not-a-time': {
    lv: 'Ierakstiet laiku ar stundām un minūtēm, piemēram, 18:00.',
    en: 'Write the time in hours and minutes, such as 18:00.',
    lt: 'Įrašykite laiką valandomis ir minutėmis, pavyzdžiui, 18:00.',
    ru: 'Напишите время в часах и минутах, например 18:00.',
    de: 'Schreiben Sie die Uhrzeit mit Stunden und Minuten, zum Beispiel 18:00.',
  },
  'no-such-time': {
    lv: 'Šajā naktī pulksteni pagriež uz priekšu, un šāda laika nav.',
    en: 'The clocks go forward that night, so there is no such time.',
    lt: 'Tą naktį laikrodžiai persukami į priekį, todėl tokio laiko nėra.',
    ru: 'В эту ночь часы переводят вперёд, и такого времени нет.',
    de: 'In dieser Nacht werden die Uhren vorgestellt, diese Uhrzeit gibt es nicht.',
  },
  'ends-before-start': {
    lv: 'Beigām jābūt pēc sākuma.',
    en: 'The end must be after the start.',
    lt: 'Pabaiga turi būti po pradžios.',
    ru: 'Конец должен быть позже начала.',
    de: 'Das Ende muss nach dem Anfang liegen.',
  },
  'deadline-after-start': {
    lv: 'Pieteikšanās beidzas pēc mācību sākuma. Pārbaudiet abas dienas.',
    en: 'The deadline is after the first day. Check both days.',
    lt: 'Paraiškų terminas yra po pirmosios dienos. Patikrinkite abi dienas.',
    ru: 'Приём заявок заканчивается позже начала обучения. Проверьте обе даты.',
    de: 'Der Anmeldeschluss liegt nach dem ersten Tag. Prüfen Sie beide Tage.',
  },
  'min-over-max': {
    lv: 'Mazākais dalībnieku skaits ir lielāks par lielāko.',
    en: 'The smallest group is larger than the largest.',
    lt: 'Mažiausias dalyvių skaičius didesnis už didžiausią.',
    ru: 'Наименьшее число участников больше наибольшего.',
    de: 'Die kleinste Gruppe ist größer als die größte.',
  },
  'too-precise': {
    lv: 'Cenai var būt ne vairāk kā divi cipari aiz komata.',
    en: 'A price has two decimal places at most.',
    lt: 'Kaina gali turėti ne daugiau kaip du skaitmenis po kablelio.',
    ru: 'В цене не больше двух цифр после запятой.',
    de: 'Ein Preis hat höchstens zwei Stellen nach dem Komma.',
  },
  'same-group-twice': {
    lv: 'Šai grupai cena jau ir norādīta.',
    en: 'There is a price for this group already.',
    lt: 'Šiai grupei kaina jau nurodyta.',
    ru: 'Для этой группы цена уже указана.',
    de: 'Für diese Gruppe ist schon ein Preis angegeben.',
  },
  'not-less': {
    lv: 'Cenai ar atlaidi jābūt mazākai par parasto cenu.',
    en: 'A reduced price must be below the usual one.',
    lt: 'Kaina su nuolaida turi būti mažesnė už įprastą.',
    ru: 'Цена со скидкой должна быть меньше обычной.',
    de: 'Ein ermäßigter Preis muss unter dem üblichen liegen.',
  },
  'needs-every-part': {
    lv: 'Ierakstiet dienu, sākumu un beigas.',
    en: 'Write the day, the start and the end.',
    lt: 'Įrašykite dieną, pradžią ir pabaigą.',
    ru: 'Напишите день, начало и конец.',
    de: 'Schreiben Sie Tag, Anfang und Ende.',
  },
} satisfies Messages

export type DraftFaultCode = keyof typeof draftFaultMessages
