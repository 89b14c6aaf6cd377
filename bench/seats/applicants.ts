import { setTimeout as pause } from 'node:timers/promises'

import { newId } from '../../app/shared/identifier.ts'
import type { Crowd } from './crowd.ts'

export interface Applicants {
  /** The application that each was told of, by the key of their form. */
  readonly answered: ReadonlyMap<string, string>
  /** Everybody sends the form at once, and again until it is answered; the address may change meanwhile. */
  apply(baseUrl: () => string): Promise<void>
  whenAnswered(count: number): Promise<void>
}

/** Milliseconds until a form that was not answered is sent again, and up to as many more by chance. */
const patience = 100

export function applicantsOf({ cookies, path }: Crowd): Applicants {
  const answered = new Map<string, string>()
  const applyFor = async (cookie: string, baseUrl: () => string) => {
    const key = newId()
    while (!answered.has(key)) {
      const id = await send(baseUrl(), path, cookie, key)
      if (id === undefined) await pause(patience * (1 + Math.random()))
      else answered.set(key, id)
    }
  }
  return {
    answered,
    apply: async (baseUrl) => {
      await Promise.all(cookies.map((cookie) => applyFor(cookie, baseUrl)))
    },
    whenAnswered: async (count) => {
      while (answered.size < count) await pause(5)
    },
  }
}

/** The id in the answer, or undefined where none came: the server died, or is not there yet. */
async function send(baseUrl: string, path: string, cookie: string, key: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${baseUrl}${path}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ key }),
      headers: { cookie, origin: baseUrl },
    })
    await answer.arrayBuffer()
    if (answer.status < 500 && answer.status !== 303)
      throw new RangeError(`An application was answered ${answer.status}.`)
    return /changed=([0-9a-z]{20})/.exec(answer.headers.get('location') ?? '')?.[1]
  } catch (error) {
    if (error instanceof RangeError) throw error
    return undefined
  }
}
