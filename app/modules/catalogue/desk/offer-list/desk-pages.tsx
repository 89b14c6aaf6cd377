import type { Child } from 'hono/jsx'

import type { Language } from '../../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { dayInWords, momentInWords } from '../../../../shared/time/day.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../../shared/ui/card.tsx'
import { Checkbox } from '../../../../shared/ui/choice-group.tsx'
import { Tag } from '../../../../shared/ui/chip.tsx'
import { Fold } from '../../../../shared/ui/fold.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { Pagination } from '../../../../shared/ui/pagination.tsx'
import { cataloguePaths } from '../../catalogue-paths.ts'
import { itemMessages } from '../completeness/completeness-messages.ts'
import type { CompletenessItem } from '../completeness/completeness.ts'
import { bulkMessages } from '../bulk/bulk-messages.ts'
import { deskPaths } from '../desk-paths.ts'
import { sheetMessages } from '../offer-sheet/sheet-messages.ts'
import {
  draftStates,
  hasNews,
  typedTitle,
  type DraftState,
  type OfferDraft,
} from '../offer-draft/offer-draft.ts'
import { deskMessages as messages, stateMessages } from './desk-messages.ts'
import type { DeskOrganisation, FedOffer, StateCount } from './desk-offer-queries.ts'

/** An offer with what its text says. */
export interface ListedDraft {
  readonly draft: OfferDraft
  readonly missing: readonly CompletenessItem[]
  readonly faults: number
  readonly changedBy: string | undefined
  readonly startsOn: string | null
  readonly applyBy: string | null
}

export interface DeskPageProps {
  readonly language: Language
  readonly organisations: readonly DeskOrganisation[]
  readonly organisation: DeskOrganisation
  readonly state: DraftState | 'feed' | undefined
  readonly counts: readonly StateCount[]
  readonly drafts: readonly ListedDraft[]
  readonly fed: readonly FedOffer[]
  readonly page: number
  readonly pages: number
  /** Of the form that begins an offer. */
  readonly newKey: string
}

export function DeskPage(props: DeskPageProps) {
  const { language, organisation, state, counts, drafts, fed } = props
  const isEmpty = counts.length === 0
  return (
    <>
      <Organisations {...props} />
      {isEmpty ? (
        <Notice language={language} title={say(messages.emptyTitle, language)}>
          <p>{say(messages.empty, language)}</p>
        </Notice>
      ) : null}
      <NewOffer {...props} />
      {isEmpty ? null : <States {...props} />}
      {!isEmpty && drafts.length + fed.length === 0 ? <p>{say(messages.noneInState, language)}</p> : null}
      <CardList>
        {[
          ...drafts.map((listed) => <DraftCard language={language} listed={listed} />),
          ...fed.map((offer) => <FedCard language={language} offer={offer} />),
        ]}
      </CardList>
      <Pagination
        language={language}
        page={props.page}
        pages={props.pages}
        href={(page) => {
          const query = { organisation: organisation.id, ...(state === undefined ? {} : { state }) }
          return `${deskPaths.list(language, query)}&page=${page}`
        }}
      />
      {isEmpty ? null : (
        <p>
          <a href={`${deskPaths.bulk(language)}?organisation=${organisation.id}`}>
            {say(bulkMessages.title, language)}
          </a>
        </p>
      )}
      <p>
        <a href={deskPaths.sheet(language, { organisation: organisation.id })}>
          {say(sheetMessages.title, language)}
        </a>
      </p>
      <SettingForm language={language} organisation={organisation} />
    </>
  )
}

