import type { Messages } from '../../../shared/i18n/language.ts'

export const partnerPersonalMessages = {
  title: {
    lv: 'Partneru pieteikumi un kontaktpersonas',
    en: 'Applications and contacts of partners',
    lt: 'Partnerių paraiškos ir kontaktiniai asmenys',
    ru: 'Заявки и контактные лица партнёров',
    de: 'Anträge und Ansprechpersonen von Partnern',
  },
  what: {
    lv: 'Pieteicēja e-pasts un teksts; kontaktpersonas vārds, amats, e-pasts un tālrunis.',
    en: 'The applicant’s address and words; name, post, e-mail and phone of the person to talk to.',
    lt: 'Pareiškėjo el. paštas ir tekstas; kontaktinio asmens vardas, pareigos, el. paštas ir telefonas.',
    ru: 'Эл. почта и текст заявителя; имя, должность, эл. почта и телефон контактного лица.',
    de: 'Adresse und Text der antragstellenden Person; Name, Funktion, E-Mail und Telefon der Ansprechperson.',
  },
  why: {
    lv: 'Lai organizācijas varētu kļūt par partneriem un vienoties par kopīgu darbu.',
    en: 'So that organisations can become partners and agree on common work.',
    lt: 'Kad organizacijos galėtų tapti partnerėmis ir susitarti dėl bendro darbo.',
    ru: 'Чтобы организации могли стать партнёрами и договориться о совместной работе.',
    de: 'Damit Organisationen Partner werden und gemeinsame Arbeit vereinbaren können.',
  },
  long: {
    lv: 'Pieteikuma e-pastu un tekstu dzēšam gadu pēc lēmuma, kontaktpersonu – kad tā vairs nav vajadzīga.',
    en: 'Address and words of an application are deleted a year after the decision, a contact when no longer needed.',
    lt: 'Paraiškos el. paštą ir tekstą ištriname praėjus metams po sprendimo, kontaktinį asmenį – kai jo nebereikia.',
    ru: 'Эл. почту и текст заявки удаляем через год после решения, контактное лицо – когда оно больше не нужно.',
    de: 'Adresse und Text löschen wir ein Jahr nach der Entscheidung, Ansprechpersonen, wenn sie nicht mehr gebraucht werden.',
  },
  contacts: {
    lv: 'Jūs kā organizācijas kontaktpersona',
    en: 'You as a contact of an organisation',
    lt: 'Jūs – organizacijos kontaktinis asmuo',
    ru: 'Вы как контактное лицо организации',
    de: 'Sie als Ansprechperson einer Organisation',
  },
  organisation: {
    lv: 'Organizācija',
    en: 'Organisation',
    lt: 'Organizacija',
    ru: 'Организация',
    de: 'Organisation',
  },
  name: { lv: 'Vārds', en: 'Name', lt: 'Vardas', ru: 'Имя', de: 'Name' },
  post: { lv: 'Amats', en: 'Post', lt: 'Pareigos', ru: 'Должность', de: 'Funktion' },
  added: { lv: 'Pievienots', en: 'Added', lt: 'Pridėta', ru: 'Добавлено', de: 'Eingetragen' },
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
