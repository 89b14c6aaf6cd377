import type { Language } from '../../app/shared/i18n/language.ts'

export interface SearchQuery {
  /** Of the page the query is typed on. */
  readonly language: Language
  readonly text: string
}

/** What people type: inflected, without diacritics, mistyped, a place beside it, or in another language than the page's. */
const texts: Readonly<Record<Language, readonly string[]>> = {
  lv: [
    'metināšana',
    'metināšanas kursi Rēzeknē',
    'datorprasmes senioriem',
    'grāmatvedības pamati',
    'grāmatvedbas kursi',
    'latviešu valoda iesācējiem',
    'latviesu valoda',
    'pavārs',
    'bērnu aprūpe',
    'dārzkopībā iesācējiem',
    'darzkopiba',
    'pirmā palīdzība',
    'pirmo palidzibu',
    'projektu vadība',
    'uzņēmējdarbība laukos',
    'digitālais mārketings vakaros',
    'elektriķa darbs',
    'elektrikis Daugavpils',
    'sociālais aprūpētājs',
    'angļu valodas kursi tiešsaistē',
    'welding for beginners',
    'электромонтаж',
  ],
  en: [
    'welding',
    'weldng course',
    'computer skills for seniors',
    'bookkeeping',
    'Latvian language for beginners',
    'first aid',
    'gardening',
    'project management',
    'caring for older people',
    'start a business',
    'kitchen hygiene Rezekne',
    'volunteering with young people',
  ],
  ru: [
    'сварка',
    'сварщик для начинающих',
    'сврака',
    'латышский язык',
    'компьютер для пожилых',
    'бухгалтерский учёт',
    'первая помощь',
    'уход за больными',
    'садоводство в Резекне',
    'повар',
    'управление проектами',
    'metināšana',
  ],
  lt: [
    'suvirinimas',
    'suvirinimo kursai',
    'kompiuterinis raštingumas',
    'buhalterine apskaita',
    'pirmoji pagalba',
    'sodininkystė',
    'latvių kalba',
    'projektų valdymas',
  ],
  de: [
    'Schweißen',
    'Schweisskurs',
    'Computerkurse für Ältere',
    'Buchhaltung',
    'Erste Hilfe',
    'Gartenbau',
    'Lettisch lernen',
    'Projektmanagment',
  ],
}

/** One of each language in turn. */
export const searchQueries: readonly SearchQuery[] = inTurn(
  (['lv', 'en', 'ru', 'lt', 'de'] as const).map((language) =>
    texts[language].map((text) => ({ language, text })),
  ),
)

function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat()
}
