import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { momentInWords } from '../../../../shared/time/day.ts'
import { Fold } from '../../../../shared/ui/fold.tsx'
import { Table } from '../../../../shared/ui/table.tsx'
import { fieldLabel } from '../offer-form/field-labels.ts'
import type { FieldDifference, HistoryEntry } from './draft-history.ts'
import { causeMessages, happenedMessages, historyMessages as messages } from './history-messages.ts'

/** A first version changes every field; the rest is inside. */
const named = 4

export interface HistoryPageProps {
  readonly language: Language
  readonly entries: readonly HistoryEntry[]
  readonly names: ReadonlyMap<string, string>
}

export function HistoryPage({ language, entries, names }: HistoryPageProps) {
  return (
    <ol class="rows" reversed>
      {entries.map((entry) => (
        <li>
          <p>
            <strong>{whatHappened(entry, language)}</strong> · {momentInWords(entry.at, language)} ·{' '}
            {names.get(entry.byId) ?? say(messages.somebody, language)}
          </p>
          {entry.kind === 'text' && entry.differences.length > 0 ? (
            <Differences language={language} differences={entry.differences} />
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function whatHappened(entry: HistoryEntry, language: Language): string {
  if (entry.kind === 'text') return say(causeMessages[entry.version.cause], language)
  const message = happenedMessages[entry.event]
  return message === undefined ? entry.event : say(message, language)
}

function Differences(props: { language: Language; differences: readonly FieldDifference[] }) {
  const { language, differences } = props
  const fields = [...new Set(differences.map(({ field }) => fieldLabel(field, language)))]
  const cell = (text: string) => (
    <span class="kept-text">{text === '' ? say(messages.nothing, language) : text}</span>
  )
  return (
    <Fold summary={fields.slice(0, named).join(', ') + (fields.length > named ? ' …' : '')}>
      <Table
        language={language}
        caption={fields.join(', ')}
        columns={[messages.field, messages.before, messages.after].map((label) => ({
          label: say(label, language),
        }))}
        rows={differences.map(({ field, before, after }) => [
          fieldLabel(field, language),
          cell(before),
          cell(after),
        ])}
      />
    </Fold>
  )
}
