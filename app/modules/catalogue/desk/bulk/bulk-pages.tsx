import { errorIn } from '../../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../shared/ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../../shared/ui/field.tsx'
import { Table } from '../../../../shared/ui/table.tsx'
import { deskPaths } from '../desk-paths.ts'
import { sheetMessages } from '../offer-sheet/sheet-messages.ts'
import { changedFields } from '../offer-draft/text-merge.ts'
import { typedTitle, type OfferDraft } from '../offer-draft/offer-draft.ts'
import { fieldLabel } from '../offer-form/field-labels.ts'
import { deskMessages, stateMessages } from '../offer-list/desk-messages.ts'
import { refusalMessages } from '../overview/overview-messages.ts'
import { bulkMessages as messages } from './bulk-messages.ts'
import { bulkKinds, changeTyped, type BulkChange, type BulkResult } from './bulk.ts'

export interface BulkFormProps {
  readonly language: Language
  readonly organisationId: string
  readonly drafts: readonly OfferDraft[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
}

export function BulkForm({ language, organisationId, drafts, values, faults }: BulkFormProps) {
  const error = errorIn(faults)
  const inSheet = (
    <p>
      <a href={deskPaths.sheet(language, { organisation: organisationId })}>
        {say(sheetMessages.title, language)}
      </a>
    </p>
  )
  if (drafts.length === 0) {
    return (
      <>
        <p>{say(messages.none, language)}</p>
        {inSheet}
      </>
    )
  }
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form method="post" action={deskPaths.bulk(language)} class="stack" novalidate>
        <input type="hidden" name="organisation" value={organisationId} />
        <CheckboxGroup
          language={language}
          name="offer"
          legend={say(messages.offers, language)}
          options={drafts.map((draft) => ({
            value: draft.id,
            label: `${titleOf(draft, language)} (${say(stateMessages[draft.state], language)})`,
          }))}
          values={values['offer']}
          error={error('offer')}
        />
        <RadioGroup
          language={language}
          name="kind"
          legend={say(messages.what, language)}
          options={bulkKinds.map((kind) => ({ value: kind, label: say(messages[kind], language) }))}
          value={values['kind']?.[0]}
          error={error('kind')}
        />
        <TextField
          language={language}
          name="weeks"
          label={say(messages.weeks, language)}
          size={5}
          value={values['weeks']?.[0]}
          error={error('weeks')}
          optional
        />
        <TextField
          language={language}
          name="price"
          label={say(messages.newPrice, language)}
          inputMode="decimal"
          size={8}
          unit="EUR"
          value={values['price']?.[0]}
          error={error('price')}
          optional
        />
        <p>
          <Button>{say(messages.show, language)}</Button>
        </p>
      </form>
      {inSheet}
    </>
  )
}

export interface BulkConfirmationProps {
  readonly language: Language
  readonly organisationId: string
  readonly drafts: readonly OfferDraft[]
  readonly change: BulkChange
}

/** What would become of each offer; the button carries the same out on the same versions. */
export function BulkConfirmation({ language, organisationId, drafts, change }: BulkConfirmationProps) {
  const amount = change.kind === 'move' ? change.weeks : change.kind === 'price' ? change.price : undefined
  return (
    <>
      <Table
        language={language}
        caption={say(messages.would, language)}
        columns={[messages.offer, messages.before, messages.after].map((label) => ({
          label: say(label, language),
        }))}
        rows={drafts.map((draft) => [titleOf(draft, language), ...differences(draft, change, language)])}
      />
      {change.kind === 'publish' ? null : <p>{say(messages.publishNote, language)}</p>}
      <form method="post" action={deskPaths.bulk(language)}>
        <input type="hidden" name="organisation" value={organisationId} />
        <input type="hidden" name="kind" value={change.kind} />
        <input type="hidden" name={change.kind === 'move' ? 'weeks' : 'price'} value={String(amount ?? '')} />
        {drafts.map(({ id, version }) => (
          <>
            <input type="hidden" name="offer" value={id} />
            <input type="hidden" name="version" value={String(version)} />
          </>
        ))}
        <ButtonRow>
          <Button name="confirmed" value="yes">
            {say(messages.confirm, language)}
          </Button>
          <ButtonLink href={`${deskPaths.bulk(language)}?organisation=${organisationId}`} variant="tertiary">
            {say(messages.title, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

export function BulkResults(props: {
  language: Language
  drafts: readonly OfferDraft[]
  results: readonly BulkResult[]
}) {
  const { language, drafts, results } = props
  return (
    <Table
      language={language}
      caption={say(messages.done, language)}
      columns={[messages.offer, messages.done].map((label) => ({ label: say(label, language) }))}
      rows={results.flatMap(({ id, outcome }) => {
        const draft = drafts.find((one) => one.id === id)
        if (draft === undefined || outcome === 'not-found') return []
        const message =
          outcome === 'changed' || outcome === 'unchanged' ? messages[outcome] : refusalMessages[outcome]
        const link = <a href={deskPaths.offer(language, id)}>{titleOf(draft, language)}</a>
        return [[link, say(message, language)]]
      })}
    />
  )
}

function titleOf(draft: OfferDraft, language: Language): string {
  return typedTitle(draft.typed) || say(deskMessages.untitled, language)
}

function differences(draft: OfferDraft, change: BulkChange, language: Language): [string, string] {
  if (change.kind === 'publish') {
    return [say(stateMessages[draft.state], language), say(messages.visible, language)]
  }
  const after = { ...draft.typed, ...changeTyped(draft.typed, change) }
  const fields = changedFields(draft.typed, after)
  if (fields.length === 0) return [say(messages.nothing, language), say(messages.nothing, language)]
  const line = (typed: FormValues) =>
    fields
      .map((field) => `${fieldLabel(field, language)}: ${(typed[field] ?? []).join(', ') || '–'}`)
      .join('; ')
  return [line(draft.typed), line(after)]
}
