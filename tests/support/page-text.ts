import { languages, type Language } from '../../app/shared/i18n/language.ts'

/** What every page owes its reader, as sentences about what is missing; read from the text of the page. */
export function pageFaults(address: string, html: string, language: Language): string[] {
  const expectations: Readonly<Record<string, boolean>> = {
    'does not say its language': html.includes(`<html lang="${language}"`),
    'has no title': /<title>[^<]{3,}<\/title>/.test(html),
    'does not have exactly one main heading': html.split('<h1').length === 2,
    'has no way past the header': /<a[^>]*href="#/.test(html),
    'does not offer help in its header': new RegExp(`<header.*href="/${language}/help".*</header>`, 's').test(
      html,
    ),
    'lacks the funding statement': /class="[^"]*funding/.test(html),
    'has a style or script inside the page, which the policy stops':
      !/ style="|<style|<script(?! type="application\/ld\+json">|[^>]* src=)| on[a-z]+="/.test(html),
    'shows an unfinished value': !/undefined|\[object Object\]|NaN\b|&lt;\/?[a-z]+&gt;/.test(textOf(html)),
    'shows a placeholder of a message': !/\{[a-z]+[,}]/i.test(textOf(html)),
  }
  const missing = Object.entries(expectations).flatMap(([fault, holds]) =>
    holds ? [] : [`${address} ${fault}.`],
  )
  const switched = [...html.matchAll(/<a [^>]*hreflang="([a-z]{2})"/g)].map(([, other]) => other)
  const unswitched = languages.filter((other) => !switched.includes(other))
  return [...missing, ...unswitched.map((other) => `${address} cannot be switched to ${other}.`)]
}

/** Addresses on this site that the page links to. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="(\/[^"#]*)/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  )
}

/** Whether one of the addresses answers to the route. */
export function isSampled(route: string, addresses: readonly string[]): boolean {
  const pattern = route.replace(
    /:\w+(\{((?:[^{}]|\{[^{}]*\})*)\})?/g,
    (_, __, inner?: string) => `(?:${inner ?? '[^/]+'})`,
  )
  return addresses.some((address) => new RegExp(`^${pattern}$`).test(address))
}

/** What the page says, without markup and without code samples. */
function textOf(html: string): string {
  return html.replace(/<(script|style|pre|code)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ')
}
