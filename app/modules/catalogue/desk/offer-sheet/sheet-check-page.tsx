import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../shared/ui/button.tsx'
import { Fold } from '../../../../shared/ui/fold.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { Table } from '../../../../shared/ui/table.tsx'
import { bulkMessages } from '../bulk/bulk-messages.ts'
import { deskPaths } from '../desk-paths.ts'
import { typedTitle } from '../offer-draft/offer-draft.ts'
import { changedFields } from '../offer-draft/text-merge.ts'
import { fieldLabel } from '../offer-form/field-labels.ts'
import { deskMessages } from '../offer-list/desk-messages.ts'
import { fieldValue } from './field-value.ts'
import type { SheetFile } from './sheet-file.ts'
import { sheetMessages as messages } from './sheet-messages.ts'
import type { Desk, PlannedRow, SheetNote, SheetPlan } from './sheet-plan.ts'

export interface SheetCheckProps {
  readonly language: Language
  readonly organisationId: string
  readonly file: SheetFile
  readonly plan: SheetPlan
  readonly choices: Desk['choices']
  readonly seal: string
  /** Whether something else was shown before and confirmed. */
  readonly isChangedMeanwhile: boolean
}

/** All that the file would do. The button sends the same file back with the proof of what was shown. */
export function SheetCheckPage(props: SheetCheckProps) {
  const { language, plan } = props
  const of = (kind: PlannedRow['kind']) => plan.rows.filter((row) => row.kind === kind)
  const [added, changed, unchanged] = [of('new'), of('changed'), of('unchanged')]
  const isWorthSaving = added.length + changed.length > 0
  const counts = {
    added: added.length,
    changed: changed.length,
    unchanged: unchanged.length,
    faulty: new Set(plan.faults.map(({ row }) => row)).size,
  }
  return (
    <>
      {props.isChangedMeanwhile ? (
        <Notice language={language} tone="warning" title={say(messages.meanwhileTitle, language)} live>
          <p>{say(messages.meanwhile, language)}</p>
        </Notice>
      ) : null}
      <Notice
        language={language}
        tone={plan.faults.length > 0 ? 'warning' : 'info'}
        title={say(messages.summary, language, counts)}
        live
      >
        <p>{say(isWorthSaving ? messages.notYet : messages.nothingToSave, language)}</p>
        {plan.faults.length > 0 ? <p>{say(messages.faultyStay, language)}</p> : null}
      </Notice>
      <Notes language={language} caption={say(messages.faults, language)} notes={plan.faults} />
      <Changes {...props} caption={say(messages.changed, language)} rows={changed} />
      {added.map((row) => (
        <NewOffer {...props} row={row} />
      ))}
      <Notes language={language} caption={say(messages.warnings, language)} notes={plan.warnings} />
      {unchanged.length === 0 ? null : (
        <Fold summary={say(messages.unchanged, language, { n: unchanged.length })}>
          <ul>
            {unchanged.map((row) => (
              <li>{titleOf(row, language)}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Confirmation {...props} isWorthSaving={isWorthSaving} />
    </>
  )
}

function Notes(props: { language: Language; caption: string; notes: readonly SheetNote[] }) {
  const { language, caption, notes } = props
  if (notes.length === 0) return null
  return (
    <Table
      language={language}
      caption={caption}
      columns={[messages.row, messages.column, messages.what].map((label) => ({
        label: say(label, language),
      }))}
      rows={notes.map(({ row, column, message, values }) => [
        String(row),
        column === null || column === '' ? say(messages.wholeRow, language) : <code>{column}</code>,
        say(message, language, values),
      ])}
    />
  )
}

interface RowsProps extends SheetCheckProps {
  readonly caption: string
  readonly rows: readonly PlannedRow[]
}

function Changes({ language, choices, caption, rows }: RowsProps) {
  if (rows.length === 0) return null
  const labels = [bulkMessages.offer, messages.field, bulkMessages.before, bulkMessages.after]
  return (
    <Table
      language={language}
      caption={caption}
      columns={labels.map((label) => ({ label: say(label, language) }))}
      rows={rows.flatMap((row) =>
        fieldsOf(row).map((field) => [
          titleOf(row, language),
          fieldLabel(field, language),
          shown(fieldValue(field, row.before[field], choices, language)),
          shown(fieldValue(field, row.mine[field], choices, language)),
        ]),
      )}
    />
  )
}

function NewOffer({ language, choices, row }: SheetCheckProps & { row: PlannedRow }) {
  return (
    <Table
      language={language}
      caption={say(messages.added, language, { title: titleOf(row, language) })}
      columns={[messages.field, messages.value].map((label) => ({ label: say(label, language) }))}
      rows={fieldsOf(row)
        .filter((field) => field !== 'source-language')
        .map((field) => [
          fieldLabel(field, language),
          shown(fieldValue(field, row.mine[field], choices, language)),
        ])}
    />
  )
}

function Confirmation(props: SheetCheckProps & { isWorthSaving: boolean }) {
  const { language, organisationId, file, seal, isWorthSaving } = props
  const again = (
    <ButtonLink href={deskPaths.sheet(language, { organisation: organisationId })} variant="tertiary">
      {say(messages.again, language)}
    </ButtonLink>
  )
  if (!isWorthSaving) return <p>{again}</p>
  return (
    <form method="post" action={deskPaths.sheetForm(language)} enctype="multipart/form-data">
      <p>{say(messages.savedNext, language)}</p>
      <input type="hidden" name="organisation" value={organisationId} />
      <input type="hidden" name="name" value={file.name} />
      <input type="hidden" name="content" value={file.bytes.toString('base64')} />
      <input type="hidden" name="seal" value={seal} />
      <ButtonRow>
        <Button>{say(messages.save, language)}</Button>
        {again}
      </ButtonRow>
    </form>
  )
}

function fieldsOf({ before, mine }: PlannedRow): string[] {
  return changedFields(before, { ...before, ...mine })
}

function titleOf({ before, mine }: PlannedRow, language: Language): string {
  return typedTitle(before) || typedTitle({ ...before, ...mine }) || say(deskMessages.untitled, language)
}

function shown(text: string) {
  return <span class="kept-text">{text === '' ? '–' : text}</span>
}
