import { daysBefore } from '../time/day.ts'
import { sql } from 'kysely'

import { asActor } from '../db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../db/db.ts'
import type { Actor } from '../events/events.ts'
import { log } from '../log/log.ts'
import { letterHtml, letterText, type Letter } from './mail.ts'
import type { SendMail, WaitingMail } from './mail-transport.ts'

const postman: Actor = { kind: 'machine', id: 'postman' }

/** Minutes until a letter is tried again after each failure; then it is given up. */
const pauses = [1, 5, 15, 60, 240, 720, 1440]

/** Minutes after which a letter whose sending was broken off is tried again. */
const takenFor = 10

/** Days that a letter is kept; links in it have long been worth nothing. */
const keptFor = 30

/** Puts a letter into the queue, in the transaction of what it tells about. */
export async function queueMail(tx: Tx, letter: Letter, now: Date): Promise<void> {
  const { personId = null, kind, recipient, language, subject } = letter
  await sql`
    insert into mail (person_id, kind, recipient, language, subject, text_body, html_body, queued_at, next_try_at)
    values (${personId}, ${kind}, ${recipient}, ${language}, ${subject}, ${letterText(letter)}, ${letterHtml(letter)},
      ${now}, ${now})
  `.execute(tx)
}

/**
 * Sends what is due, letter by letter, and gives how many went. A letter is taken before it is sent and marked after:
 * when the process dies between, it is sent again, which is better than not at all.
 */
export async function sendWaitingMail(
  db: Db,
  send: SendMail,
  clock: () => Date,
  stop?: AbortSignal,
): Promise<number> {
  let sent = 0
  while (stop?.aborted !== true) {
    const letter = await asActor(db, postman, clock(), (tx) => takeMail(tx, clock()))
    if (letter === undefined) return sent
    const error = await send(letter).then(
      () => undefined,
      (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason))),
    )
    if (error === undefined) sent += 1
    // The server's words may repeat the address, so only its code is told.
    else log('mail-failed', { kind: letter.kind, tries: letter.tries, code: codeOf(error) })
    await asActor(db, postman, clock(), (tx) =>
      error === undefined ? markSent(tx, letter.id, clock()) : markFailed(tx, letter, clock()),
    )
  }
  return sent
}

/** Deletes letters that have had their time; gives how many. */
export async function removeOldMail(tx: Tx, now: Date): Promise<number> {
  const before = daysBefore(now, keptFor)
  const removed = await sql`
    delete from mail where sent_at < ${before} or (sent_at is null and queued_at < ${before})
  `.execute(tx)
  return Number(removed.numAffectedRows ?? 0)
}

async function takeMail(tx: Tx, now: Date): Promise<WaitingMail | undefined> {
  return rowOf(
    tx,
    sql<WaitingMail>`
      update mail set tries = tries + 1, next_try_at = ${minutesLater(now, takenFor)}
      where id = (
        -- Addresses of the demonstration belong to nobody (RFC 2606).
        select id from mail where sent_at is null and given_up_at is null and next_try_at <= ${now}
          and recipient not like '%.example'
        order by next_try_at, id limit 1 for update skip locked
      )
      returning id, kind, recipient, language, subject, text_body as text, html_body as html, tries,
        queued_at as "queuedAt"
    `,
  )
}

async function markSent(tx: Tx, id: number, now: Date): Promise<void> {
  await sql`update mail set sent_at = ${now} where id = ${id}`.execute(tx)
}

async function markFailed(tx: Tx, { id, tries }: WaitingMail, now: Date): Promise<void> {
  const pause = pauses[tries - 1]
  if (pause === undefined) await sql`update mail set given_up_at = ${now} where id = ${id}`.execute(tx)
  else await sql`update mail set next_try_at = ${minutesLater(now, pause)} where id = ${id}`.execute(tx)
}

function minutesLater(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}

function codeOf(error: Error): string {
  return 'responseCode' in error
    ? String(error.responseCode)
    : 'code' in error
      ? String(error.code)
      : error.name
}
