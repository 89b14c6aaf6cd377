import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { GiveBackReason } from './proposal.ts'

export const giveBackMessages = {
  giveBack: {
    lv: 'Atdot šo kursu',
    en: 'Give this class back',
    lt: 'Grąžinti šį kursą',
    ru: 'Отказаться от курса',
    de: 'Diesen Kurs zurückgeben',
  },
  what: {
    lv: 'Kurss atkal gaidīs rīkotāju. Visiem, kam rakstījām, ka Jūs to gatavojat, paziņosim, ka tā nebūs.',
    en: 'The class waits for a provider again. Everybody who heard that you prepare it is told that you do not.',
    lt: 'Kursas vėl lauks rengėjo. Visiems, kuriems pranešėme, kad jį rengiate, pranešime, kad nerengsite.',
    ru: 'Курс снова будет ждать организатора. Всем, кому мы сообщили, что вы его готовите, мы напишем, что этого не будет.',
    de: 'Der Kurs wartet wieder auf einen Anbieter. Alle, die erfahren haben, dass Sie ihn vorbereiten, erfahren auch dies.',
  },
  why: { lv: 'Kāpēc?', en: 'Why?', lt: 'Kodėl?', ru: 'Почему?', de: 'Warum?' },
  before: {
    lv: 'Iepriekš atdots',
    en: 'Given back before',
    lt: 'Anksčiau grąžintas',
    ru: 'Прежний организатор отказался',
    de: 'Schon einmal zurückgegeben',
  },
} satisfies Messages

export const giveBackReasonMessages: Readonly<Record<GiveBackReason, InFiveLanguages>> = {
  'no-educator': {
    lv: 'nav izglītotāja',
    en: 'there is no educator',
    lt: 'nėra švietėjo',
    ru: 'нет преподавателя',
    de: 'es fehlt eine Lehrkraft',
  },
  'no-room': {
    lv: 'nav telpu',
    en: 'there is no room',
    lt: 'nėra patalpų',
    ru: 'нет помещения',
    de: 'es fehlt ein Raum',
  },
  'no-funding': {
    lv: 'nav naudas',
    en: 'there is no funding',
    lt: 'nėra lėšų',
    ru: 'нет денег',
    de: 'es fehlt das Geld',
  },
  'too-few': {
    lv: 'par maz dalībnieku',
    en: 'there are too few participants',
    lt: 'per mažai dalyvių',
    ru: 'слишком мало участников',
    de: 'es gibt zu wenige Teilnehmende',
  },
  other: {
    lv: 'cits iemesls',
    en: 'another reason',
    lt: 'kita priežastis',
    ru: 'другая причина',
    de: 'anderer Grund',
  },
}
