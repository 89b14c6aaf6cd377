import type { Child } from 'hono/jsx'

import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { conceptListMessages } from './concept-list-messages.ts'

/** As long as the longest text that is searched for; the rest of a longer one is left out. */
export const longestSearch = 200

export interface ConceptSearchProps {
  readonly language: Language
  readonly action: string
  readonly label: InFiveLanguages
  readonly hint: InFiveLanguages
  readonly button: InFiveLanguages
  readonly text: string
}

export function ConceptSearch({ language, action, label, hint, button, text }: ConceptSearchProps) {
  return (
    <form action={action} role="search" class="search-row narrow">
      <TextField
        language={language}
        name="q"
        type="search"
        label={say(label, language)}
        hint={say(hint, language)}
        value={text}
        maxLength={longestSearch}
      />
      <Button>{say(button, language)}</Button>
    </form>
  )
}

export interface FoundConcept {
  readonly label: Localised
  readonly href: string
  /** What kind of thing it is, where several are found together. */
  readonly note?: string | undefined
}

export interface FoundConceptsProps {
  readonly language: Language
  readonly text: string
  readonly found: readonly FoundConcept[]
}

/** What was found for the text, and what to do when it is nothing. */
export function FoundConcepts({ language, text, found }: FoundConceptsProps) {
  return (
    <section>
      <h2>
        {say(found.length === 0 ? conceptListMessages.nothingFound : conceptListMessages.found, language, {
          text,
        })}
      </h2>
      {found.length === 0 ? <p>{say(conceptListMessages.nothingFoundAdvice, language)}</p> : null}
      <ConceptLinks language={language} concepts={found} />
    </section>
  )
}

export function ConceptLinks({
  language,
  concepts,
}: {
  language: Language
  concepts: readonly FoundConcept[]
}) {
  if (concepts.length === 0) return null
  return (
    <ul class="link-list">
      {concepts.map((concept) => (
        <li>
          <a href={concept.href}>
            <ForeignText text={concept.label} language={language} quiet />
          </a>
          <Note>{concept.note}</Note>
        </li>
      ))}
    </ul>
  )
}

function Note({ children }: { children: Child }) {
  return children === undefined || children === '' ? null : <span class="note"> {children}</span>
}

/** The text searched for, as it stands in the address; empty when there is none. */
export function searchText(query: string | undefined): string {
  return (query ?? '').trim().slice(0, longestSearch)
}
