import type { Messages } from '../../../shared/i18n/language.ts'

export const needMessages = {
  title: {
    lv: 'Vai tas reģionā vajadzīgs?',
    en: 'Does the region need it?',
    lt: 'Ar to reikia regionui?',
    ru: 'Нужно ли это региону?',
    de: 'Braucht die Region das?',
  },
  need: {
    lv: 'Reģiona vajadzības',
    en: 'Regional need',
    lt: 'Regiono poreikiai',
    ru: 'Потребность региона',
    de: 'Bedarf der Region',
  },
  ofGroup: {
    lv: 'Skaitļi ir par visu profesiju grupu {group}.',
    en: 'The figures are for the whole group of occupations {group}.',
    lt: 'Skaičiai yra apie visą profesijų grupę {group}.',
    ru: 'Данные относятся ко всей группе профессий {group}.',
    de: 'Die Zahlen gelten für die ganze Berufsgruppe {group}.',
  },
  openings: {
    lv: 'Brīvas darbvietas gadā',
    en: 'Job openings a year',
    lt: 'Laisvos darbo vietos per metus',
    ru: 'Вакансий в год',
    de: 'Offene Stellen im Jahr',
  },
  shortIn: {
    lv: 'Trūkumu nosauc pašvaldības',
    en: 'Municipalities that name the shortage',
    lt: 'Trūkumą įvardija savivaldybės',
    ru: 'Самоуправления, которые сообщают о нехватке',
    de: 'Gemeinden, die den Mangel nennen',
  },
  namedByNone: {
    lv: 'neviena nav nosaukusi',
    en: 'none has named it',
    lt: 'nė viena neįvardijo',
    ru: 'ни одно не сообщило',
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
  asOf: { lv: 'Datums', en: 'As of', lt: 'Data', ru: 'По состоянию на', de: 'Stand' },
  none: {
    lv: 'Skaitļa par šo profesiju nav. Tas nenozīmē, ka tā nav vajadzīga: neviens avots par to vēl nav ziņojis.',
    en: 'There is no figure for this occupation. That does not mean it is not needed: no source has reported on it yet.',
    lt: 'Skaičiaus apie šią profesiją nėra. Tai nereiškia, kad jos nereikia: nė vienas šaltinis apie ją dar nepranešė.',
    ru: 'Данных по этой профессии нет. Это не значит, что она не нужна: ни один источник о ней ещё не сообщил.',
    de: 'Für diesen Beruf gibt es keine Zahl. Das heißt nicht, dass er nicht gebraucht wird: Noch hat keine Quelle darüber berichtet.',
  },
} satisfies Messages
