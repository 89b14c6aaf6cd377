import type { Messages } from '../../../shared/i18n/language.ts'

export const needMessages = {
  title: {
    lv: 'Vai tas vajadzīgs reģionā',
    en: 'Does the region need it',
    lt: 'Ar to reikia regionui',
    ru: 'Нужно ли это региону',
    de: 'Braucht die Region das?',
  },
  need: {
    lv: 'Reģiona vajadzība',
    en: 'Regional need',
    lt: 'Regiono poreikis',
    ru: 'Потребность региона',
    de: 'Bedarf der Region',
  },
  ofGroup: {
    lv: 'Skaitļi ir par visu profesiju grupu {group}.',
    en: 'The figures are for the whole group of occupations {group}.',
    lt: 'Skaičiai yra apie visą profesijų grupę {group}.',
    ru: 'Числа относятся ко всей группе профессий {group}.',
    de: 'Die Zahlen gelten für die ganze Berufsgruppe {group}.',
  },
  openings: {
    lv: 'Brīvas darbvietas gadā',
    en: 'Job openings a year',
    lt: 'Laisvos darbo vietos per metus',
    ru: 'Свободные рабочие места в год',
    de: 'Freie Stellen im Jahr',
  },
  shortIn: {
    lv: 'Trūkumu nosauc pašvaldības',
    en: 'Municipalities that name the shortage',
    lt: 'Trūkumą įvardija savivaldybės',
    ru: 'О нехватке говорят самоуправления',
    de: 'Gemeinden, die den Mangel nennen',
  },
  namedByNone: {
    lv: 'neviena nav nosaukusi',
    en: 'none has named it',
    lt: 'nė viena neįvardijo',
    ru: 'ни одно не назвало',
    de: 'keine hat ihn genannt',
  },
  source: { lv: 'Avots', en: 'Source', lt: 'Šaltinis', ru: 'Источник', de: 'Quelle' },
  demonstration: {
    lv: 'Demonstrācijas dati, nevis statistika',
    en: 'Demonstration data, not statistics',
    lt: 'Demonstraciniai duomenys, ne statistika',
    ru: 'Демонстрационные данные, не статистика',
    de: 'Beispieldaten, keine Statistik',
  },
  asOf: { lv: 'Datums', en: 'As of', lt: 'Data', ru: 'На дату', de: 'Stand' },
  none: {
    lv: 'Skaitļa par šo profesiju nav. Tas nenozīmē, ka tā nav vajadzīga: neviens avots par to vēl nav ziņojis.',
    en: 'There is no figure for this occupation. That does not mean it is not needed: no source has reported on it yet.',
    lt: 'Skaičiaus apie šią profesiją nėra. Tai nereiškia, kad jos nereikia: nė vienas šaltinis apie ją dar nepranešė.',
    ru: 'Числа для этой профессии нет. Это не значит, что она не нужна: ни один источник о ней ещё не сообщил.',
    de: 'Für diesen Beruf gibt es keine Zahl. Das heißt nicht, dass er nicht gebraucht wird: Noch hat keine Quelle darüber berichtet.',
  },
} satisfies Messages
