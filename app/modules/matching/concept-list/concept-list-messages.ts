import type { Messages } from '../../../shared/i18n/language.ts'

export const conceptListMessages = {
  found: {
    lv: 'Atrasts pēc „{text}”',
    en: 'Found for “{text}”',
    lt: 'Rasta pagal „{text}“',
    ru: 'Найдено по запросу «{text}»',
    de: 'Gefunden zu „{text}“',
  },
  nothingFound: {
    lv: 'Pēc „{text}” nekas nav atrasts',
    en: 'Nothing found for “{text}”',
    lt: 'Pagal „{text}“ nieko nerasta',
    ru: 'По запросу «{text}» ничего не найдено',
    de: 'Zu „{text}“ wurde nichts gefunden',
  },
  nothingFoundAdvice: {
    lv: 'Pamēģiniet citu vai īsāku vārdu, arī citā valodā, vai izvēlieties grupu tālāk šajā lapā.',
    en: 'Try another or a shorter word, in another language too, or choose a group below.',
    lt: 'Pabandykite kitą ar trumpesnį žodį, galima ir kita kalba, arba pasirinkite grupę toliau šiame puslapyje.',
    ru: 'Попробуйте другое или более короткое слово, можно и на другом языке, или выберите группу ниже.',
    de: 'Versuchen Sie ein anderes oder kürzeres Wort, auch in einer anderen Sprache, oder wählen Sie unten eine Gruppe.',
  },
  ownLabels: {
    lv: 'Daļa nosaukumu šajā lapā ir mūsu tulkojums, un tie vēl nav pārskatīti.',
    en: 'Some names on this page are our own translation and have not been reviewed yet.',
    lt: 'Dalis pavadinimų šiame puslapyje yra mūsų vertimas ir dar neperžiūrėti.',
    ru: 'Часть названий на этой странице — наш перевод, его ещё не проверяли.',
    de: 'Einige Bezeichnungen auf dieser Seite haben wir selbst übersetzt; geprüft sind sie noch nicht.',
  },
  aboutLabels: {
    lv: 'Par nosaukumiem',
    en: 'About the names',
    lt: 'Apie pavadinimus',
    ru: 'О названиях',
    de: 'Zu den Bezeichnungen',
  },
} satisfies Messages
