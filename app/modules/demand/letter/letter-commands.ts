import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import type { Db, Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import type { Settings } from '../../../shared/settings.ts'
import { topicLabels } from '../topic/topic-queries.ts'
import { openedUntold, proposalFacts, recipientsOf } from './letter-queries.ts'
import { proposalLetter } from './proposal-letter.ts'

const letterMachine: Actor = { kind: 'machine', id: 'demand-letters' }

/**
 * Tells everybody who counted themselves in, in the transaction of what it tells about. From here on the transaction
 * is the machine's, because nobody else may see whose wishes they are.
 */
export async function tellWishers(
  tx: Tx,
  proposalId: string,
  news: 'taken-up' | 'given-back' | 'opened',
  baseUrl: string,
  now: Date,
): Promise<number> {
  await becomeActor(tx, letterMachine, now)
  const facts = await proposalFacts(tx, proposalId)
  if (facts === undefined) return 0
  const { opportunityId, title } = facts
  const opportunity =
    news === 'opened' && opportunityId !== null && title !== null ? { id: opportunityId, title } : undefined
  const topic = (await topicLabels(tx, [facts.topic])).get(facts.topic) ?? {}
  const recipients = await recipientsOf(tx, proposalId, news === 'given-back')
  for (const recipient of recipients) {
    await queueMail(
      tx,
      proposalLetter(
        recipient,
        { ...facts, topic, opportunity, isGivenBack: news === 'given-back' },
        baseUrl,
      ),
      now,
    )
  }
  const column = sql.ref(news === 'opened' ? 'told_opened_at' : 'told_taken_up_at')
  // Given back is untold: whoever takes it up next is news again.
  await sql`
    update class_proposal_wish set ${column} = ${news === 'given-back' ? null : now} where proposal_id = ${proposalId}
  `.execute(tx)
  if (news === 'opened') {
    await sql`update class_proposal set opened_told_at = ${now} where id = ${proposalId}`.execute(tx)
  }
  await recordEvent(tx, 'demand.proposal.told', proposalId, letterMachine, now, {
    news,
  })
  return recipients.length
}

/** A draft that was linked may have been published since. */
export async function tellOfOpenedOffers(db: Db, now: Date, settings: Settings): Promise<void> {
  const baseUrl = settings.BASE_URL ?? `http://${settings.HOST}:${settings.PORT}`
  for (const { id } of await openedUntold(db)) {
    await asActor(db, letterMachine, now, (tx) => tellWishers(tx, id, 'opened', baseUrl, now))
  }
}
