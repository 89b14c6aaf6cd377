import { elmContext, elmVersionOfContext } from '../elm/elm-context.ts'
import { currentElmVersion } from '../elm/elm-version.ts'

/** Contexts that the European Commission publishes for the model; ours has the same keys and mends their gaps. */
const commissionContext = /^https?:\/\/data\.europa\.eu\/snb\/model\/context\//

/** The context that a document of LOQ may name, without fetching anything. */
export function loqContextOf(address: string): object | undefined {
  const version = commissionContext.test(address) ? currentElmVersion : elmVersionOfContext(address)
  return version === undefined ? undefined : elmContext(version)
}
