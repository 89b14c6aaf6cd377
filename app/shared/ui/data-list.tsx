import type { Child } from 'hono/jsx'

import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { partMessages } from './messages.ts'

export interface Fact {
  term: string
  /** Absent, null or empty is shown as "not known". */
  value: Child
  /** A quiet line under the value: the reason, the date, the condition. */
  note?: Child
}

export interface DataListProps {
  language: Language
  facts: readonly Fact[]
}

export function DataList({ language, facts }: DataListProps) {
  return (
    <dl class="data-list">
      {facts.map((fact) => (
        <div>
          <dt>{fact.term}</dt>
          <dd>
            {isKnown(fact.value) ? fact.value : <Unknown language={language} />}
            {fact.note === undefined ? null : <span class="note">{fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function Unknown({ language }: { language: Language }) {
  return <span class="unknown">{say(partMessages.unknown, language)}</span>
}

function isKnown(value: Child): boolean {
  return value !== undefined && value !== null && value !== ''
}
