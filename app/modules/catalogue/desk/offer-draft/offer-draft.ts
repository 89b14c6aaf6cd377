import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import type { Language } from '../../../../shared/i18n/language.ts'

export const draftStates = ['draft', 'in-review', 'published', 'cancelled', 'archived'] as const
export type DraftState = (typeof draftStates)[number]

/** What may follow what. Anything not listed is refused; a run that has ended begins again as a copy. */
export const nextStatus = {
  draft: ['in-review', 'published', 'archived'],
  'in-review': ['draft', 'published', 'archived'],
  published: ['cancelled', 'archived'],
  cancelled: ['archived'],
  archived: [],
} as const satisfies Record<DraftState, readonly DraftState[]>

/** An offer on the desk of its organisation. */
export interface OfferDraft {
  readonly id: string
  readonly opportunityId: string
  readonly organisationId: string
  readonly state: DraftState
  readonly stateChangedAt: Date
  /** Why it was sent back, cancelled or archived, in the words of whoever did it. */
  readonly reason: string | null
  /** What stands in the fields of the form, right or wrong. */
  readonly typed: FormValues
  readonly version: number
  /** The version that visitors see. */
  readonly publishedVersion: number | null
  readonly changedAt: Date
  readonly changedBy: string
  /** Whether what one person wrote another must publish. */
  readonly fourEyes: boolean
}

export type StateRefusal =
  'wrong-state' | 'incomplete' | 'own-change' | 'nothing-new' | 'no-reason' | 'changed-meanwhile'

type Stated = Pick<OfferDraft, 'state' | 'version' | 'publishedVersion' | 'changedBy' | 'fourEyes'>

export function isOpenForWriting({ state }: Pick<OfferDraft, 'state'>): boolean {
  return state !== 'cancelled' && state !== 'archived'
}

export function canBecome({ state }: Pick<OfferDraft, 'state'>, next: DraftState): boolean {
  return nextStatus[state].some((allowed) => allowed === next)
}

/** Whether visitors see less than stands on the desk. */
export function hasNews({ state, version, publishedVersion }: Stated): boolean {
  return state === 'published' && version !== publishedVersion
}

/** Why the person may not show the offer to visitors as it stands, or undefined when they may. */
export function refusePublication(
  draft: Stated,
  byId: string,
  isPublishable: boolean,
): StateRefusal | undefined {
  if (draft.state === 'published' && !hasNews(draft)) return 'nothing-new'
  if (draft.state !== 'published' && !canBecome(draft, 'published')) return 'wrong-state'
  if (draft.fourEyes && draft.changedBy === byId) return 'own-change'
  return isPublishable ? undefined : 'incomplete'
}

/** Why the offer cannot be given to a colleague to look at. */
export function refuseReview(draft: Stated, isPublishable: boolean): StateRefusal | undefined {
  if (!canBecome(draft, 'in-review')) return 'wrong-state'
  return isPublishable ? undefined : 'incomplete'
}

/** The language in which the offer is written first, from which others are translated. */
export function sourceLanguage(typed: FormValues): Language {
  const chosen = typed['source-language']?.[0]
  return chosen === 'en' || chosen === 'lt' || chosen === 'ru' || chosen === 'de' ? chosen : 'lv'
}

/** What a list calls the offer; empty while it has no title at all. */
export function typedTitle(typed: FormValues): string {
  const titles = Object.entries(typed).filter(([field]) => field.startsWith('title-'))
  const own = typed[`title-${sourceLanguage(typed)}`]?.[0]?.trim()
  return own || titles.map(([, [text = '']]) => text.trim()).find((text) => text !== '') || ''
}

/** The version that a form was made from, as the form says; nought is none of ours. */
export function versionIn(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0
}
