import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import { Facets } from './facet-pages.tsx'
import type { FacetCounts } from './facets.ts'
import { longestText } from './search-filter.ts'
import { searchMessages } from './search-messages.ts'
import { Results, type ResultsProps } from './search-results.tsx'

export interface SearchPageProps extends ResultsProps {
  readonly counts: FacetCounts
}

/** The script beside this page finds its parts by these ids: finder, q, facets, results, finder-status. */
export function SearchPage(props: SearchPageProps) {
  const { language, reading, counts, vocabulary } = props
  const { filter } = reading
  return (
    <div class="finder">
      <form
        class="finder-form"
        id="finder"
        method="get"
        action={cataloguePaths.list(language)}
        data-suggestions={cataloguePaths.suggestions(language)}
        data-suggestions-name={say(searchMessages.suggestions, language)}
      >
        <div class="finder-words">
          <TextField
            language={language}
            name="q"
            type="search"
            label={say(searchMessages.words, language)}
            hint={say(searchMessages.wordsHint, language)}
            value={filter.text}
            maxLength={longestText}
            autocomplete="off"
          />
          <Button>{say(searchMessages.showResults, language)}</Button>
        </div>
        {filter.sort === undefined ? null : <input type="hidden" name="sort" value={filter.sort} />}
        <Facets language={language} filter={filter} counts={counts} vocabulary={vocabulary} />
      </form>
      <Results {...props} />
      <p class="visually-hidden" role="status" id="finder-status" />
    </div>
  )
}
