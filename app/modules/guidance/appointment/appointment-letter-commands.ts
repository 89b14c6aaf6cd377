import { sql } from 'kysely'

import type { Tx } from '../../../shared/db/db.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { findParticipation } from './appointment-queries.ts'
import { coordinatorLetter, participantLetter } from './appointment-letter.ts'
import type { CoordinatorLetterKind, ParticipantLetterKind } from './appointment.ts'

/** Writes to somebody about their appointment; gives whether there was an address to write to. */
export async function tellParticipant(
  tx: Tx,
  id: string,
  kind: ParticipantLetterKind,
  baseUrl: string,
  now: Date,
): Promise<boolean> {
  const part = await findParticipation(tx, id)
  const letter = part === undefined ? undefined : participantLetter(kind, part, baseUrl)
  if (letter === undefined) return false
  await queueMail(tx, letter, now)
  return true
}

/** Writes to the coordinator about what somebody has done. */
export async function tellCoordinator(
  tx: Tx,
  id: string,
  kind: CoordinatorLetterKind,
  baseUrl: string,
  now: Date,
): Promise<void> {
  const part = await findParticipation(tx, id)
  const letter = part === undefined ? undefined : coordinatorLetter(kind, part, baseUrl)
  if (letter !== undefined) await queueMail(tx, letter, now)
}

/** Notes that somebody was reminded; not where another run was first. */
export async function noteReminded(tx: Tx, id: string, now: Date): Promise<boolean> {
  const noted = await sql`
    update appointment_participant set reminded_at = ${now} where id = ${id} and reminded_at is null
  `.execute(tx)
  return noted.numAffectedRows === 1n
}