function Organisations({ language, organisations, organisation }: DeskPageProps): Child {
  const name = plainTextIn(organisation.name, language)
  if (organisations.length === 1) return <p>{name}</p>
  return (
    <nav aria-label={say(messages.organisations, language)}>
      <ul class="button-list">
        {organisations.map((other) => (
          <li>
            <a
              href={deskPaths.list(language, { organisation: other.id })}
              aria-current={other.id === organisation.id ? 'true' : undefined}
            >
              {plainTextIn(other.name, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function NewOffer({ language, organisation, newKey }: DeskPageProps) {
  return (
    <form method="post" action={deskPaths.offers(language)}>
      <input type="hidden" name="organisation" value={organisation.id} />
      <input type="hidden" name="key" value={newKey} />
      <p>
        <Button>{say(messages.newOffer, language)}</Button>
      </p>
    </form>
  )
}

function States({ language, organisation, state, counts }: DeskPageProps) {
  const all = [...draftStates, 'feed'] as const
  const countOf = (wanted: DraftState | 'feed') => counts.find((count) => count.state === wanted)?.count ?? 0
  const link = (wanted: DraftState | 'feed' | undefined, label: string) => (
    <li>
      <a
        href={deskPaths.list(language, {
          organisation: organisation.id,
          ...(wanted === undefined ? {} : { state: wanted }),
        })}
        aria-current={wanted === state ? 'true' : undefined}
      >
        {label}
      </a>
    </li>
  )
  return (
    <nav aria-label={say(messages.states, language)}>
      <ul class="button-list">
        {link(undefined, say(messages.all, language))}
        {all
          .filter((one) => countOf(one) > 0)
          .map((one) => link(one, `${say(stateMessages[one], language)} (${countOf(one)})`))}
      </ul>
    </nav>
  )
}

const tones = {
  draft: 'neutral',
  'in-review': 'warning',
  published: 'success',
  cancelled: 'danger',
  archived: 'neutral',
} as const

export function StateTag({ language, state }: { language: Language; state: DraftState }) {
  return <Tag tone={tones[state]}>{say(stateMessages[state], language)}</Tag>
}

function DraftCard({ language, listed }: { language: Language; listed: ListedDraft }) {
  const { draft, missing, faults, startsOn, applyBy } = listed
  const days = [
    startsOn === null ? [] : say(messages.starts, language, { day: dayInWords(startsOn, language) }),
    applyBy === null ? [] : say(messages.deadline, language, { day: dayInWords(applyBy, language) }),
  ].flat()
  return (
    <Card
      title={typedTitle(draft.typed) || say(messages.untitled, language)}
      href={deskPaths.offer(language, draft.id)}
      meta={
        <>
          <StateTag language={language} state={draft.state} />
          {hasNews(draft) ? <Tag tone="warning">{say(messages.unpublishedChanges, language)}</Tag> : null}
        </>
      }
    >
      {days.length === 0 ? null : <p>{days.join(' · ')}</p>}
      {faults === 0 ? null : <p>{say(messages.faults, language, { n: faults })}</p>}
      {draft.state === 'cancelled' || draft.state === 'archived' ? null : (
        <p>{missingText(missing, language)}</p>
      )}
      <p class="note">
        {say(messages.changed, language, {
          moment: momentInWords(draft.changedAt, language),
          name: listed.changedBy ?? '–',
        })}
      </p>
    </Card>
  )
}

function missingText(missing: readonly CompletenessItem[], language: Language): string {
  if (missing.length === 0) return say(messages.nothingMissing, language)
  const items = missing.map((item) => say(itemMessages[item], language)).join(', ')
  return say(messages.missing, language, { n: missing.length, items })
}

function FedCard({ language, offer }: { language: Language; offer: FedOffer }) {
  const { startsOn, document } = offer
  return (
    <Card
      title={plainTextIn(offer.title, language)}
      href={cataloguePaths.show(language, offer)}
      meta={<Tag tone="lake">{say(stateMessages.feed, language)}</Tag>}
    >
      {startsOn === null ? null : (
        <p>{say(messages.starts, language, { day: dayInWords(startsOn, language) })}</p>
      )}
      <p class="note">{say(messages.fromFeed, language, { document: document ?? '–' })}</p>
    </Card>
  )
}

function SettingForm({ language, organisation }: { language: Language; organisation: DeskOrganisation }) {
  return (
    <Fold summary={say(messages.setting, language)}>
      <form method="post" action={deskPaths.setting(language)} class="stack">
        <input type="hidden" name="organisation" value={organisation.id} />
        <Checkbox
          language={language}
          name="four-eyes"
          label={say(messages.fourEyes, language)}
          hint={say(messages.fourEyesHint, language)}
          checked={organisation.fourEyes}
        />
        <p>
          <Button variant="secondary">{say(messages.saveSetting, language)}</Button>
        </p>
      </form>
    </Fold>
  )
}
