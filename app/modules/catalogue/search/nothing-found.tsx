import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import { OpportunityList } from '../opportunity/opportunity-card.tsx'
import { wishOf } from './empty-search.ts'
import { facetNameMessages } from './facet-messages.ts'
import type { Relaxation, Relaxations } from './relax.ts'
import { everything, searchAddress } from './search-address.ts'
import type { SearchFilter } from './search-filter.ts'
import { searchMessages } from './search-messages.ts'

export interface NothingFoundProps {
  readonly language: Language
  readonly filter: SearchFilter
  readonly today: Day
  readonly relaxations?: Relaxations | undefined
}

/** What to give up, with how many there would be; what comes nearest; and whom to ask. */
export function NothingFound({ language, filter, today, relaxations }: NothingFoundProps) {
  const { ways, nearMisses } = relaxations ?? { ways: [], nearMisses: [] }
  return (
    <>
      {ways.length === 0 ? null : (
        <>
          <h3>{say(searchMessages.relaxTitle, language)}</h3>
          <p>{say(searchMessages.relaxLead, language)}</p>
          <ul class="links">
            {ways.map((way) => (
              <li>
                <a href={searchAddress(language, way.filter)}>
                  {say(searchMessages.without, language, { name: conditionName(way.drop, language) })}
                </a>{' '}
                – {say(searchMessages.offers, language, { n: way.total })}
              </li>
            ))}
          </ul>
        </>
      )}
      {nearMisses.length === 0 ? null : (
        <>
          <h3>{say(searchMessages.nearMisses, language)}</h3>
          <OpportunityList language={language} cards={nearMisses} today={today} headingLevel={4} />
        </>
      )}
      <p>{say(searchMessages.countMeInWhy, language)}</p>
      <ButtonRow>
        <ButtonLink href={cataloguePaths.countMeIn(language, wishOf(filter))}>
          {say(searchMessages.countMeIn, language)}
        </ButtonLink>
      </ButtonRow>
      <p>{say(searchMessages.askUs, language)}</p>
      <ButtonRow>
        <ButtonLink href={addressIn(language, '/help#contact')} variant="secondary">
          {say(searchMessages.contactUs, language)}
        </ButtonLink>
        <ButtonLink href={searchAddress(language, everything)} variant="secondary">
          {say(searchMessages.startOver, language)}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function conditionName(condition: Relaxation['drop'], language: Language): string {
  if (condition === 'text') return say(searchMessages.conditionText, language)
  return say(condition === 'near' ? searchMessages.conditionNear : facetNameMessages[condition], language)
}
