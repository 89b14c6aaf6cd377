import { readFileSync } from 'node:fs'

/** A word with the forms it was met in. */
export interface Word {
  readonly lemma: string
  /** Parts of speech as Universal Dependencies names them: NOUN, ADJ, PROPN, VERB, ADV. */
  readonly classes: readonly string[]
  readonly forms: ReadonlySet<string>
}

/** Rows `lemma, upos, form, count` under a header; a lemma of several classes has them joined by +. */
export function readWords(file: string): Word[] {
  const words = new Map<string, { lemma: string; classes: string[]; forms: Set<string> }>()
  for (const [lemma = '', classes = '', form = ''] of readRows(file)) {
    const key = `${lemma}\t${classes}`
    const word = words.get(key) ?? { lemma, classes: classes.split('+'), forms: new Set<string>() }
    word.forms.add(form)
    words.set(key, word)
  }
  return [...words.values()]
}

/** Rows `lemma, forms` under a header, the forms parted by spaces: what a dictionary can make of a lemma. */
export function readParadigms(file: string): Word[] {
  return readRows(file).map(([lemma = '', forms = '']) => ({
    lemma,
    classes: [],
    forms: new Set(forms.split(' ')),
  }))
}

/** A name may stand for a noun or an adjective, so all three count as nominal. */
export function isNominal({ classes }: Word): boolean {
  return classes.some((name) => name === 'NOUN' || name === 'ADJ' || name === 'PROPN')
}

function readRows(file: string): string[][] {
  const [, ...lines] = readFileSync(file, 'utf8').split('\n')
  return lines.filter(Boolean).map((line) => line.replace(/\r$/, '').split('\t'))
}
