import type { Messages } from '../../../shared/i18n/language.ts'

export const applicationMessages = {
  title: {
    lv: 'Kā pieteikties un kam jautāt',
    en: 'How to apply and whom to ask',
    lt: 'Kaip pateikti paraišką ir į ką kreiptis',
    ru: 'Как подать заявку и кого спросить',
    de: 'Wie Sie sich anmelden und wen Sie fragen können',
  },
  atProvider: {
    lv: 'Pieteikties var pie rīkotāja:',
    en: 'Apply directly to the provider:',
    lt: 'Paraišką pateikite rengėjui:',
    ru: 'Подайте заявку прямо организатору:',
    de: 'Melden Sie sich direkt beim Anbieter an:',
  },
  toApply: {
    lv: 'Pieteikties rīkotāja lapā',
    en: 'Apply on the provider’s website',
    lt: 'Pateikti paraišką rengėjo svetainėje',
    ru: 'Подать заявку на сайте организатора',
    de: 'Auf der Website des Anbieters anmelden',
  },
  email: { lv: 'E-pasts', en: 'E-mail', lt: 'El. paštas', ru: 'Эл. почта', de: 'E-Mail' },
  phone: { lv: 'Tālrunis', en: 'Phone', lt: 'Telefonas', ru: 'Телефон', de: 'Telefon' },
  aboutProvider: {
    lv: 'Par rīkotāju',
    en: 'About the provider',
    lt: 'Apie rengėją',
    ru: 'Об организаторе',
    de: 'Über den Anbieter',
  },
  noContact: {
    lv: 'Rīkotājs saziņas veidu nav norādījis. Rakstiet vai zvaniet mums, mēs palīdzēsim.',
    en: 'The provider has given no way to reach them. Write or call us and we will help.',
    lt: 'Rengėjas nenurodė, kaip su juo susisiekti. Rašykite arba skambinkite mums, padėsime.',
    ru: 'Организатор не указал, как с ним связаться. Напишите или позвоните нам, мы поможем.',
    de: 'Der Anbieter hat keinen Kontakt angegeben. Schreiben Sie uns oder rufen Sie an, wir helfen.',
  },
  unsure: {
    lv: 'Šaubāties, vai tas Jums der?',
    en: 'Not sure whether this is right for you?',
    lt: 'Abejojate, ar tai Jums tinka?',
    ru: 'Не уверены, подходит ли вам это?',
    de: 'Sind Sie unsicher, ob das zu Ihnen passt?',
  },
  askUs: {
    lv: 'Jautājiet mums',
    en: 'Ask us',
    lt: 'Paklauskite mūsų',
    ru: 'Спросите нас',
    de: 'Fragen Sie uns',
  },
} satisfies Messages
