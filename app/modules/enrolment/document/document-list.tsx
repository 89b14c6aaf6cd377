import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { documentMessages } from './document-messages.ts'
import type { StoredDocument } from './document-queries.ts'

export interface DocumentListProps {
  language: Language
  documents: readonly StoredDocument[]
  hrefOf: (id: string) => string
  /** What can be done with a document, beside it. */
  actionOf?: ((document: StoredDocument) => Child) | undefined
}

export function DocumentList({ language, documents, hrefOf, actionOf }: DocumentListProps) {
  if (documents.length === 0) return <p class="unknown">{say(documentMessages.none, language)}</p>
  return (
    <ul class="rows">
      {documents.map((document) => (
        <li>
          <p>
            <a href={hrefOf(document.id)}>{document.name}</a>{' '}
            <span class="note">
              {document.type.toUpperCase()},{' '}
              {say(documentMessages.size, language, {
                kilobytes: Math.max(1, Math.round(document.bytes / 1024)),
              })}
            </span>
          </p>
          {actionOf?.(document)}
        </li>
      ))}
    </ul>
  )
}
