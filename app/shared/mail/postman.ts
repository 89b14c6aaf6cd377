import { setTimeout as pause } from 'node:timers/promises'

import type { Db } from '../db/db.ts'
import { log, logFault } from '../log/log.ts'
import { sendWaitingMail } from './mail-commands.ts'
import type { MailTransport } from './mail-transport.ts'

/** Milliseconds between two looks into the queue: as long as somebody gladly waits for a link to sign in. */
const usualRest = 3000

export interface Postman {
  /** Finishes the letter in hand and takes no other. */
  stop(): Promise<void>
}

/** Sends waiting letters until it is stopped. */
export function startPostman(db: Db, transport: MailTransport, clock: () => Date, rest = usualRest): Postman {
  const end = new AbortController()
  const work = async () => {
    while (!end.signal.aborted) {
      try {
        const sent = await sendWaitingMail(db, transport.send, clock, end.signal)
        if (sent > 0) log('mail-sent', { letters: sent })
      } catch (error) {
        // The database may be away for a while; the letters wait in it.
        logFault('mail-stopped', error)
      }
      await pause(rest, undefined, { signal: end.signal }).catch(() => undefined)
    }
  }
  const working = work()
  return {
    stop: async () => {
      end.abort()
      await working
      transport.close()
    },
  }
}
