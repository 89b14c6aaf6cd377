import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { element, textElement } from '../../../shared/xml/xml.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import type { FollowedOpportunity } from '../follow/follow-queries.ts'
import { factsInWords } from '../opportunity/opportunity-facts.tsx'
import { factMessages } from '../opportunity/opportunity-fact-messages.ts'
import { opportunityWordMessages as words } from '../opportunity/opportunity-words-messages.ts'
import { newsMessages } from './news-messages.ts'

export interface NewsChannel {
  readonly language: Language
  /** Without a slash at the end. */
  readonly baseUrl: string
  /** What is followed, in words; empty when that is everything. */
  readonly name: string
  /** Paths of this file and of the page that shows the same. */
  readonly path: string
  readonly page: string
  readonly demonstration: boolean
  readonly changedAt: Date
}

/** RSS 2.0, as its board describes it, with the Atom link that lets a reader find the file again. */
export function newsFile(news: readonly FollowedOpportunity[], channel: NewsChannel): string {
  const { language, baseUrl, name, changedAt } = channel
  const title =
    name === '' ? say(newsMessages.title, language) : say(newsMessages.titleOf, language, { name })
  const description = say(newsMessages.description, language)
  const rss = element(
    'rss',
    { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
    element(
      'channel',
      {},
      textElement('title', title),
      textElement('link', baseUrl + channel.page),
      textElement(
        'description',
        channel.demonstration ? `${description} ${say(newsMessages.invented, language)}` : description,
      ),
      textElement('language', language),
      textElement('lastBuildDate', changedAt.toUTCString()),
      // Minutes.
      textElement('ttl', '60'),
      element('atom:link', { href: baseUrl + channel.path, rel: 'self', type: 'application/rss+xml' }),
      ...news.map((offer) => item(offer, channel)),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${rss}\n`
}

function item(offer: FollowedOpportunity, { language, baseUrl }: NewsChannel): string {
  const municipality = plainTextIn(offer.municipalityName ?? {}, language)
  return element(
    'item',
    {},
    textElement('title', plainTextIn(offer.title, language)),
    textElement('link', baseUrl + cataloguePaths.show(language, offer)),
    textElement('guid', `${baseUrl}/id/opportunity/${offer.id}`, { isPermaLink: 'true' }),
    textElement('pubDate', offer.firstSeenAt.toUTCString()),
    textElement('description', descriptionOf(offer, language)),
    textElement('category', say(words.kind[offer.kind], language)),
    municipality === '' ? '' : textElement('category', municipality),
  )
}

/** The provider and the facts by which one decides whether to read on. Readers take it for HTML, so it is written so. */
function descriptionOf(offer: FollowedOpportunity, language: Language): string {
  const facts = [
    [factMessages.organisation, plainTextIn(offer.organisationName, language)],
    [factMessages.starts, factsInWords.starts(offer, language)],
    [factMessages.applyBy, factsInWords.applyBy(offer, language)],
    [factMessages.where, factsInWords.place(offer, language)],
    [factMessages.price, factsInWords.price(offer, language)],
  ] as const
  return facts
    .flatMap(([term, value]) =>
      value === undefined || value === '' ? [] : [textElement('p', `${say(term, language)}: ${value}`)],
    )
    .join('')
}
