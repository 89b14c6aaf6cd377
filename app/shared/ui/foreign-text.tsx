import type { Language } from '../i18n/language.ts'
import type { Localised } from '../i18n/localised.ts'
import { textIn } from '../i18n/localised-text.ts'
import { say } from '../i18n/say.ts'
import { inLanguage } from './language-name.ts'
import { partMessages } from './messages.ts'

export interface ForeignTextProps {
  text: Localised
  language: Language
  /** Only the text with its `lang`, where a note would be in the way (a list says it once above). */
  quiet?: boolean | undefined
}

/** The text in the page's language or, failing that, another one that says which it is. */
export function ForeignText({ text, language, quiet }: ForeignTextProps) {
  const shown = textIn(text, language)
  if (shown === undefined) return <span class="unknown">{say(partMessages.noText, language)}</span>
  const isForeign = shown.language !== language
  const notes = [
    isForeign ? inLanguage(shown.language, language) : [],
    shown.origin === 'machine' ? say(partMessages.machineText, language) : [],
  ].flat()
  return (
    <>
      {isForeign ? <span lang={shown.language}>{shown.text}</span> : shown.text}
      {quiet || notes.length === 0 ? null : <span class="text-note"> ({notes.join(', ')})</span>}
    </>
  )
}
