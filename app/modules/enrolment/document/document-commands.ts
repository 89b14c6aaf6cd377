import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { daysBefore } from '../../../shared/time/day.ts'
import { isWritable } from '../application/application-state.ts'
import { findOwnApplication } from '../application-form/form-queries.ts'
import { documentStore } from './document-store.ts'
import { documentName, isDocumentType, judgeDocument } from '../../../shared/document/document-type.ts'
import { mostDocuments, type DocumentRefusal } from './document-limit.ts'

export interface SentDocument {
  readonly applicationId: string
  readonly questionCode: string | undefined
  readonly name: string
  readonly content: Uint8Array
  /** The form's own key: sent twice, it makes one document. */
  readonly key: string
}

/** Adds a document to an application that is still being written. */
export async function addDocument(
  db: Db,
  sent: SentDocument,
  actor: Actor,
  now: Date,
): Promise<'added' | 'not-found' | 'already-sent' | DocumentRefusal> {
  const { applicationId, content, key, questionCode = null } = sent
  const name = documentName(sent.name)
  const type = judgeDocument(name, content)
  return asActor(db, actor, now, async (tx) => {
    const application = await findOwnApplication(tx, applicationId)
    if (application === undefined || application.personId === null) return 'not-found'
    if (!isWritable(application.state)) return 'already-sent'
    if (!isDocumentType(type)) return type
    // Documents of one application take their turns here.
    await sql`select 1 from application where id = ${applicationId} for update`.execute(tx)
    const known = await rowsOf(
      tx,
      sql<{ number: number; key: string }>`
        select number, key from application_document where application_id = ${applicationId}
      `,
    )
    if (known.some((document) => document.key === key)) return 'added'
    const number = freeNumber(known)
    if (number === undefined) return 'too-many'
    const id = newId()
    await sql`
      insert into application_document (id, application_id, number, person_id, question_code, key, name, type, bytes,
        uploaded_at)
      values (${id}, ${applicationId}, ${number}, ${application.personId}, ${questionCode}, ${key}, ${name}, ${type},
        ${content.length}, ${now})
    `.execute(tx)
    await documentStore.put(tx, id, content)
    await recordEvent(tx, 'enrolment.document.added', id, actor, now, {
      application: applicationId,
      type,
      bytes: content.length,
    })
    return 'added'
  })
}

/** Takes back a document; whoever sends the form twice is answered as the first time. */
export async function removeDocument(
  db: Db,
  applicationId: string,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'removed' | 'not-found' | 'already-sent'> {
  return asActor(db, actor, now, async (tx) => {
    const application = await findOwnApplication(tx, applicationId)
    if (application === undefined) return 'not-found'
    if (!isWritable(application.state)) return 'already-sent'
    const found = await rowOf(
      tx,
      sql<{ id: string }>`
        select id from application_document where id = ${id} and application_id = ${applicationId}
      `,
    )
    if (found !== undefined) await dropDocument(tx, id, actor, now)
    return 'removed'
  })
}

/** Days after the end of applications for which documents are kept: as long as a decision can be contested. */
export const documentsKeptDays = 90

/** Deletes documents whose intake ended long ago; gives how many. */
export async function removeOldDocuments(tx: Tx, by: Actor, now: Date): Promise<number> {
  const before = daysBefore(now, documentsKeptDays)
  const old = await rowsOf(
    tx,
    sql<{ id: string }>`
      select document.id from application_document as document
      join application on application.id = document.application_id
      join intake on intake.id = application.intake_id
      where coalesce(intake.cancelled_at, intake.closes_at) < ${before}
      order by document.id
    `,
  )
  for (const { id } of old) await dropDocument(tx, id, by, now)
  return old.length
}

async function dropDocument(tx: Tx, id: string, by: Actor, now: Date): Promise<void> {
  await documentStore.remove(tx, id)
  await sql`delete from application_document where id = ${id}`.execute(tx)
  await recordEvent(tx, 'enrolment.document.removed', id, by, now)
}

function freeNumber(known: readonly { readonly number: number }[]): number | undefined {
  const taken = new Set(known.map(({ number }) => number))
  return Array.from({ length: mostDocuments }, (_, index) => index + 1).find((number) => !taken.has(number))
}
