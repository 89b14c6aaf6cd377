import type { Messages } from '../../../shared/i18n/language.ts'

export const municipalityPartMessages = {
  title: {
    lv: 'Cik cilvēku šeit mācījušies',
    en: 'How many people have learned here',
    lt: 'Kiek žmonių čia mokėsi',
    ru: 'Сколько человек здесь училось',
    de: 'Wie viele Menschen hier gelernt haben',
  },
  people: {
    lv: 'Vismaz {n} cilvēku ir mācījušies kursos, uz kuriem piesakās Laipā.',
    en: 'At least {n} people have learned in courses that take applications through Laipa.',
    lt: 'Bent {n} žmonių mokėsi kursuose, į kuriuos prašymai teikiami per Laipą.',
    ru: 'Не меньше {n} человек учились на курсах, на которые записываются через Laipa.',
    de: 'Mindestens {n} Menschen haben in Kursen gelernt, zu denen man sich über Laipa anmeldet.',
  },
  few: {
    lv: 'Skaitu rādām no pieciem cilvēkiem: te to vēl ir mazāk.',
    en: 'The number is shown from five people on: here there are fewer so far.',
    lt: 'Skaičių rodome nuo penkių žmonių: čia jų kol kas mažiau.',
    ru: 'Число показываем от пяти человек: здесь их пока меньше.',
    de: 'Die Zahl zeigen wir ab fünf Menschen: Hier sind es bisher weniger.',
  },
} satisfies Messages
