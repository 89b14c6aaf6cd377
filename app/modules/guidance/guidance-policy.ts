import type { Actor } from '../../shared/events/events.ts'
import type { AccessTable } from '../../shared/web/route-access.ts'

/** Who may ask for which page; whose cases each person then sees, row security decides. */
export const guidanceAccess: AccessTable = {}

/** Territories of a coordinator. */
export function territoriesOf(actor: Actor): string[] {
  return (actor.roles ?? []).flatMap(({ role, municipalityId }) =>
    role === 'coordinator' && municipalityId !== null ? [municipalityId] : [],
  )
}
