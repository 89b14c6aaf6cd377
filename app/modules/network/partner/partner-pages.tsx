import type { Child } from 'hono/jsx'

import { capitalised } from '../../../shared/i18n/capitalised.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { CardList } from '../../../shared/ui/card.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { organisationKindMessages, organisationKinds, type Municipality } from '../../organisations/index.ts'
import type { PublicCard } from '../coordinator/card.ts'
import { CoordinatorCard } from '../coordinator/coordinator-card.tsx'
import { coordinatorMessages } from '../coordinator/coordinator-messages.ts'
import { RegionMap } from '../map/region-map.tsx'
import { networkPaths } from '../network-paths.ts'
import type { StaffMember } from '../territory/territory.ts'
import { partnerMessages as messages } from './partner-messages.ts'
import type { Partner, PartnerFilter } from './partner-queries.ts'

export interface PartnersPageProps {
  readonly language: Language
  readonly municipalities: readonly Municipality[]
  readonly counts: ReadonlyMap<string, number>
  readonly partners: readonly Partner[]
  readonly filter: PartnerFilter
}

/** The public directory: a map and its table, then the list by kind, municipality and name. */
export function PartnersPage({ language, municipalities, counts, partners, filter }: PartnersPageProps) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  return (
    <>
      <p>
        <ButtonLink href={networkPaths.join(language)} variant="secondary">
          {text('join')}
        </ButtonLink>
      </p>
      <section aria-labelledby="map">
        <h2 id="map">{text('map')}</h2>
        <p class="note">{text('mapHow')}</p>
        <div class="side-by-side">
          <RegionMap {...{ language, municipalities, counts }} title={text('map')} />
          <Table
            language={language}
            caption={<span class="visually-hidden">{text('map')}</span>}
            columns={[{ label: text('municipality') }, { label: text('organisations'), numeric: true }]}
            rows={municipalities.map(({ id, name }) => [
              <a href={networkPaths.municipality(language, id)}>{plainTextIn(name, language)}</a>,
              counts.get(id) ?? 0,
            ])}
          />
        </div>
      </section>
      <section aria-labelledby="list">
        <h2 id="list">{text('title')}</h2>
        <PartnerFinder {...{ language, municipalities, filter }} />
        <p>{say(messages.found, language, { n: partners.length })}</p>
        {partners.length === 0 ? (
          <p>{text('none')}</p>
        ) : (
          <PartnerTable {...{ language, partners, municipalities }} />
        )}
      </section>
    </>
  )
}

function PartnerFinder({
  language,
  municipalities,
  filter,
}: Pick<PartnersPageProps, 'language' | 'municipalities' | 'filter'>) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  return (
    <form class="search-row" method="get" action={`${networkPaths.partners(language)}#list`}>
      <TextField language={language} name="q" type="search" label={text('text')} value={filter.text} />
      <SelectField
        language={language}
        name="kind"
        label={text('kind')}
        emptyLabel={text('all')}
        options={organisationKinds.map((kind) => ({
          value: kind,
          label: say(organisationKindMessages[kind], language),
        }))}
        value={filter.kind}
      />
      <SelectField
        language={language}
        name="municipality"
        label={text('municipality')}
        emptyLabel={text('allMunicipalities')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
        value={filter.municipalityId}
      />
      <Button>{text('find')}</Button>
    </form>
  )
}

function PartnerTable({
  language,
  partners,
  municipalities,
}: Pick<PartnersPageProps, 'language' | 'partners' | 'municipalities'>) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const nameOf = (wanted: string | null) => municipalities.find(({ id }) => id === wanted)?.name
  return (
    <Table
      language={language}
      caption={<span class="visually-hidden">{text('title')}</span>}
      columns={[
        { label: text('name') },
        { label: text('kind') },
        { label: text('municipality') },
        { label: text('since') },
      ]}
      rows={partners.map(({ id, name, kind, municipalityId, since }) => [
        <a href={networkPaths.organisation(language, id)}>
          <ForeignText text={name} language={language} quiet />
        </a>,
        capitalised(say(organisationKindMessages[kind], language), language),
        plainTextIn(nameOf(municipalityId) ?? {}, language) || undefined,
        since === null ? (
          <span class="note">{text('noAgreement')}</span>
        ) : (
          <time datetime={since}>{dayInWords(since, language)}</time>
        ),
      ])}
    />
  )
}

export interface MunicipalityPageProps {
  readonly language: Language
  readonly municipality: Municipality
  readonly coordinators: readonly StaffMember[]
  readonly cards: ReadonlyMap<string, PublicCard>
  readonly partners: readonly Partner[]
  /** What later modules know of the municipality: offers, needs, people reached. */
  readonly parts: readonly Child[]
}

export function MunicipalityPage(props: MunicipalityPageProps) {
  const { language, municipality, coordinators, cards, partners, parts } = props
  const text = (name: keyof typeof messages) => say(messages[name], language)
  return (
    <>
      <section aria-labelledby="coordinators">
        <h2 id="coordinators">{text('coordinators')}</h2>
        {coordinators.length === 0 ? null : (
          <CardList>
            {coordinators.map(({ personId, parishes, isAbsent }) => (
              <CoordinatorCard
                language={language}
                card={cards.get(personId)}
                parishes={parishes}
                note={isAbsent ? say(coordinatorMessages.away, language) : undefined}
                headingLevel={3}
              />
            ))}
          </CardList>
        )}
        <p>
          <a href={networkPaths.coordinators(language, { municipality: municipality.id })}>
            {say(coordinatorMessages.title, language)}
          </a>
        </p>
      </section>
      <section aria-labelledby="partners">
        <h2 id="partners">{text('title')}</h2>
        {partners.length === 0 ? (
          <p>
            {text('noPartners')} <a href={networkPaths.join(language)}>{text('join')}</a>
          </p>
        ) : (
          <PartnerTable {...{ language, partners }} municipalities={[municipality]} />
        )}
      </section>
      {parts}
    </>
  )
}
