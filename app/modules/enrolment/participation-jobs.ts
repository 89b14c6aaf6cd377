import { asActor } from '../../shared/db/as-actor.ts'
import type { Actor } from '../../shared/events/events.ts'
import type { Job } from '../../shared/jobs/job.ts'
import type { Settings } from '../../shared/settings.ts'
import { removeOldDocuments } from './document/document-commands.ts'
import { askForOutcomes } from './outcome/outcome-commands.ts'
import { tellChangedEducators } from './reminder/educator-change-commands.ts'
import { remindOfTomorrow, tellChangedLessons } from './reminder/reminder-commands.ts'

const retention: Actor = { kind: 'machine', id: 'document-retention' }

/** Each may run late or twice and does its work once. */
export const participationJobs: readonly Job[] = [
  {
    name: 'enrolment.tell-changed-lessons',
    cron: '* * * * *',
    run: async (db, now, settings) => {
      await tellChangedLessons(db, addressOf(settings), now)
      await tellChangedEducators(db, addressOf(settings), now)
    },
  },
  {
    // Several times, so that who gets a seat during the day is reminded too.
    name: 'enrolment.remind-of-tomorrow',
    cron: '15 10,14,18 * * *',
    run: async (db, now, settings) => {
      await remindOfTomorrow(db, addressOf(settings), now)
    },
  },
  {
    name: 'enrolment.ask-for-outcomes',
    cron: '30 9 * * *',
    run: async (db, now, settings) => {
      await askForOutcomes(db, addressOf(settings), now)
    },
  },
  {
    name: 'enrolment.remove-old-documents',
    cron: '10 4 * * *',
    run: async (db, now) => {
      await asActor(db, retention, now, (tx) => removeOldDocuments(tx, retention, now))
    },
  },
]

function addressOf({ BASE_URL, HOST, PORT }: Settings): string {
  return BASE_URL ?? `http://${HOST}:${PORT}`
}
