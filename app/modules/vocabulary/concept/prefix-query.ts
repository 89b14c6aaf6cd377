import type { Language } from '../../../shared/i18n/language.ts'
import { analyse } from '../../../shared/text/analyse.ts'
import { fold, tokens } from '../../../shared/text/tokens.ts'
import { toQuery } from '../../../shared/text/vector.ts'

/** As `tsquery` text: all words, of which the last may be unfinished. Empty when nothing can be looked for yet. */
export function prefixQuery(text: string, language: Language): string {
  const words = tokens(text)
  const last = words.at(-1)
  if (last === undefined || last.length < 2) return ''
  const finished = analyse(words.slice(0, -1).join(' '), language)
  const whole = toQuery(analyse(last, language), '&')
  const begun = `(${whole} | '${fold(last)}':*)`
  return finished.length === 0 ? begun : `${toQuery(finished, '&')} & ${begun}`
}
