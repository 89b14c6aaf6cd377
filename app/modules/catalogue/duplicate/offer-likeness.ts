import { createHash } from 'node:crypto'

import { isLanguage } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { analyse } from '../../../shared/text/analyse.ts'
import { tokens } from '../../../shared/text/tokens.ts'
import type { OfferFacts } from './offer-facts.ts'

/**
 * Keys by which records of the same offer meet: the address of its page, and its title in each language with its
 * day. Two records that share none are never compared.
 */
export function likenessKeys(offer: Pick<OfferFacts, 'homepage' | 'title' | 'startsOn'>): string[] {
  const address = offer.homepage === null ? undefined : addressKey(offer.homepage)
  const titles = [...titleWords(offer.title)].map(
    ([language, words]) => `title ${language} ${words} ${offer.startsOn ?? '-'}`,
  )
  return [...(address === undefined ? [] : [`address ${address}`]), ...titles].map(shortened)
}

/** The words of a title by language, without endings and order; none is left out, for "I" may be a level. */
export function titleWords(title: Localised): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(title).map(([language, text]) => {
      const words = tokens(text?.text ?? '').flatMap((word) => stemsOf(word, language))
      return [language, words.sort().join(' ')]
    }),
  )
}

/** The different words of a text without their endings, in the order of the alphabet. */
export function stemsOf(text: string, language: string): string[] {
  const lexemes = analyse(text, isLanguage(language) ? language : undefined)
  return [...new Set(lexemes.map(({ folded }) => folded))].sort()
}

/**
 * The same page written in different ways has one key: scheme, `www.`, a slash at the end, the order of parameters
 * and those that only count visitors do not matter. A site's first page is no page of an offer and has none.
 */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()])
    if (countsVisitors.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const path = url.pathname.replace(/\/(?:index\.\w+)?$/, '')
  const rest = `${path}${url.search}${/^#!?\//.test(url.hash) ? url.hash : ''}`
  return rest === '' ? undefined : `${hostOf(address)}${rest}`
}

/** The host of an address without `www.`. */
export function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : undefined
}

const countsVisitors = /^(?:utm_\w+|gclid|fbclid|mc_[ce]id|yclid|ref)$/i

/** Long titles and addresses would not fit into an index. */
function shortened(key: string): string {
  return key.length <= 120 ? key : createHash('sha256').update(key).digest('base64url')
}
