import { reasonText } from '../modules/catalogue/index.ts'

/** Why a command about feeds did nothing. */
const refusals: Readonly<Record<string, string>> = {
  'no-feed': 'There is no such feed. `laipa feed list` shows them.',
  'feed-ended': 'The feed has ended; add a new one.',
  'feed-paused': 'The feed is paused; resume it first.',
  'already-so': 'It is so already.',
  'only-uploads': 'The feed has no address; hand a file in with `laipa feed upload`.',
  busy: 'The feed is being read at this moment; try again in some minutes.',
  'no-run': 'There is no such run.',
  'not-held': 'The run does not wait for a decision.',
  'no-organisation':
    'There is no such organisation. Give its id of ten characters, as in the address of its page.',
  'address-in-use': 'The organisation has a feed with this address already.',
  'same-organisation': 'An organisation publishes for itself without being granted the right.',
  'right-exists': 'The right is granted already.',
  'no-such-right': 'There is no such right in force.',
}

/** A sentence for the operator; codes of the way to the source have texts of their own. */
export function refusalText(code: string): string {
  return `${refusals[code] ?? reasonText(code, {}, 'en')} Nothing was changed.`
}
