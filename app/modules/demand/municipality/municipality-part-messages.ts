import type { Messages } from '../../../shared/i18n/language.ts'

export const municipalityPartMessages = {
  title: {
    lv: 'Kā šeit trūkst',
    en: 'What is missing here',
    lt: 'Ko čia trūksta',
    ru: 'Чего здесь не хватает',
    de: 'Was hier fehlt',
  },
  wishes: {
    lv: 'Ko iedzīvotāji vēlas mācīties',
    en: 'What residents want to learn',
    lt: 'Ko gyventojai nori mokytis',
    ru: 'Чему хотят учиться жители',
    de: 'Was Einwohner lernen möchten',
  },
  fewWishes: {
    lv: 'Iedzīvotāju vēlmes rādām, kad to pašu vēlas vismaz pieci cilvēki.',
    en: 'Residents’ wishes are shown once at least five people want the same.',
    lt: 'Gyventojų norus rodome, kai to paties nori bent penki žmonės.',
    ru: 'Пожелания жителей показываем, когда одного и того же хотят хотя бы пять человек.',
    de: 'Wünsche von Einwohnern zeigen wir, sobald mindestens fünf Menschen dasselbe möchten.',
  },
  needs: {
    lv: 'Kādi darbinieki vajadzīgi',
    en: 'Which workers are needed',
    lt: 'Kokių darbuotojų reikia',
    ru: 'Какие работники нужны',
    de: 'Welche Arbeitskräfte gebraucht werden',
  },
  register: {
    lv: 'Atvērt pieprasījuma reģistru',
    en: 'Open the demand register',
    lt: 'Atverti poreikių registrą',
    ru: 'Открыть реестр спроса',
    de: 'Bedarfsregister öffnen',
  },
} satisfies Messages
