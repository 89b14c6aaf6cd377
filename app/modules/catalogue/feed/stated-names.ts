import type { Localised } from '../../../shared/i18n/localised.ts'
import type { OrganisationKey } from '../../organisations/index.ts'
import type { ProvidersByName } from '../import/provider-choice.ts'
import type { StatedOrganisation } from '../loq-read/stated-organisation.ts'

/** An organisation that a feed may publish for. */
export interface PublishedOrganisation extends OrganisationKey {
  readonly name: Localised
  readonly homepage: string | null
}

/**
 * Adds what a document calls its organisations. An address of theirs that we do not know is recognised by the
 * homepage or the whole name, and only among those the feed may publish for: names are no proof.
 */
export function withStatedNames(
  providers: ProvidersByName,
  stated: readonly StatedOrganisation[],
  organisations: readonly PublishedOrganisation[],
): ProvidersByName {
  const recognised = stated
    .filter(({ id }) => !providers.has(id))
    .map(
      (organisation) =>
        [organisation.id, organisations.filter((known) => isSame(organisation, known))] as const,
    )
    .filter(([, keys]) => keys.length > 0)
  return new Map([...providers, ...recognised])
}

function isSame(stated: StatedOrganisation, known: PublishedOrganisation): boolean {
  if (known.homepage !== null && siteOf(stated.id) === siteOf(known.homepage)) return true
  const names = new Set(Object.values(known.name).map((name) => plain(name?.text ?? '')))
  return [stated.id, ...Object.values(stated.legalName)].some((name) => names.has(plain(name)))
}

/** Host and path of an address; how it is reached and a slash at its end say nothing. */
function siteOf(address: string): string {
  const url = URL.parse(address)
  return url === null ? address : `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s"„”“«»']+/g, ' ')
    .trim()
}
