import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import type { Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { daysBefore } from '../../../shared/time/day.ts'
import { demonstrationPersonId, giveConsent } from '../../accounts/index.ts'
import { demonstrationLoader, demonstrationSource } from '../../organisations/index.ts'
import { putCard } from '../card/card-commands.ts'
import { publicCard, publicCardVersion, type Card } from '../card/card.ts'
import type { LadderStep } from '../ladder/ladder.ts'

interface DemonstrationCard extends Partial<Omit<Card, 'language'>> {
  readonly person: string
  readonly language: Language
  readonly fields: readonly string[]
  readonly languages: readonly Language[]
  readonly steps?: readonly LadderStep[]
}

const all = ['about', 'place', 'times'] as const

/** Educators who show themselves, some with more and some with less. */
const cards: readonly DemonstrationCard[] = [
  {
    person: 'viktors',
    language: 'lv',
    fields: ['102', '041'],
    languages: ['lv', 'ru'],
    placeId: 'daugavpils',
    radiusKm: 50,
    times: ['evening', 'weekend'],
    about: 'Divpadsmit gadus mācu darba aizsardzību un grāmatvedību. Uzdevumus ņemam no dalībnieku darba.',
    shown: all,
    steps: [],
  },
  {
    person: 'helena',
    language: 'lv',
    fields: ['011', '003'],
    languages: ['lv', 'en', 'de'],
    placeId: 'rezekne',
    radiusKm: 100,
    times: ['daytime', 'evening'],
    about: 'Mācu tos, kas paši māca. Palīdzu salikt pirmo nodarbību un pēc tās aprunāties.',
    shown: all,
    steps: ['teaches', 'mentors', 'trains-trainers'],
  },
  {
    person: 'aija',
    language: 'lv',
    fields: ['023', '002'],
    languages: ['lv', 'ru'],
    placeId: 'daugavpils',
    radiusKm: 25,
    times: ['evening'],
    about: 'Latviešu valoda pieaugušajiem: runājam no pirmās stundas.',
    shown: all,
    steps: ['teaches', 'mentors'],
  },
  {
    person: 'grigorijs',
    language: 'ru',
    fields: ['061', '071'],
    languages: ['ru', 'lv'],
    placeId: 'daugavpils',
    radiusKm: 50,
    times: ['weekend'],
    about: 'Компьютер с нуля и чертёж для тех, кто работает в цеху. Группы до десяти человек.',
    shown: ['about', 'times'],
    steps: ['teaches'],
  },
  {
    person: 'larisa',
    language: 'ru',
    fields: ['023', '101'],
    languages: ['ru', 'lv', 'en'],
    placeId: 'ludza',
    radiusKm: 50,
    times: ['daytime', 'weekend'],
    about: 'Английский для обслуживания гостей.',
    shown: all,
    steps: ['teaches'],
  },
  {
    person: 'benita',
    language: 'lv',
    fields: ['021', '101'],
    languages: ['lv'],
    placeId: 'preili',
    radiusKm: 25,
    times: ['weekend'],
    shown: ['place'],
    steps: ['teaches'],
  },
  {
    person: 'tadas',
    language: 'lt',
    fields: ['061', '071'],
    languages: ['lt', 'en', 'lv'],
    placeId: 'daugavpils',
    radiusKm: 100,
    times: ['evening'],
    about: 'Saulės jėgainės ir šilumos siurbliai: kaip rinktis ir kaip prižiūrėti.',
    shown: all,
  },
]

export async function loadDemonstrationCards(tx: Tx, now: Date): Promise<void> {
  for (const { person, steps = [], ...shown } of cards) {
    const actor: Actor = { kind: 'person', id: demonstrationPersonId(person) }
    const card: Card = {
      about: null,
      skills: [],
      placeId: null,
      radiusKm: null,
      times: [],
      shown: [],
      ...shown,
    }
    await becomeActor(tx, actor, now)
    await putCard(tx, card, true, actor, now)
    const consent = { purpose: publicCard, version: publicCardVersion, language: shown.language }
    await giveConsent(tx, actor.id, consent, actor, now)
    await becomeActor(tx, demonstrationLoader, now)
    for (const [index, step] of steps.entries()) {
      const id = `step:${person}:${step}`
      await sql`
        insert into ladder_grant (id, person_id, step, granted_by, granted_at)
        values (${identifierOf(demonstrationSource, id) + identifierOf(demonstrationSource, `${id}:2`)}, ${actor.id},
          ${step}, ${demonstrationPersonId('raimonds')}, ${daysBefore(now, 120 - index * 40)})
      `.execute(tx)
    }
  }
}
