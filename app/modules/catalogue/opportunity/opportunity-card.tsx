import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { quantity } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { Unknown } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import { availabilityInWords } from './admission-words.ts'
import { cardMessages } from './opportunity-card-messages.ts'
import { factMessages } from './opportunity-fact-messages.ts'
import { factsInWords } from './opportunity-facts.tsx'
import { availabilityOf, type OpportunityCard } from './opportunity.ts'

interface Through {
  /** `skill/…`, `occupation/…`, `isco08/…` or `field/…`. */
  readonly id: string
  readonly label: Localised
}

export interface OpportunityCardProps {
  readonly language: Language
  readonly card: OpportunityCard
  readonly today: Day
  readonly headingLevel?: 2 | 3 | 4
  /** From the place that was searched near. */
  readonly km?: number | null | undefined
  /** The skill, occupation or field whose other names led here. */
  readonly through?: Through | undefined
  /** The id of the form that compares; absent where nothing is compared. */
  readonly compareForm?: string
  /** What else the page has to say about it, such as why it was found. */
  readonly children?: Child
}

export interface OpportunityListProps extends Pick<OpportunityCardProps, 'language' | 'today'> {
  readonly cards: readonly OpportunityCard[]
  readonly headingLevel?: 2 | 3 | 4
}

export function OpportunityList({ cards, ...props }: OpportunityListProps) {
  return (
    <CardList>
      {cards.map((card) => (
        <OpportunityListCard {...props} card={card} />
      ))}
    </CardList>
  )
}

const shownFacts = ['starts', 'price', 'length', 'languages'] as const

/** An opportunity in a list: what one decides by at first sight. */
export function OpportunityListCard(props: OpportunityCardProps) {
  const { language, card, today } = props
  const availability = availabilityOf(card, today)
  return (
    <Card
      title={<ForeignText text={card.title} language={language} />}
      href={cataloguePaths.show(language, card)}
      headingLevel={props.headingLevel ?? 3}
      meta={<Whereabouts {...props} />}
      footer={
        props.compareForm === undefined ? undefined : <CompareChoice {...props} form={props.compareForm} />
      }
    >
      {availability === 'open' ? null : (
        <Tag tone={availability === 'announced' ? 'neutral' : 'warning'}>
          {availabilityInWords(card, availability, language)}
        </Tag>
      )}
      {card.unconfirmedSince === null ? null : (
        <Tag tone="warning">
          {say(cardMessages.unconfirmed, language, { day: dayInWords(card.unconfirmedSince, language) })}
        </Tag>
      )}
      <dl class="card-facts">
        {shownFacts.map((fact) => (
          <div>
            <dt>{say(factMessages[fact], language)}</dt>
            <dd>{factsInWords[fact](card, language) ?? <Unknown language={language} />}</dd>
          </div>
        ))}
      </dl>
      {props.through === undefined ? null : (
        <p class="note">
          {say(throughMessage(props.through.id), language)}{' '}
          <ForeignText text={props.through.label} language={language} />
        </p>
      )}
      {props.children}
    </Card>
  )
}

function throughMessage(id: string) {
  if (id.startsWith('skill/')) return cardMessages.throughSkill
  return id.startsWith('field/') ? cardMessages.throughField : cardMessages.throughOccupation
}

function Whereabouts({ language, card, km }: OpportunityCardProps) {
  const place = factsInWords.place(card, language)
  const mode =
    card.mode === 'online' && card.placeName === null ? undefined : factsInWords.mode(card, language)
  const parts = [
    place,
    mode,
    factsInWords.schedule(card, language),
    km === undefined || km === null || card.mode === 'online'
      ? undefined
      : say(cardMessages.far, language, { distance: quantity(km, 'kilometer', language) }),
  ].filter((part) => part !== undefined)
  return (
    <>
      <ForeignText text={card.organisationName} language={language} />
      {parts.length === 0 ? null : ` · ${parts.join(' · ')}`}
    </>
  )
}

function CompareChoice({ language, card, form }: OpportunityCardProps & { form: string }) {
  const id = `compare-${card.id}`
  return (
    <div class="ds-field choice">
      <input class="ds-input" type="checkbox" id={id} name="id" value={card.id} form={form} />
      <label for={id}>
        {say(cardMessages.compare, language)}
        <span class="visually-hidden">: {plainTextIn(card.title, language)}</span>
      </label>
    </div>
  )
}
