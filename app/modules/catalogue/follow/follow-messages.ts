import type { Messages } from '../../../shared/i18n/language.ts'

export const followMessages = {
  title: {
    lv: 'Sekot šai meklēšanai',
    en: 'Follow this search',
    lt: 'Sekti šią paiešką',
    ru: 'Следить за этим поиском',
    de: 'Dieser Suche folgen',
  },
  hint: {
    lv: 'Kalendārā redzēsiet sākuma dienas un pieteikšanās termiņus; tas pats atjaunosies.',
    en: 'Your calendar will show first days and deadlines, and keep itself up to date.',
    lt: 'Kalendoriuje matysite pradžios dienas ir paraiškų terminus; jis atsinaujins pats.',
    ru: 'В календаре будут видны дни начала и сроки подачи заявок; он обновляется сам.',
    de: 'Ihr Kalender zeigt dann erste Tage und Anmeldefristen und bleibt von selbst aktuell.',
  },
  subscribe: {
    lv: 'Abonēt šo meklēšanu kalendārā',
    en: 'Subscribe to this search in your calendar',
    lt: 'Prenumeruoti šią paiešką kalendoriuje',
    ru: 'Подписаться на этот поиск в календаре',
    de: 'Diese Suche im Kalender abonnieren',
  },
  calendarAddress: {
    lv: 'Kalendāra adrese, ja saite neko neatver',
    en: 'The calendar’s address, if the link opens nothing',
    lt: 'Kalendoriaus adresas, jei nuoroda nieko neatveria',
    ru: 'Адрес календаря, если ссылка ничего не открывает',
    de: 'Adresse des Kalenders, falls der Link nichts öffnet',
  },
  news: {
    lv: 'Jaunie piedāvājumi RSS plūsmā',
    en: 'New offers as a feed (RSS)',
    lt: 'Nauji pasiūlymai RSS srautu',
    ru: 'Новые предложения в ленте RSS',
    de: 'Neue Angebote als RSS-Feed',
  },
  unknownValue: {
    lv: 'Adresē ir vērtība, kādas te nav. Izvēlieties no jauna meklēšanas lapā un paņemiet adresi no turienes.',
    en: 'The address holds a value that does not exist here. Choose again on the search page and take the address from there.',
    lt: 'Adrese yra reikšmė, kurios čia nėra. Pasirinkite iš naujo paieškos puslapyje ir paimkite adresą iš ten.',
    ru: 'В адресе есть значение, которого здесь нет. Выберите заново на странице поиска и возьмите адрес оттуда.',
    de: 'Die Adresse enthält einen Wert, den es hier nicht gibt. Wählen Sie auf der Suchseite neu, und nehmen Sie die Adresse von dort.',
  },
} satisfies Messages
