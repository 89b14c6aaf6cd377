import type { Messages } from '../../../shared/i18n/language.ts'

export const partnerPersonalMessages = {
  title: {
    lv: 'Partneru pieteikumi',
    en: 'Applications of partners',
    lt: 'Partnerių paraiškos',
    ru: 'Заявки партнёров',
    de: 'Anträge von Partnern',
  },
  what: {
    lv: 'Pieteicēja e-pasts un teksts.',
    en: 'The applicant’s address and words.',
    lt: 'Pareiškėjo el. paštas ir tekstas.',
    ru: 'Эл. почта и текст заявителя.',
    de: 'Adresse und Text der antragstellenden Person.',
  },
  why: {
    lv: 'Lai organizācijas varētu kļūt par partneriem un vienoties par kopīgu darbu.',
    en: 'So that organisations can become partners and agree on common work.',
    lt: 'Kad organizacijos galėtų tapti partnerėmis ir susitarti dėl bendro darbo.',
    ru: 'Чтобы организации могли стать партнёрами и договориться о совместной работе.',
    de: 'Damit Organisationen Partner werden und gemeinsame Arbeit vereinbaren können.',
  },
  long: {
    lv: 'Pieteikuma e-pastu un tekstu dzēšam gadu pēc lēmuma.',
    en: 'Address and words of an application are deleted a year after the decision.',
    lt: 'Paraiškos el. paštą ir tekstą ištriname praėjus metams po sprendimo.',
    ru: 'Эл. почту и текст заявки удаляем через год после решения.',
    de: 'Adresse und Text löschen wir ein Jahr nach der Entscheidung.',
  },
  claimed: {
    lv: 'Saite izmantota',
    en: 'Link used',
    lt: 'Nuoroda panaudota',
    ru: 'Ссылка использована',
    de: 'Link benutzt',
  },
  language: { lv: 'Valoda', en: 'Language', lt: 'Kalba', ru: 'Язык', de: 'Sprache' },
  remains: {
    lv: 'Paliek tas, ka organizācija pieteicās un kas izlemts, bez Jūsu vārda, adreses un teksta.',
    en: 'That the organisation applied and what was decided stay, without your name, address and words.',
    lt: 'Lieka tai, kad organizacija teikė paraišką ir kas nuspręsta, be Jūsų vardo, adreso ir teksto.',
    ru: 'Остаётся то, что организация подавала заявку и что решено, без вашего имени, адреса и текста.',
    de: 'Es bleibt, dass die Organisation einen Antrag gestellt hat und was entschieden wurde, ohne Ihren Namen, Ihre Adresse und Ihren Text.',
  },
} satisfies Messages
