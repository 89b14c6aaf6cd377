import { sql } from 'kysely'

import { asActor } from '../../app/shared/db/as-actor.ts'
import { rowsOf, type Db } from '../../app/shared/db/db.ts'
import type { TestServer } from './server.ts'
import { testMoment } from './template.ts'
import type { Visitor } from './visitor.ts'

export interface FoundLetter {
  readonly kind: string
  readonly subject: string
  readonly text: string
  readonly language: string
}

/** What was written to an address, the oldest first. */
export function lettersTo(db: Db, recipient: string): Promise<FoundLetter[]> {
  return asActor(db, { kind: 'machine', id: 'test' }, testMoment, (tx) =>
    rowsOf(
      tx,
      sql<FoundLetter>`
        select kind, subject, text_body as text, language from mail where recipient = ${recipient} order by id
      `,
    ),
  )
}

/** The address in the last letter to somebody. */
export async function linkTo(db: Db, recipient: string): Promise<URL> {
  const letters = await lettersTo(db, recipient)
  return new URL(/http\S+/.exec(letters.at(-1)?.text ?? '')?.[0] ?? '')
}

/** Signs in with a link by mail, which opens an account where there is none. */
export async function signInByLink(
  { db, visitor }: { readonly db: Db; readonly visitor: Visitor },
  email: string,
  name = 'Līga Kalniņa',
): Promise<void> {
  await visitor.post('/lv/sign-up', { name, email })
  const link = await linkTo(db, email)
  const answer = await visitor.post(link.pathname, {})
  if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}`)
}

/** A new browser in which somebody with an account of their own has just signed in. */
export async function newPerson(server: TestServer, db: Db, email: string): Promise<Visitor> {
  const visitor = server.visitor()
  await signInByLink({ db, visitor }, email)
  return visitor
}
