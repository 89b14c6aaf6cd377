import type { Job } from '../../shared/jobs/job.ts'
import type { Settings } from '../../shared/settings.ts'
import { fetchSettingOf } from '../catalogue/index.ts'
import { appointmentKeeper } from './appointment/booking-commands.ts'
import { cancelParticipation } from './appointment/cancellation-commands.ts'
import { remindOfAppointments } from './appointment/reminder-commands.ts'
import { keepWaitingLists, lapsedOffers } from './appointment/waiting-commands.ts'
import { readBusyCalendars } from './availability/busy-commands.ts'

/** Each may run late or twice and does its work once. */
export const appointmentsJobs: readonly Job[] = [
  {
    name: 'guidance.keep-waiting-lists',
    cron: '* * * * *',
    run: async (db, now, settings) => {
      const lapsed = { canceller: 'machine', reason: 'offer-lapsed' } as const
      for (const { id } of await lapsedOffers(db, now)) {
        await cancelParticipation(db, id, lapsed, appointmentKeeper, addressOf(settings), now)
      }
      await keepWaitingLists(db, addressOf(settings), now)
    },
  },
  {
    // Several times, so that who books during the day is reminded too.
    name: 'guidance.remind-of-appointments',
    cron: '5 10,14,18 * * *',
    run: async (db, now, settings) => {
      await remindOfAppointments(db, addressOf(settings), now)
    },
  },
  {
    name: 'guidance.read-busy-calendars',
    cron: '*/15 * * * *',
    run: async (db, now, settings) => {
      await readBusyCalendars(db, { ...fetchSettingOf(settings), now })
    },
  },
]

function addressOf({ BASE_URL, HOST, PORT }: Settings): string {
  return BASE_URL ?? `http://${HOST}:${PORT}`
}
