import { isLanguageCode } from '../../../shared/i18n/language-code.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { languageName } from '../../../shared/ui/language-name.ts'
import type { OfferRecord } from '../offer/offer-record.ts'
import type { Mode } from '../opportunity/opportunity-words.ts'
import { hoursOf } from '../loq-read/duration.ts'
import type { WarningList } from '../loq-read/offer-draft.ts'
import { isNode, type CourseNode, type CourseNodes } from './read-json-ld-nodes.ts'

type Texts = Record<string, string>

/** A text by its language; a plain one is in the language of the page. Markup inside it is taken out. */
export function textsIn(values: readonly unknown[], pageLanguage: string): Texts {
  const texts: Texts = {}
  for (const value of values) {
    const stated = isNode(value) ? value['@language'] : undefined
    const language = typeof stated === 'string' ? (stated.split('-')[0] ?? '').toLowerCase() : pageLanguage
    const text = plainText(isNode(value) ? (value['@value'] ?? value['name']) : value)
    if (text !== '' && isLanguageCode(language)) texts[language] ??= text
  }
  return texts
}

export function plainText(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return ''
  return value
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Codes of languages, also where a page writes `lv-LV`, "Latvian" or a node with a name. */
export function languagesIn(values: readonly unknown[], { warn }: WarningList): string[] {
  const codes = values.flatMap((value) => {
    const text = plainText(isNode(value) ? (value['alternateName'] ?? value['name']) : value)
    if (text === '') return []
    const code = (text.split(/[-_]/)[0] ?? '').toLowerCase()
    if (isLanguageCode(code)) return [code]
    return codeOfName(text) ?? warn('inLanguage', 'code-left-out', { value: text }) ?? []
  })
  return [...new Set(codes)]
}

const namedLanguages = [...languages, 'ltg', 'pl', 'et', 'uk', 'be', 'fr', 'es', 'it', 'fi', 'sv', 'no', 'da']

function codeOfName(name: string): string | undefined {
  const wanted = name.toLowerCase()
  return namedLanguages.find((code) =>
    languages.some((language) => languageName(code, language).toLowerCase() === wanted),
  )
}

const waysOfLearning: readonly (readonly [Mode, RegExp])[] = [
  ['blended', /blended|hybrid|mixed|jaukt|kombin|смешанн|гибрид|gemischt/i],
  [
    'online',
    /online|distan[cz]e|remote|e-?learning|attālin|tālm|tiešsaist|nuotolin|онлайн|дистанц|fernunter/i,
  ],
  [
    'in-person',
    /onsite|on-site|in.?person|offline|face.to.face|classroom|klātien|kontaktin|präsenz|(^|[^а-я])очн/i,
  ],
]

/** Engines take `Onsite`, `Online` and `Blended`; pages write much else, and say it of the place or event instead. */
export function modeIn(nodes: CourseNodes, run: CourseNode, course: CourseNode): Mode | null {
  const stated = [...nodes.values(run, 'courseMode'), ...nodes.values(course, 'courseMode')].map(plainText)
  const attendance = nodes.values(run, 'eventAttendanceMode').map(plainText).join(' ')
  const locations = nodes.nodes(run, 'location')
  const isVirtual = locations.some((location) => nodes.hasType(location, 'VirtualLocation'))
  const isPlace = locations.some((location) => nodes.hasType(location, 'Place', 'PostalAddress'))
  const ways = waysOfLearning.flatMap(([mode, words]) =>
    stated.some((text) => words.test(text)) ? [mode] : [],
  )
  if (attendance.includes('Mixed') || ways.includes('blended') || ways.length > 1) return 'blended'
  if (ways[0] !== undefined) return ways[0]
  if (attendance.includes('Online') || (isVirtual && !isPlace)) return 'online'
  if (isVirtual && isPlace) return 'blended'
  return attendance.includes('Offline') ? 'in-person' : null
}

/** The price when every offer of the page says the same amount in euros. */
export function priceIn(
  nodes: CourseNodes,
  run: CourseNode,
  course: CourseNode,
  { warn }: WarningList,
): OfferRecord['price_eur'] {
  const own = nodes.nodes(run, 'offers')
  const offers = own.length > 0 ? own : nodes.nodes(course, 'offers')
  const stated = offers
    .flatMap((offer) => [offer, ...nodes.nodes(offer, 'priceSpecification')])
    .flatMap((offer) => {
      const amount = plainText(offer['price'] ?? offer['lowPrice'])
      const isFree = amount === '' && /^free$/i.test(plainText(offer['category']))
      const currency = plainText(offer['priceCurrency'])
      return isFree ? ['0 EUR'] : amount === '' ? [] : [`${amount} ${currency}`.trim()]
    })
  const amounts = [...new Set(stated)]
  const isSaidFree = [run, course].some((node) =>
    /^(true|https?:\/\/schema\.org\/True)$/.test(String(node['isAccessibleForFree'])),
  )
  if (amounts.length === 0) return isSaidFree ? 0 : null
  const price = amounts.length === 1 ? euros(amounts[0] ?? '') : undefined
  if (price === undefined) warn('offers', 'price-left-out', { value: amounts.join(', ') })
  return price ?? null
}

/** Nought needs no currency. */
function euros(text: string): number | undefined {
  const [, amount = '', currency = ''] = /^€?\s*(\d+(?:[.,]\d{1,2})?)\s*(€|EUR)?$/i.exec(text) ?? []
  const value = Number(amount.replace(',', '.'))
  if (amount === '' || (currency === '' && value !== 0 && !text.startsWith('€'))) return undefined
  return value
}

/** Hours of the workload, else of the schedule: so many times so long. */
export function hoursIn(
  nodes: CourseNodes,
  run: CourseNode,
  course: CourseNode,
  { warn }: WarningList,
): number | null {
  const [stated] = [
    ...nodes.values(run, 'courseWorkload'),
    ...nodes.values(course, 'courseWorkload'),
    ...nodes.values(course, 'timeRequired'),
  ].map(plainText)
  if (stated !== undefined) {
    const hours = hoursOf(stated)
    if (hours === undefined) warn('courseWorkload', 'length-left-out', { value: stated, unit: 'hours' })
    return hours === undefined ? null : Math.ceil(hours)
  }
  const [schedule] = nodes.nodes(run, 'courseSchedule')
  const count = Number(schedule?.['repeatCount'] ?? 1)
  const length = schedule === undefined ? undefined : hoursOf(plainText(schedule['duration']))
  return length === undefined || !(count >= 1) ? null : Math.ceil(length * count)
}
