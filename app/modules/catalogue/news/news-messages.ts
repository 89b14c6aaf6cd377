import type { Messages } from '../../../shared/i18n/language.ts'

export const newsMessages = {
  title: {
    lv: 'Laipa: jaunie mācību piedāvājumi',
    en: 'Laipa: new learning opportunities',
    lt: '„Laipa“: nauji mokymosi pasiūlymai',
    ru: 'Laipa: новые предложения обучения',
    de: 'Laipa: neue Lernangebote',
  },
  titleOf: {
    lv: 'Laipa: jaunie mācību piedāvājumi ({name})',
    en: 'Laipa: new learning opportunities ({name})',
    lt: '„Laipa“: nauji mokymosi pasiūlymai ({name})',
    ru: 'Laipa: новые предложения обучения ({name})',
    de: 'Laipa: neue Lernangebote ({name})',
  },
  description: {
    lv: 'Mācības, kurām vēl var pieteikties, jaunākās vispirms.',
    en: 'Learning that still takes applications, the newest first.',
    lt: 'Mokymai, kuriems dar priimamos paraiškos; naujausi – pirmi.',
    ru: 'Обучение, на которое ещё можно записаться; сначала самое новое.',
    de: 'Lernangebote, für die man sich noch anmelden kann, die neuesten zuerst.',
  },
  invented: {
    lv: 'Demonstrācijas dati: rīkotāji, cenas un datumi ir izdomāti.',
    en: 'Demonstration data: providers, prices and dates are invented.',
    lt: 'Demonstraciniai duomenys: rengėjai, kainos ir datos išgalvoti.',
    ru: 'Демонстрационные данные: организаторы, цены и даты вымышлены.',
    de: 'Beispieldaten: Anbieter, Preise und Termine sind erfunden.',
  },
} satisfies Messages
