import { demonstrationPersonId } from '../../app/modules/accounts/index.ts'
import type { TestServer } from './server.ts'
import type { Visitor } from './visitor.ts'

/** A browser in which one of the demonstration's people has signed in, named as in starter/people.tsv. */
export async function signedIn(server: Pick<TestServer, 'visitor'>, person: string): Promise<Visitor> {
  const visitor = server.visitor()
  const answer = await visitor.post('/en/demonstration/sign-in', { person: demonstrationPersonId(person) })
  if (answer.status !== 303) throw new Error(`${person} could not sign in: ${answer.status}`)
  return visitor
}
