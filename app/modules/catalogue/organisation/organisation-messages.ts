import type { Messages } from '../../../shared/i18n/language.ts'

export const organisationMessages = {
  kind: {
    lv: 'Organizācijas veids',
    en: 'Kind of organisation',
    lt: 'Organizacijos tipas',
    ru: 'Тип организации',
    de: 'Art der Organisation',
  },
  place: { lv: 'Vieta', en: 'Place', lt: 'Vieta', ru: 'Место', de: 'Ort' },
  homepage: { lv: 'Tīmekļa vietne', en: 'Website', lt: 'Svetainė', ru: 'Сайт', de: 'Website' },
  offers: {
    lv: '{n, plural, zero {# atvērtu mācību piedāvājumu} one {# atvērts mācību piedāvājums} other {# atvērti mācību piedāvājumi}}',
    en: '{n, plural, one {# open learning opportunity} other {# open learning opportunities}}',
    lt: '{n, plural, one {# atvira mokymosi galimybė} few {# atviros mokymosi galimybės} other {# atvirų mokymosi galimybių}}',
    ru: '{n, plural, one {# открытое предложение} few {# открытых предложения} other {# открытых предложений}}',
    de: '{n, plural, one {# offenes Lernangebot} other {# offene Lernangebote}}',
  },
  noOffers: {
    lv: 'Patlaban nav mācību, kurām var pieteikties. Jautājiet organizācijai, kad tās būs, vai meklējiet citur.',
    en: 'Nothing is open at the moment. Ask the organisation when the next ones open, or look elsewhere.',
    lt: 'Šiuo metu nėra mokymų, kuriems priimamos paraiškos. Paklauskite organizacijos, kada jų bus, arba ieškokite kitur.',
    ru: 'Сейчас открытых предложений нет. Спросите организацию, когда они появятся, или поищите в других местах.',
    de: 'Zurzeit ist nichts offen. Fragen Sie die Organisation nach neuen Terminen, oder suchen Sie woanders.',
  },
  findElsewhere: {
    lv: 'Meklēt mācības citur',
    en: 'Find learning elsewhere',
    lt: 'Ieškoti mokymų kitur',
    ru: 'Искать обучение в других местах',
    de: 'Woanders suchen',
  },
} satisfies Messages
