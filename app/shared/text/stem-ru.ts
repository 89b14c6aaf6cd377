/** Endings of nouns, adjectives and the regular verb undone; derived words stay apart. */
export function stemRu(word: string): string {
  return irregularForms.get(word) ?? regularStem(word)
}

function regularStem(word: string): string {
  const plain = word.replace(reflexive, '')
  const stem = withoutVerbEnding(withoutNominalEnding(plain), plain)
  return stem.replace(fleetingVowel, '$1$2') + (plain === word ? '' : reflexiveMark)
}

/** Appended to the stems of reflexive verbs: "учить" (teach) and "учиться" (learn) are two words. */
const reflexiveMark = '!'
const reflexive = /(?<=...(?:ть|[тлйшщвюяиуемо]))с[яь]$/

/** Endings of nouns and adjectives, the longest first. */
const nominal = new RegExp(
  `^(.{2,}?)(?:${`
  иями ьями ами ями ием иям иях ьем ьям ьях ьев ого его ому ему ыми ими ией
  ой ей ою ею ом ем ам ям ах ях ов ев ию ия ие ии ий ье ья ью ьи ый ая яя ое ее ые ым им ую юю ых их
  а я о е ы и у ю ь й`
    .trim()
    .split(/\s+/)
    .join('|')})$`,
)

/** In stems of two letters these are rarely endings: "слов", "дом". */
const notAfterShortStem = /^..(?:ов|ом|ем|ой|ах|ам)$/

/** The vowel that comes and goes before the last consonant: "конец", "конца". */
const fleetingVowel = /([^аеиоуыэюя])[оеь]([кцн])$/

/** Nouns and adjectives that change more than their ending: a form with the stem, then the others. */
const irregularForms = new Map(
  `
    человек люди людей людям людьми людях, год лет, времен время, имен имя, друг друзья друзей друзьям
    друзьями друзьях, дет ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях, хорош
    лучше, плох хуже, небес небо неба небе небом небу, дн день днем дне, дочер дочь, матер мать, брат
    братья братьев братьям братьями братьях, музе музей, геро герой, лице лицей, юбиле юбилей, стро строй,
    сло слой, церкв церковь церковью, мочь мог могла могли могло может могут могу можем можете можешь,
    быть был была было были будет будут буду будем есть, идти иду идет идут идем шел шла шли шло, хотеть
    хочет хочу хотят хотим хочешь хотел хотела хотели`
    .split(',')
    .flatMap((line) => {
      const [stem = '', ...forms] = line.trim().split(/\s+/)
      return forms.map((form) => [form, regularStem(stem)] as const)
    }),
)

function withoutNominalEnding(word: string): string {
  return notAfterShortStem.test(word) ? word : word.replace(nominal, '$1')
}

/** What a verb has between its vowel and the ending taken off so far: чита-л(а), чита-ющ(ий), чита-т(ь). */
function withoutVerbEnding(stem: string, word: string): string {
  const bare = stem
    .replace(/(?<=..[аяеи])(?:вш|ющ)$/, '')
    .replace(/(?<=..(?:[оеа]ва|[ая]))нн$/, '')
    .replace(/(?<=..[аяеиу])(?:л|ет|ют)$/, '')
    .replace(/(?<=...[аяеиу])т$/, '')
  const ending = word.slice(stem.length)
  if (ending === '' || ending === 'ь') return bare.replace(/(?<=..)[еи]ш$/, '')
  return ending === 'е' ? bare.replace(/(?<=..)[еий]т$/, '') : bare
}
