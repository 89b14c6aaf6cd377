import type { Child } from 'hono/jsx'

import { capitalised } from '../../../shared/i18n/capitalised.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Card } from '../../../shared/ui/card.tsx'
import { DataList, type Fact } from '../../../shared/ui/data-list.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import type { PublicCard } from './card.ts'
import { coordinatorMessages as messages } from './coordinator-messages.ts'
import { weekdayName } from '../../../shared/time/weekday-name.ts'

export interface CoordinatorCardProps {
  readonly language: Language
  readonly card: PublicCard | undefined
  /** Why it is they, or that they are away. */
  readonly note?: Child
  readonly parishes?: readonly string[]
  readonly headingLevel?: 2 | 3
}

/** A coordinator as everybody may see them: only what they have agreed to. */
export function CoordinatorCard({ language, card, note, parishes = [], headingLevel }: CoordinatorCardProps) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const facts: Fact[] = [
    ...(card === undefined ? [] : factsOf(card, language)),
    ...(parishes.length === 0 ? [] : [{ term: text('parishes'), value: listInWords(parishes, 'lv') }]),
  ]
  return (
    <Card title={card?.name ?? text('unnamed')} headingLevel={headingLevel} meta={note}>
      {card === undefined ? <p>{text('notPublic')}</p> : null}
      {facts.length === 0 ? null : <DataList language={language} facts={facts} />}
    </Card>
  )
}

function factsOf({ phone, email, office, languages, hours }: PublicCard, language: Language): Fact[] {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const spoken = languages.map((code) => languageName(code, language))
  return [
    phone === null ? [] : { term: text('phone'), value: <a href={telephone(phone)}>{phone}</a> },
    email === null ? [] : { term: text('email'), value: <a href={`mailto:${email}`}>{email}</a> },
    office === null ? [] : { term: text('office'), value: <span lang="lv">{office}</span> },
    spoken.length === 0 ? [] : { term: text('languages'), value: listInWords(spoken, language) },
    hours.length === 0 ? [] : { term: text('hours'), value: <HoursList language={language} hours={hours} /> },
  ].flat()
}

function HoursList({ language, hours }: { language: Language; hours: PublicCard['hours'] }) {
  return (
    <ul class="plain-list">
      {hours.map(({ weekday, from, to }) => (
        <li>
          {capitalised(weekdayName(weekday, language), language)} {from}–{to}
        </li>
      ))}
    </ul>
  )
}

function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}
