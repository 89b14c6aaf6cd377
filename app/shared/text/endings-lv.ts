/*
 * The endings of Latvian, as docs/search.md prints them. Source: A. Kalnača, I. Lokmane: Latvian Grammar, 2021
 * (declensions of nouns and adjectives, conjugations). A hyphen after a mark of participles means that the
 * endings of adjectives follow.
 */

export interface LvEndings {
  readonly of: 'noun' | 'adjective' | 'verb' | 'reflexive verb'
  readonly endings: string
  readonly meaning: string
  readonly example: string
}

/** Undone for every word, known or not. */
export const lvEndings: readonly LvEndings[] = [
  row('noun', 's š is us', 'nominative singular, masculine', 'kurss, vējš, brālis, tirgus'),
  row('noun', 'a e', 'nominative singular, feminine', 'skola, iestāde'),
  row('noun', 'a us', 'genitive singular, masculine', 'kursa, tirgus'),
  row('noun', 'as es', 'genitive singular and nominative plural, feminine', 'skolas, iestādes'),
  row('noun', 'am im um', 'dative singular, masculine', 'kursam, brālim, tirgum'),
  row('noun', 'ai ei ij', 'dative singular, feminine', 'skolai, iestādei, pilij'),
  row('noun', 'u i', 'accusative singular', 'kursu, brāli'),
  row('noun', 'ā ē ī ū', 'locative singular', 'kursā, iestādē, pilī, tirgū'),
  row('noun', 'i is', 'nominative plural', 'kursi, pilis'),
  row('noun', 'u', 'genitive plural', 'kursu, iestāžu'),
  row('noun', 'iem ām ēm īm', 'dative plural', 'kursiem, skolām, iestādēm, pilīm'),
  row('noun', 'us as es is', 'accusative plural', 'kursus, skolas'),
  row('noun', 'os ās ēs īs', 'locative plural', 'kursos, skolās, iestādēs, pilīs'),
  row('adjective', 's a', 'nominative singular, otherwise as nouns', 'labs, laba'),
  row('adjective', 'am ai u ā i as iem ām us os ās', 'the other cases', 'labam, labiem, labos'),
  row('adjective', 'ais ā o', 'definite: nominative, accusative and genitive', 'labais, labā, labo'),
  row('adjective', 'ajam ajai ajā', 'definite: dative and locative singular', 'labajam, labajā'),
  row('adjective', 'ie ajiem ajām ajos ajās', 'definite: plural', 'labie, labajiem, labajos'),
  row('verb', 'at āt iet ot', 'second person plural, participle', 'nesat, nesāt, nesiet, nesot'),
  row(
    'reflexive verb',
    'ies amies āmies aties āties ieties oties ties',
    'persons and infinitive',
    'mācies, mācoties',
  ),
  row('reflexive verb', 'usies ušies damies damās', 'participles', 'mācījusies, mācīdamies'),
]

/** Consonants that changed before j or a front vowel, with what they were (second, fifth, sixth declension). */
export const lvAlternations = `
  šņ>sn žņ>zn ļļ>ll ņņ>nn ļņ>ln bj>b pj>p mj>m vj>v dž>dz ļ>l ņ>n č>c ieš>iet īš>īt āš>āt neš>nes stāž>stād
  gaž>gad rīž>rīd īž>īz āž>ād ēž>ēd lž>ld nž>nd eš>et ūš>ūt pš>pt lš>lt kš>kt nš>nt riš>ris uiš>uis eiž>eiz auž>aud`

/** Follow the vowel that a verb's infinitive ends in: strād-ā-, organiz-ē-, las-ī-, izglīt-o-, dab-ū-. */
export const afterTheme = 't j š jus juš jam još dam'

export type VerbPart =
  | 'present'
  | 'presentInA'
  | 'past'
  | 'pastMasculine'
  | 'pastFeminine'
  | 'infinitive'
  | 'future'
  | 'longFuture'
  | 'shortFuture'
  | 'bare'
  | 'theme'
  | 'themeFuture'

export interface LvVerbEndings {
  readonly part: VerbPart
  readonly plain: string
  readonly reflexive: string
  readonly example: string
}

/**
 * Undone for the verbs listed in verbs-lv.ts: which endings follow which root of theirs. Where an ending is
 * listed twice, the first root found counts.
 */
export const lvVerbEndings: readonly LvVerbEndings[] = [
  verb('present', 'u i am at ot iet oš- am-', 'os as ies amies aties oties ieties', 'nesu, nesot, nesošs'),
  verb('presentInA', 'u a i ām āt ot iet oš- ām-', 'os ās ies āmies āties oties ieties', 'lasu, lasa, lasām'),
  verb('past', 'u a i ām āt', 'os ās āmies āties', 'devu, deva, devām'),
  verb('pastMasculine', 'is', 'ies', 'devis'),
  verb('pastFeminine', 'usi usī uš-', 'usies ušies ušās', 'devusi, devuši'),
  verb('infinitive', 't tu t-', 'ties', 'dot, dotu, dots'),
  verb(
    'future',
    's si sim siet sit šu šot dams dama dami damas',
    'sies šos simies sieties damies damās',
    'došu, dosim',
  ),
  verb('longFuture', 'īs īsi īsim īsiet īšu īšot', 'īsies īšos īsimies īsieties damies', 'metīšu, metīsim'),
  verb('shortFuture', 'īs', '', 'lasīs'),
  verb(
    'theme',
    't tu ju ja ji jām jāt jam jat jot jiet jis jusi si sim siet sit šu šot dams dama dami damas t- juš-',
    'ties jos jās jies jāmies jāties jusies jušies jušās sies šos simies sieties šoties damies damās',
    'redzēt, redzēja, redzējis, redzēšu',
  ),
  verb('themeFuture', 's', '', 'redzēs'),
  verb('bare', '', '', 'strādā'),
]

function row(of: LvEndings['of'], endings: string, meaning: string, example: string): LvEndings {
  return { of, endings, meaning, example }
}

function verb(part: VerbPart, plain: string, reflexive: string, example: string): LvVerbEndings {
  return { part, plain, reflexive, example }
}
