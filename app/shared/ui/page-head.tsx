import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'

import { languages, type Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { addressIn } from './address.ts'
import { pageMessages } from './messages.ts'

/** A description of what the page is about, in words that programs share: an object of JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>>

export interface PageFeed {
  readonly title: string
  readonly href: string
}

export interface PageHeadProps {
  language: Language
  /** Without the language: '/learning'; '/' for the start page. */
  path: string
  /** The query with its '?'; the language switch keeps it. */
  search?: string | undefined
  title: string
  /** One plain sentence: what can be done here. */
  lead?: Child
  /** Without a slash at the end. */
  baseUrl: string
  /** Neither for search engines nor to be passed on: it has no address that lasts. */
  robots?: 'noindex' | undefined
  /** Not for search engines, though it has an address that lasts: what it shows is invented or gone. */
  unlisted?: boolean | undefined
  /** The address in each language with its '/lv', for a page whose address is worded. */
  addressOf?: ((language: Language) => string) | undefined
  /** News that can be subscribed to. */
  feeds?: readonly PageFeed[] | undefined
  structuredData?: StructuredData | undefined
}

/** What a page tells search engines, and programs that show a link to it; `image` is the picture beside a link. */
export function PageHead({ image, ...props }: PageHeadProps & { image: string }) {
  const { robots, unlisted, feeds, structuredData } = props
  const isLeftOut = robots !== undefined || unlisted === true
  return (
    <>
      {isLeftOut ? <meta name="robots" content="noindex" /> : null}
      {robots === undefined ? <Addresses {...props} /> : null}
      {robots === undefined ? <OpenGraph {...props} image={image} /> : null}
      {feeds?.map(({ title, href }) => (
        <link rel="alternate" type="application/rss+xml" title={title} href={href} />
      ))}
      {structuredData === undefined ? null : (
        <script type="application/ld+json">{raw(jsonInPage(structuredData))}</script>
      )}
    </>
  )
}

/** Where the page stands for search engines, and where it stands in the other languages. */
function Addresses(props: PageHeadProps) {
  return (
    <>
      <link rel="canonical" href={ownAddress(props, props.language)} />
      {languages.map((other) => (
        <link rel="alternate" hreflang={other} href={ownAddress(props, other)} />
      ))}
      <link
        rel="alternate"
        hreflang="x-default"
        href={props.path === '/' ? `${props.baseUrl}/` : ownAddress(props, 'lv')}
      />
    </>
  )
}

/** How a link to the page looks where people pass it on. */
function OpenGraph({ image, ...props }: PageHeadProps & { image: string }) {
  const { language, title, lead } = props
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={ownAddress(props, language)} />
      {typeof lead === 'string' ? <meta property="og:description" content={lead} /> : null}
      <meta property="og:site_name" content={say(pageMessages.name, language)} />
      <meta property="og:locale" content={locales[language]} />
      {languages
        .filter((other) => other !== language)
        .map((other) => (
          <meta property="og:locale:alternate" content={locales[other]} />
        ))}
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={say(pageMessages.name, language)} />
    </>
  )
}

/** Without what was looked for or chosen: of a query only the page of a list makes a page of its own. */
function ownAddress({ baseUrl, path, search, addressOf }: PageHeadProps, language: Language): string {
  const page = /^\?page=(?:[2-9]|[1-9]\d+)$/.test(search ?? '') ? (search ?? '') : ''
  return baseUrl + (addressOf?.(language) ?? addressIn(language, path)) + page
}

/** `<` is written so that no text of a provider can end the element or begin a comment. */
function jsonInPage(data: StructuredData): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}

const locales: Readonly<Record<Language, string>> = {
  lv: 'lv_LV',
  en: 'en_GB',
  lt: 'lt_LT',
  ru: 'ru_RU',
  de: 'de_DE',
}
