import type { Child } from 'hono/jsx'

import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { Unknown } from './data-list.tsx'
import { partMessages } from './messages.ts'

export interface Column {
  label: string
  numeric?: boolean | undefined
  /** Shown with the label: "h", "EUR", "%". */
  unit?: string | undefined
}

export interface TableProps {
  language: Language
  caption: Child
  columns: readonly Column[]
  /** The first cell of a row is its heading; undefined and null are shown as "not known". */
  rows: readonly (readonly Child[])[]
  source?: Child
}

/** Four columns or more become a list of rows on a phone, so nothing scrolls sideways. */
export function Table({ language, caption, columns, rows, source }: TableProps) {
  const stacked = columns.length > 3
  // Explicit roles: `display: block` on a phone would otherwise take the table's meaning away.
  return (
    <div class="table">
      <table class={stacked ? 'ds-table stacked' : 'ds-table'} role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th scope="col" role="columnheader" class={alignment(column)}>
                {heading(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row">
              {columns.map((column, index) => {
                const cell = row[index] ?? <Unknown language={language} />
                return index === 0 ? (
                  <th scope="row" role="rowheader" class={alignment(column)}>
                    {cell}
                  </th>
                ) : (
                  <td
                    role="cell"
                    class={alignment(column)}
                    data-label={stacked ? heading(column) : undefined}
                  >
                    {cell}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {source === undefined ? null : (
        <p class="source">
          {say(partMessages.source, language)} {source}
        </p>
      )}
    </div>
  )
}

function heading(column: Column): string {
  return column.unit === undefined ? column.label : `${column.label}, ${column.unit}`
}

function alignment(column: Column) {
  return column.numeric ? 'numeric' : undefined
}
