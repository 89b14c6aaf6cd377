/** Special categories of Articles 9 and 10 of the General Data Protection Regulation, and what often stands beside them. */
export const sensitiveKinds = [
  'health',
  'religion',
  'origin',
  'politics',
  'intimate',
  'crime',
  'number',
] as const
export type SensitiveKind = (typeof sensitiveKinds)[number]

/**
 * Beginnings of words in the five languages, without diacritics and in small letters. Long enough not to catch everyday
 * words of learning: "diagnostik" of cars is caught by nothing, "diagnoze" is.
 */
const beginnings: Readonly<Record<Exclude<SensitiveKind, 'number'>, readonly string[]>> = {
  health: [
    ...[
      'slimib',
      'slimo',
      'invalid',
      'depresij',
      'diagnoz',
      'grutniec',
      'atkarib',
      'psihiatr',
      'veselibas',
      'alkohol',
    ],
    ...[
      'illness',
      'disease',
      'disab',
      'depress',
      'diagnosis',
      'pregnan',
      'addict',
      'psychiatr',
      'cancer',
      'alcoholi',
    ],
    ...[
      'susirg',
      'ligonin',
      'serga',
      'neigal',
      'negalia',
      'negalios',
      'nescia',
      'priklausomyb',
      'psichiatr',
      'sveikatos',
    ],
    ...[
      'болезн',
      'болеет',
      'инвалид',
      'депресси',
      'диагноз',
      'беременн',
      'зависимост',
      'психиатр',
      'здоровь',
      'алкогол',
    ],
    ...['krank', 'behinder', 'schwanger', 'suchtig', 'diagnose', 'gesundheitl'],
  ],
  religion: [
    ...['religi', 'katol', 'luteran', 'pareiztic', 'musulman', 'ebreju', 'jehov', 'vecticibn', 'ticigs'],
    ...['catholic', 'muslim', 'orthodox', 'jewish', 'staciatik', 'musulmon'],
    ...['религи', 'католи', 'православн', 'мусульман', 'верующ', 'старовер', 'иудей'],
    ...['katholi', 'muslim', 'evangelisch', 'judisch', 'orthodox'],
  ],
  origin: [
    ...['romu taut', 'cigan', 'tautib', 'etnisk', 'ethnic', 'gypsy', 'racial', 'etnin', 'tautyb', 'romu kil'],
    ...['цыган', 'национальност', 'этнич', 'ромск', 'herkunft', 'ethnisch', 'zigeuner', 'nepilson'],
  ],
  politics: [
    ...['partijas biedr', 'politisk', 'arodbiedrib', 'trade union', 'political', 'politin', 'profsajung'],
    ...['политическ', 'профсоюз', 'politisch', 'gewerkschaft'],
  ],
  intimate: [
    ...[
      'homoseksu',
      'seksual',
      'gejs',
      'lesbiet',
      'transpers',
      'homosexu',
      'sexual',
      'lesbian',
      'transgender',
    ],
    ...['гомосексу', 'сексуаль', 'лесбиян', 'lesbisch', 'schwul', 'lytine orient'],
  ],
  crime: [
    ...[
      'sodami',
      'sodits',
      'sodita',
      'cietum',
      'kriminal',
      'notiesat',
      'probacij',
      'convict',
      'prison',
      'criminal',
    ],
    ...[
      'teist',
      'kalejim',
      'nuteist',
      'kriminalin',
      'probacij',
      'судим',
      'тюрьм',
      'тюрем',
      'осужд',
      'криминал',
    ],
    ...['vorbestraf', 'gefangnis', 'verurteil', 'straftat', 'haftling'],
  ],
}

const beginningsOf = Object.entries(beginnings)

/** A Latvian personal code; with or without its hyphen. */
const personalCode = /(^|\D)\d{6}-?\d{5}(\D|$)/

/** What of the kind a text may hold. Warns and never forbids: a stem knows nothing of what a sentence means. */
export function sensitiveIn(text: string): SensitiveKind[] {
  const plain = text
    .normalize('NFD')
    // The Russian й must not lose its breve: "рома" and "й" are compared as they are written.
    .replace(/(?<=[a-z])\p{M}/giu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
  const words = ` ${plain.replace(/[^\p{L}\p{N}-]+/gu, ' ')}`
  return sensitiveKinds.filter((kind) =>
    kind === 'number'
      ? personalCode.test(text)
      : (beginningsOf.find(([known]) => known === kind)?.[1] ?? []).some((start) =>
          words.includes(` ${start}`),
        ),
  )
}
