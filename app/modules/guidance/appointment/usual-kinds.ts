import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import { insertKind, type NewKind } from './kind-commands.ts'
import { usualKindMessages } from './kind-messages.ts'

const loader: Actor = { kind: 'machine', id: 'guidance-kinds' }

const usualKinds: Readonly<Record<keyof typeof usualKindMessages, Omit<NewKind, 'name'>>> = {
  talk: {
    minutes: 45,
    ways: ['place', 'phone', 'video'],
    mostPeople: 1,
    noticeHours: 24,
    bufferMinutes: 15,
    bookedBy: 'resident',
  },
  question: {
    minutes: 20,
    ways: ['phone', 'video'],
    mostPeople: 1,
    noticeHours: 4,
    bufferMinutes: 10,
    bookedBy: 'resident',
  },
  group: {
    minutes: 90,
    ways: ['place', 'video'],
    mostPeople: 8,
    noticeHours: 48,
    bufferMinutes: 15,
    bookedBy: 'resident',
  },
  review: {
    minutes: 30,
    ways: ['place', 'phone', 'video'],
    mostPeople: 1,
    noticeHours: 24,
    bufferMinutes: 15,
    bookedBy: 'coordinator',
  },
}

export function usualKindId(code: keyof typeof usualKindMessages): string {
  return identifierOf('guidance', `kind:${code}`) + identifierOf('guidance', `kinds:${code}`)
}

/** What every region begins with; its administrators change it. */
export async function usualKindsOfRegion(tx: Tx, now: Date): Promise<void> {
  const any = await rowOf(tx, sql`select 1 from appointment_kind limit 1`)
  if (any !== undefined) return
  for (const code of ['talk', 'question', 'group', 'review'] as const) {
    const id = usualKindId(code)
    const kind = { ...usualKinds[code], name: localised(usualKindMessages[code], 'own') }
    await insertKind(tx, { id, key: id, kind }, loader, now)
  }
}
