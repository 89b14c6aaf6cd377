/** Longer words are cut: real ones are shorter, and PostgreSQL refuses a lexeme over 2 kB. */
export const longestToken = 60

/**
 * The words of a text in order: composed (NFC), lower case, without stress marks, soft hyphens and
 * English possessives. Names of programming languages such as "c++" and "c#" stay whole.
 */
export function tokens(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replace(invisible, '').replaceAll('ё', 'е')
  return (plain.replace(possessive, '').match(word) ?? []).map((token) =>
    token.length > longestToken ? cut(token) : token,
  )
}

/** The word without diacritics. Cyrillic й stays: it is a letter of its own and nobody types и for it. */
export function fold(word: string): string {
  if (plainLetters.test(word)) return word
  const bare = word
    .normalize('NFD')
    .replace(/(?<!и)\p{Mn}+/gu, '')
    .normalize('NFC')
  return bare.replace(/[^a-zа-я0-9]/g, (letter) => unlikeLetters[letter] ?? letter)
}

/** Combining marks that NFC leaves over (Russian stress, the dot of a lowered İ), soft hyphens, zero widths. */
const invisible = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g
const possessive = /(?<=\p{L})['’ʼ]s(?![\p{L}\p{N}])/gu
const word = /(?<![\p{L}\p{N}])[a-z](?:\+\+|#)(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const plainLetters = /^[a-zа-я0-9]*$/

/** Letters that Unicode does not take apart. */
const unlikeLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ё: 'е',
}

/** Cuts between characters, never inside a surrogate pair. */
function cut(token: string): string {
  return token.slice(0, longestToken).replace(/[\ud800-\udbff]$/, '')
}
