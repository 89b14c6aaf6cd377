import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'

const withQuery = (path: string, query: URLSearchParams) =>
  query.size === 0 ? path : `${path}?${query.toString()}`

export const demandPaths = {
  region: (language: Language, query = new URLSearchParams()) =>
    withQuery(addressIn(language, '/demand'), query),
  table: (language: Language, form: 'csv' | 'json') => addressIn(language, `/demand/cells.${form}`),
  /** Counting oneself in; other modules link to it by `cataloguePaths.countMeIn`. */
  newWish: (language: Language, query = new URLSearchParams()) =>
    withQuery(addressIn(language, '/demand/new'), query),
  /** The same page for somebody who has signed in; what was chosen stands in the address. */
  confirmWish: (language: Language, query = new URLSearchParams()) =>
    withQuery(addressIn(language, '/demand/new/confirm'), query),
  wishes: (language: Language) => addressIn(language, '/account/wishes'),
  wishProlongation: (language: Language, id: string) => `${demandPaths.wishes(language)}/${id}/prolongation`,
  wishWithdrawal: (language: Language, id: string) => `${demandPaths.wishes(language)}/${id}/withdrawal`,
  letters: (language: Language, stopToken: string) => addressIn(language, `/demand/letters/${stopToken}`),
  offerLetters: (language: Language, token: string) => addressIn(language, `/demand/offer-letters/${token}`),
  notes: (language: Language, query = new URLSearchParams()) =>
    withQuery(addressIn(language, '/demand/notes'), query),
  noteRemoval: (language: Language, id: string) => `${demandPaths.notes(language)}/${id}/removal`,
  needs: (language: Language, query = new URLSearchParams()) =>
    withQuery(addressIn(language, '/demand/needs'), query),
  needState: (language: Language, id: string) => `${demandPaths.needs(language)}/${id}/state`,
  proposals: (language: Language) => addressIn(language, '/proposals'),
  /** Those that an offer answers. */
  proposalsOf: (language: Language, opportunityId: string) =>
    `${demandPaths.proposals(language)}?opportunity=${opportunityId}`,
  newProposal: (language: Language, query = new URLSearchParams()) =>
    withQuery(addressIn(language, '/proposals/new'), query),
  takingUp: (language: Language, id: string) => `${demandPaths.proposals(language)}/${id}/taking-up`,
  offer: (language: Language, id: string) => `${demandPaths.proposals(language)}/${id}/opportunity`,
  givingBack: (language: Language, id: string) => `${demandPaths.proposals(language)}/${id}/return`,
  proposalWithdrawal: (language: Language, id: string) =>
    `${demandPaths.proposals(language)}/${id}/withdrawal`,
}
