import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { searchAddress } from './search-address.ts'
import { sortOrders, type SearchFilter, type SortOrder } from './search-filter.ts'
import { searchMessages } from './search-messages.ts'

const names = {
  relevance: searchMessages.sortRelevance,
  start: searchMessages.sortStart,
  price: searchMessages.sortPrice,
  newest: searchMessages.sortNewest,
  distance: searchMessages.sortDistance,
} as const

/** Links rather than a menu: they work without a script, and the current one can be seen. */
export function SortLinks({ language, filter }: { language: Language; filter: SearchFilter }) {
  const current = filter.sort ?? usualOrder(filter)
  return (
    <nav class="finder-sort" aria-label={say(searchMessages.sort, language)}>
      <span aria-hidden="true">{say(searchMessages.sort, language)}</span>
      <ul>
        {sortOrders
          .filter((order) => isPossible(order, filter))
          .map((order) => (
            <li>
              <a
                class="touch"
                href={searchAddress(language, { ...filter, sort: order, page: 1 })}
                aria-current={order === current ? 'true' : undefined}
              >
                {say(names[order], language)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function isPossible(order: SortOrder, { text, near }: SearchFilter): boolean {
  if (order === 'relevance') return text !== undefined
  return order !== 'distance' || near !== undefined
}

function usualOrder({ text }: SearchFilter): SortOrder {
  return text === undefined ? 'start' : 'relevance'
}
