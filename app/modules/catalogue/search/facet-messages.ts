import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { FacetName, priceRanges, startRanges } from './search-filter.ts'

export const facetNameMessages = {
  municipality: {
    lv: 'Pašvaldība',
    en: 'Municipality',
    lt: 'Savivaldybė',
    ru: 'Самоуправление',
    de: 'Gemeinde',
  },
  instruction: {
    lv: 'Mācību valoda',
    en: 'Language of instruction',
    lt: 'Mokymo kalba',
    ru: 'Язык обучения',
    de: 'Unterrichtssprache',
  },
  mode: {
    lv: 'Kā notiek',
    en: 'How it is held',
    lt: 'Kaip vyksta',
    ru: 'Как проходит',
    de: 'Wie es stattfindet',
  },
  schedule: {
    lv: 'Kad notiek',
    en: 'Time',
    lt: 'Kada vyksta',
    ru: 'Когда проходит',
    de: 'Wann es stattfindet',
  },
  start: { lv: 'Sākums', en: 'Start', lt: 'Pradžia', ru: 'Начало', de: 'Beginn' },
  price: { lv: 'Cena Jums', en: 'Price for you', lt: 'Kaina Jums', ru: 'Цена для вас', de: 'Preis für Sie' },
  funding: {
    lv: 'Kas palīdz maksāt',
    en: 'Who helps to pay',
    lt: 'Kas padeda mokėti',
    ru: 'Кто помогает платить',
    de: 'Wer mitbezahlt',
  },
  level: {
    lv: 'Kvalifikācijas līmenis',
    en: 'Qualification level',
    lt: 'Kvalifikacijos lygis',
    ru: 'Уровень квалификации',
    de: 'Qualifikationsniveau',
  },
  field: { lv: 'Joma', en: 'Field', lt: 'Sritis', ru: 'Область', de: 'Bereich' },
  kind: { lv: 'Veids', en: 'Kind', lt: 'Rūšis', ru: 'Вид', de: 'Art' },
  purpose: {
    lv: 'Kam tas noder',
    en: 'What it is for',
    lt: 'Kam tai pravers',
    ru: 'Для чего',
    de: 'Wofür',
  },
  target: { lv: 'Kam domāts', en: 'Meant for', lt: 'Kam skirta', ru: 'Для кого', de: 'Für wen' },
  accessibility: {
    lv: 'Piekļūstamība un atbalsts',
    en: 'Accessibility and support',
    lt: 'Prieinamumas ir pagalba',
    ru: 'Доступность и поддержка',
    de: 'Barrierefreiheit und Hilfen',
  },
} satisfies Readonly<Record<FacetName, InFiveLanguages>>

export const startRangeMessages = {
  'within-month': {
    lv: 'tuvākajā mēnesī',
    en: 'within a month',
    lt: 'per artimiausią mėnesį',
    ru: 'в ближайший месяц',
    de: 'innerhalb eines Monats',
  },
  'within-quarter': {
    lv: 'pēc viena līdz trim mēnešiem',
    en: 'in one to three months',
    lt: 'po vieno–trijų mėnesių',
    ru: 'через 1–3\u00a0месяца',
    de: 'in ein bis drei Monaten',
  },
  later: { lv: 'vēlāk', en: 'later', lt: 'vėliau', ru: 'позже', de: 'später' },
} satisfies Readonly<Record<(typeof startRanges)[number], InFiveLanguages>>

export const priceRangeMessages = {
  free: { lv: 'bez maksas', en: 'free', lt: 'nemokamai', ru: 'бесплатно', de: 'kostenlos' },
  'to-50': { lv: 'līdz {to}', en: 'up to {to}', lt: 'iki {to}', ru: 'до {to}', de: 'bis {to}' },
  'to-200': {
    lv: 'no {from} līdz {to}',
    en: '{from} to {to}',
    lt: 'nuo {from} iki {to}',
    ru: 'от {from} до {to}',
    de: '{from} bis {to}',
  },
  'above-200': {
    lv: 'virs {from}',
    en: 'above {from}',
    lt: 'daugiau kaip {from}',
    ru: 'больше {from}',
    de: 'über {from}',
  },
} satisfies Readonly<Record<(typeof priceRanges)[number], InFiveLanguages>>

export const facetMessages = {
  filters: {
    lv: 'Sašaurināt izvēli',
    en: 'Narrow the choice',
    lt: 'Susiaurinti pasirinkimą',
    ru: 'Сузить выбор',
    de: 'Auswahl eingrenzen',
  },
  filtersChosen: {
    lv: 'Sašaurināt izvēli (izvēlēts: {n})',
    en: 'Narrow the choice ({n} chosen)',
    lt: 'Susiaurinti pasirinkimą (pasirinkta: {n})',
    ru: 'Сузить выбор (выбрано: {n})',
    de: 'Auswahl eingrenzen ({n} gewählt)',
  },
  facetChosen: {
    lv: '{name} (izvēlēts: {n})',
    en: '{name} ({n} chosen)',
    lt: '{name} (pasirinkta: {n})',
    ru: '{name} (выбрано: {n})',
    de: '{name} ({n} gewählt)',
  },
  unknown: {
    lv: 'nav norādīts',
    en: 'not stated',
    lt: 'nenurodyta',
    ru: 'не указано',
    de: 'nicht angegeben',
  },
  unknownKept: {
    lv: 'Piedāvājumu, kurā kaut kas nav norādīts, mēs nepaslēpjam, bet rādām saraksta beigās.',
    en: 'An offer that does not state something is not hidden; it comes at the end of the list.',
    lt: 'Jei pasiūlyme ko nors nenurodyta, jo neslepiame, o rodome sąrašo pabaigoje.',
    ru: 'Если в предложении что-то не указано, мы его не скрываем, а показываем в конце списка.',
    de: 'Fehlt bei einem Angebot eine Angabe, blenden wir es nicht aus, sondern zeigen es am Ende der Liste.',
  },
  near: {
    lv: 'Netālu no vietas',
    en: 'Near',
    lt: 'Netoli vietovės',
    ru: 'Рядом с местом',
    de: 'In der Nähe von',
  },
  anywhere: { lv: 'jebkur', en: 'anywhere', lt: 'bet kur', ru: 'где угодно', de: 'überall' },
  distance: {
    lv: 'Ne tālāk kā',
    en: 'No further than',
    lt: 'Ne toliau kaip',
    ru: 'Не дальше',
    de: 'Höchstens',
  },
  past: {
    lv: 'Rādīt arī notikušās un slēgtās',
    en: 'Show past and closed ones too',
    lt: 'Rodyti ir pasibaigusius bei uždarytus',
    ru: 'Показать также прошедшие и закрытые',
    de: 'Auch vergangene und geschlossene zeigen',
  },
  level: { lv: '{n}. līmenis', en: 'level {n}', lt: '{n} lygis', ru: '{n}-й уровень', de: 'Niveau {n}' },
} satisfies Messages
