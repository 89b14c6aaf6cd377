import { demonstrationSource } from '../modules/organisations/index.ts'

/** Sources stand in identifiers and events, so they are plain words; the demonstration's own is not to be had. */
export function isSourceName(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,79}$/i.test(name) && name !== demonstrationSource
}
