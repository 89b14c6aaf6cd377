import { fold } from './tokens.ts'

/** Endings of nouns and adjectives, participles and verbs undone; derived words stay apart. */
export function stemLt(word: string): string {
  return formOfBe.test(word) ? 'bū' : (irregularForms.get(word) ?? accentedStem(word))
}

export function stemLtFolded(word: string): string {
  return foldedStem(word)
}

const irregularForms = new Map([
  ...list('žmonės žmones žmonių žmonėms žmonėmis žmonėse').map((form) => [form, 'žmog'] as const),
])

/** "būti" with its three roots, also negated. */
const formOfBe = new RegExp(
  `^(?:yra|nėra|(?:ne)?(?:bū(?:ti|tų|tum|tume|siu|sime|na|dam.+|davo)|bu(?:s|si|vo|vau|vome|vęs|vus.+)` +
    `|es(?:u|i|ame|ate|ant.*|anč.+|am.+)))$`,
)

/** Endings of the five declensions; those that begin with a, o, u also follow a softening i. */
const nounEndings = `
  as is ys us ė a uo o aus ies ės os ui ai ei ų ą į ę u umi imi e je yje oje ėje uje ame ūs ams oms ėms ims ums
  es ais omis ėmis imis umis uose ose ėse yse i y ie au`

/** Endings of adjectives where nouns have others, and the definite ones (geras, gerasis). */
const adjectiveEndings = `
  am iems asis ysis (?<!t)ojo ajam ąjį įjį uoju ajame ojoje oji osios ajai ąją ąja ieji ųjų iesiems uosius aisiais
  uosiuose osioms ąsias osiomis osiose`

const participleEndings = 'as a i os ą ų oms us ais am o oje uose omis iems'

/** Participles and persons of verbs that no noun's ending looks like. */
const personEndings = `
  ant antis antys antį int intis intys intį ome ote ite ate ėte ęs ąs įs dama damas
  damasis dami damos davo davau davome davote siu sime site kime kite tume tumėte tum (?<=[bdfgjklmnprškžv])ti`

/** What follows the vowel of a verb's infinitive: rašy-ti, rašy-siu, žinoj-ęs, galė-jo. */
const verbEndings = `
  ti tis tų tume tumėte čiau si siu sime site kite kime davo davau davome davote jau jome jote jęs dama damas dami
  damos jusi jusio jusios jusių jusius jusiems jusiomis`
const causativeEndings = `
  ti tis tų tume tumėte čiau si siu sime site kite kime davo davau davome davote ome ote ame ate ęs ant antis
  antys antį anti ančio ančios ančių ančiam dama damas dami damos us usi usio usios usių usius usiems a u o`

const accentedStem = byEndings((text) => text)
const foldedStem = byEndings(fold)

/** The tables are spelled by `spell`, so that the same ones serve words with and without diacritics. */
function byEndings(spell: (text: string) => string): (word: string) => string {
  const pattern = (source: string) => new RegExp(spell(source))
  const nominal = list(nounEndings + adjectiveEndings)
  const softened = nominal.filter((ending) => /^[aouąųū]/.test(ending)).map((ending) => `i${ending}`)
  const participles = (marks: string) =>
    list(marks).flatMap((mark) => list(participleEndings).map((ending) => mark + ending))
  const any = (...endings: (readonly string[])[]) => endings.flat().join('|')

  const afterVowel = any(list(verbEndings), participles('t'))
  const afterO = any(list(verbEndings).filter((ending) => ending !== 'tų'))

  const withTheme = pattern(`^(.{2,}?)(?:[ėy](?:${afterVowel})|o(?:${afterO})|ėjo)$`)
  const causative = pattern(`^(.{2,}[^aeiouy]in)(?:${any(list(causativeEndings), participles('t am'))})$`)
  const present = any(
    list('ja ju ji jame jate jant janti jantis jantys jantį jančio jančios jančių'),
    participles('jam'),
  )
  const past = any(list('o au ome ote ęs us usi usio usios usių usius'))
  const denominal = pattern(`^(.{2,})(?:(?:uo|au)(?:${present}|${afterVowel})|av(?:${past}))$`)
  const inflected = pattern(`^(.{2,}?)(?:${any(nominal, softened, list(personEndings))})$`)
  const degree = pattern('(?<=..)(?:esn|i?aus)$')
  const softT = pattern('č$')
  const softD = pattern('dž$')
  const participle = pattern('(?<=...)(?:anč|enč|inč|iam|am|om)$')

  // t and d are č and dž before a softening i (medis, medžio).
  const hardened = (stem: string) =>
    stem
      .replace(/(?<=..)i$/, '')
      .replace(softT, 't')
      .replace(softD, 'd')

  return (word) => {
    const [, causativeRoot] = causative.exec(word) ?? []
    const [, root = causativeRoot] = denominal.exec(word) ?? withTheme.exec(word) ?? []
    if (root) return hardened(withoutNegation(root))
    const [, stem = word] = inflected.exec(word) ?? []
    return hardened(stem.replace(degree, '').replace(participle, ''))
  }
}

function withoutNegation(root: string): string {
  return root.startsWith('ne') && root.length > 4 ? root.slice(2) : root
}

function list(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
