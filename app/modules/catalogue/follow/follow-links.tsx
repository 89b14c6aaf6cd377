import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import type { SearchFilter } from '../search/search-filter.ts'
import { followMessages } from './follow-messages.ts'
import { followedQuery } from './followed-search.ts'

export interface FollowLinksProps {
  readonly language: Language
  readonly filter: SearchFilter
  /** Without a slash at the end. */
  readonly baseUrl: string
}

/** Ways to hear of what a search finds without coming back to look. */
export function FollowLinks({ language, filter, baseUrl }: FollowLinksProps) {
  const query = followedQuery(filter)
  const calendar = baseUrl + cataloguePaths.calendar(language, query)
  return (
    <section class="no-print" aria-labelledby="follow">
      <h2 id="follow">{say(followMessages.title, language)}</h2>
      <p>{say(followMessages.hint, language)}</p>
      <ul>
        <li>
          {/* The scheme by which phones and computers open their calendar. */}
          <a class="touch" href={calendar.replace(/^https?:/, 'webcal:')}>
            {say(followMessages.subscribe, language)}
          </a>
        </li>
        <li>
          <a class="touch" href={cataloguePaths.calendar(language, query)}>
            {say(followMessages.calendarAddress, language)}
          </a>
        </li>
        <li>
          <a class="touch" href={cataloguePaths.news(language, query)}>
            {say(followMessages.news, language)}
          </a>
        </li>
      </ul>
    </section>
  )
}
