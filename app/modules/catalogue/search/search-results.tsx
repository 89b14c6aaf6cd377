import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { CardList } from '../../../shared/ui/card.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Pagination } from '../../../shared/ui/pagination.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import { FollowLinks } from '../follow/follow-links.tsx'
import { OpportunityListCard } from '../opportunity/opportunity-card.tsx'
import { Chosen } from './chosen-parts.tsx'
import { wishOf } from './empty-search.ts'
import type { FacetVocabulary } from './facet-values.ts'
import { NothingFound } from './nothing-found.tsx'
import type { Relaxations } from './relax.ts'
import { searchAddress } from './search-address.ts'
import { pageSize, type FilterReading } from './search-filter.ts'
import { searchMessages } from './search-messages.ts'
import type { SearchResult } from './search.ts'
import { SortLinks } from './sort-links.tsx'

export interface ResultsProps {
  readonly language: Language
  readonly reading: FilterReading
  readonly result: SearchResult
  readonly vocabulary: FacetVocabulary
  readonly today: Day
  /** Without a slash at the end. */
  readonly baseUrl: string
  /** Given when nothing was found. */
  readonly relaxations?: Relaxations | undefined
}

export function Results(props: ResultsProps) {
  const { language, reading, result } = props
  const { filter } = reading
  const isEmpty = result.total === 0
  return (
    <section class="finder-results flow" id="results" aria-labelledby="results-title">
      <Chosen language={language} filter={filter} vocabulary={props.vocabulary} />
      <Dropped {...props} />
      <Correction {...props} />
      <h2 id="results-title" tabindex={-1}>
        {isEmpty
          ? say(searchMessages.foundNothing, language)
          : say(result.isLeast ? searchMessages.foundAtLeast : searchMessages.found, language, {
              n: result.total,
            })}
      </h2>
      {isEmpty ? (
        <NothingFound {...props} filter={filter} />
      ) : (
        <>
          <Scope {...props} />
          <SortLinks language={language} filter={filter} />
          <Found {...props} />
          <p>
            {say(searchMessages.notAmongThem, language)}{' '}
            <a class="target" href={cataloguePaths.countMeIn(language, wishOf(filter))}>
              {say(searchMessages.countMeIn, language)}
            </a>
          </p>
        </>
      )}
      <FollowLinks language={language} filter={filter} baseUrl={props.baseUrl} />
    </section>
  )
}

/** How many of how many, and of which: a count nobody can take for more than it is. */
function Scope({ language, reading: { filter }, result }: ResultsProps) {
  const from = (filter.page - 1) * pageSize + 1
  const to = from + result.cards.length - 1
  const uncertain = result.total - result.certain
  const sentences = [
    result.total > pageSize ? say(searchMessages.shownRange, language, { from, to }) : [],
    say(filter.past ? searchMessages.withPast : searchMessages.onlyOpen, language),
    uncertain > 0 ? say(searchMessages.uncertain, language, { n: uncertain }) : [],
  ].flat()
  return <p class="note">{sentences.join(' ')}</p>
}

function Found({ language, reading: { filter }, result, today }: ResultsProps) {
  return (
    <>
      <CardList>
        {result.cards.map(({ card, km, through }) => (
          <OpportunityListCard
            language={language}
            card={card}
            today={today}
            km={filter.near === undefined ? null : km}
            through={through}
            compareForm="compare"
          />
        ))}
      </CardList>
      <form id="compare" class="finder-compare" method="get" action={cataloguePaths.compare(language)}>
        <p>
          {say(searchMessages.compareHint, language)}{' '}
          <span data-compare-count={searchMessages.compareCount[language]} aria-live="polite" />
        </p>
        <Button variant="secondary">{say(searchMessages.compareChosen, language)}</Button>
      </form>
      <Pagination
        language={language}
        page={filter.page}
        pages={Math.ceil(result.total / pageSize)}
        href={(page) => searchAddress(language, { ...filter, page })}
      />
    </>
  )
}

/** Parts of the address that mean nothing here, cut short: they may be long and are not ours. */
function Dropped({ language, reading: { dropped } }: ResultsProps) {
  if (dropped.length === 0) return null
  return (
    <Notice language={language} tone="warning">
      <p>{say(searchMessages.dropped, language)}</p>
      <ul>
        {dropped.slice(0, 5).map(({ name, value }) => (
          <li>
            {shortened(name)}: {shortened(value)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function shortened(text: string): string {
  return text.length > 60 ? `${[...text].slice(0, 60).join('')}…` : text
}

function Correction({ language, reading: { filter }, result }: ResultsProps) {
  const { correction, corrected } = result
  if (correction === undefined) return null
  if (corrected) {
    return <p>{say(searchMessages.corrected, language, { typed: filter.text ?? '', correction })}</p>
  }
  return (
    <p>
      {say(searchMessages.didYouMean, language)}{' '}
      <a href={searchAddress(language, { ...filter, text: correction, page: 1 })}>{correction}</a>
    </p>
  )
}
