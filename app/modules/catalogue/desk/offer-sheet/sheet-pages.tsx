import type { Language } from '../../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button, ButtonLink } from '../../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../../shared/ui/error-summary.tsx'
import { FileField } from '../../../../shared/ui/field.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { importPaths } from '../../import/import-paths.ts'
import { deskPaths } from '../desk-paths.ts'
import { typedTitle, type OfferDraft } from '../offer-draft/offer-draft.ts'
import { deskMessages } from '../offer-list/desk-messages.ts'
import type { DeskOrganisation } from '../offer-list/desk-offer-queries.ts'
import { sheetMessages as messages } from './sheet-messages.ts'

export interface SheetPageProps {
  readonly language: Language
  readonly organisation: DeskOrganisation
  readonly faults: readonly FieldFault[]
  /** What the sheet before did, where one was just saved. */
  readonly saved?: SavedOffers | undefined
}

export interface SavedOffers {
  readonly added: readonly OfferDraft[]
  readonly changed: readonly OfferDraft[]
}

/** The sheet to take along, and the way back for it. */
export function SheetPage({ language, organisation, faults, saved }: SheetPageProps) {
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {saved === undefined ? null : (
        <SavedNotice language={language} organisation={organisation} saved={saved} />
      )}
      <p>{plainTextIn(organisation.name, language)}</p>
      <h2>{say(messages.out, language)}</h2>
      <p>{say(messages.outHow, language)}</p>
      <p>
        <ButtonLink href={deskPaths.sheetFile(language, organisation.id)} variant="secondary">
          {say(messages.download, language)}
        </ButtonLink>
      </p>
      <h2>{say(messages.in, language)}</h2>
      <p>{say(messages.inHow, language)}</p>
      <p>
        <a href={importPaths.template(language)}>{say(messages.template, language)}</a>
      </p>
      <form
        method="post"
        action={deskPaths.sheetForm(language)}
        enctype="multipart/form-data"
        class="stack"
        novalidate
      >
        <input type="hidden" name="organisation" value={organisation.id} />
        <FileField
          language={language}
          name="file"
          label={say(messages.file, language)}
          hint={say(messages.fileHint, language)}
          error={faults.find(({ field }) => field === 'file')?.text}
          accept=".xlsx,.csv"
        />
        <p>
          <Button>{say(messages.show, language)}</Button>
        </p>
      </form>
    </>
  )
}

function SavedNotice(props: { language: Language; organisation: DeskOrganisation; saved: SavedOffers }) {
  const { language, organisation, saved } = props
  const counts = { added: saved.added.length, changed: saved.changed.length }
  return (
    <Notice language={language} tone="success" title={say(messages.savedTitle, language, counts)} live>
      <ul>
        {[...saved.added, ...saved.changed].map((draft) => (
          <li>
            <a href={deskPaths.offer(language, draft.id)}>
              {typedTitle(draft.typed) || say(deskMessages.untitled, language)}
            </a>
          </li>
        ))}
      </ul>
      <p>{say(messages.savedNext, language)}</p>
      <p>
        <a href={`${deskPaths.bulk(language)}?organisation=${organisation.id}`}>
          {say(messages.publish, language)}
        </a>
      </p>
    </Notice>
  )
}
