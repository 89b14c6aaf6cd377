import { sql } from 'kysely'

import { asActor } from '../db/as-actor.ts'
import { rowsOf, type Db, type Tx } from '../db/db.ts'
import type { Actor } from '../events/events.ts'
import { log } from '../log/log.ts'
import { letterHtml, letterText, type Letter } from './mail.ts'
import type { SendMail, WaitingMail } from './mail-transport.ts'

const postman: Actor = { kind: 'machine', id: 'postman' }

/** Minutes until a letter is tried again after each failure; then it is given up. */
const pauses = [1, 5, 15, 60, 240, 720, 1440]

/** Minutes after which a letter whose sending was broken off is tried again. */
const takenFor = 10

const lettersAtOnce = 20

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
 * Sends what is due and gives how many went. A letter is taken before it is sent and marked after: when the process
 * dies between, it is sent again, which is better than not at all.
 */
export async function sendWaitingMail(db: Db, send: SendMail, now: Date): Promise<number> {
  const taken = await asActor(db, postman, now, (tx) => takeMail(tx, now))
  let sent = 0
  for (const letter of taken) {
    const error = await send(letter).then(
      () => undefined,
      (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
    )
    if (error === undefined) sent += 1
    // The server's words may repeat the address.
    else log('mail-failed', { kind: letter.kind, tries: letter.tries })
    await asActor(db, postman, now, (tx) =>
      error === undefined ? markSent(tx, letter.id, now) : markFailed(tx, letter, now),
    )
  }
  return sent
}

async function takeMail(tx: Tx, now: Date): Promise<WaitingMail[]> {
  return rowsOf(
    tx,
    sql<WaitingMail>`
      update mail set tries = tries + 1, next_try_at = ${minutesLater(now, takenFor)}
      where id in (
        -- Addresses of the demonstration belong to nobody (RFC 2606).
        select id from mail where sent_at is null and given_up_at is null and next_try_at <= ${now}
          and recipient not like '%.example'
        order by next_try_at, id limit ${lettersAtOnce} for update skip locked
      )
      returning id, kind, recipient, subject, text_body as text, html_body as html, tries
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
