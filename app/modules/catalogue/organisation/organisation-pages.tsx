import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Pagination } from '../../../shared/ui/pagination.tsx'
import { organisationKindMessages, type Organisation } from '../../organisations/index.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import { feedMessages } from '../feed/feed-messages.ts'
import { feedPaths } from '../feed/feed-paths.ts'
import { contactLines } from '../opportunity/application-parts.tsx'
import { OpportunityList } from '../opportunity/opportunity-card.tsx'
import type { OpportunityCard } from '../opportunity/opportunity.ts'
import { organisationMessages } from './organisation-messages.ts'

export interface OrganisationPageProps {
  readonly language: Language
  readonly organisation: Organisation
  readonly offers: readonly OpportunityCard[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly today: Day
  /** What people who were there say. */
  readonly experience: readonly Child[]
}

export function OrganisationPage({ language, organisation, offers, ...props }: OrganisationPageProps) {
  const { kind, placeName, homepage } = organisation
  return (
    <>
      <DataList
        language={language}
        facts={[
          {
            term: say(organisationMessages.kind, language),
            value: say(organisationKindMessages[kind], language),
          },
          {
            term: say(organisationMessages.place, language),
            value: placeName === null ? undefined : <ForeignText text={placeName} language={language} />,
          },
          {
            term: say(organisationMessages.homepage, language),
            value:
              homepage === null ? undefined : (
                <a href={homepage} rel="external noopener">
                  {homepage}
                </a>
              ),
          },
          ...contactLines(organisation, language),
        ]}
      />
      <p>
        <a href={feedPaths.ofOrganisation(language, organisation.id)}>{say(feedMessages.link, language)}</a>
      </p>
      <section aria-labelledby="offers">
        <h2 id="offers">{say(organisationMessages.offers, language, { n: props.total })}</h2>
        {props.total === 0 ? <NoOffers language={language} /> : null}
        <OpportunityList language={language} cards={offers} today={props.today} />
        <Pagination
          language={language}
          page={props.page}
          pages={props.pages}
          href={(page) => `${cataloguePaths.organisation(language, organisation.id)}?page=${page}`}
        />
      </section>
      {props.experience}
    </>
  )
}

function NoOffers({ language }: { language: Language }) {
  return (
    <>
      <p>{say(organisationMessages.noOffers, language)}</p>
      <p>
        <ButtonLink href={cataloguePaths.list(language)} variant="secondary">
          {say(organisationMessages.findElsewhere, language)}
        </ButtonLink>
      </p>
    </>
  )
}
