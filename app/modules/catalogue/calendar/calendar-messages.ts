import type { Messages } from '../../../shared/i18n/language.ts'

export const calendarMessages = {
  add: {
    lv: 'Pievienot kalendāram',
    en: 'Add to calendar',
    lt: 'Įtraukti į kalendorių',
    ru: 'Добавить в календарь',
    de: 'In den Kalender eintragen',
  },
  applyBy: {
    lv: 'Pēdējā diena pieteikties: {title}',
    en: 'Last day to apply: {title}',
    lt: 'Paskutinė diena pateikti paraišką: {title}',
    ru: 'Последний день подачи заявки: {title}',
    de: 'Letzter Tag für die Anmeldung: {title}',
  },
  applyAt: {
    lv: 'Pieteikšanās',
    en: 'Where to apply',
    lt: 'Kur teikti paraišką',
    ru: 'Куда подать заявку',
    de: 'Anmeldung',
  },
  hoursUnknown: {
    lv: 'Cikos mācības sākas, mēs nezinām. Jautājiet rīkotājam.',
    en: 'We do not know at what time it begins. Ask the provider.',
    lt: 'Kurią valandą mokymai prasideda, nežinome. Paklauskite rengėjo.',
    ru: 'Во сколько начало, мы не знаем. Спросите у организатора.',
    de: 'Um wie viel Uhr es beginnt, wissen wir nicht. Fragen Sie den Anbieter.',
  },
  invented: {
    lv: 'Demonstrācijas dati: rīkotājs, cena un datumi ir izdomāti.',
    en: 'Demonstration data: the provider, price and dates are invented.',
    lt: 'Demonstraciniai duomenys: rengėjas, kaina ir datos išgalvoti.',
    ru: 'Демонстрационные данные: организатор, цена и даты вымышлены.',
    de: 'Beispieldaten: Anbieter, Preis und Termine sind erfunden.',
  },
  name: {
    lv: 'Laipa: mācību sākumi un termiņi',
    en: 'Laipa: first days and deadlines',
    lt: '„Laipa“: pradžios dienos ir terminai',
    ru: 'Laipa: дни начала и сроки заявок',
    de: 'Laipa: erste Tage und Anmeldefristen',
  },
  nameOf: {
    lv: 'Laipa: {name}',
    en: 'Laipa: {name}',
    lt: '„Laipa“: {name}',
    ru: 'Laipa: {name}',
    de: 'Laipa: {name}',
  },
} satisfies Messages
