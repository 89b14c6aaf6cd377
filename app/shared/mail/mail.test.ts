import { sql } from 'kysely'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { describeOnBothDatabases } from '../../../tests/support/database.ts'
import { mailServer, type MailServer, type MailServerOptions } from '../../../tests/support/mail-server.ts'
import { testMoment } from '../../../tests/support/template.ts'
import { asActor } from '../db/as-actor.ts'
import { rowsOf, type Db } from '../db/db.ts'
import type { Actor } from '../events/events.ts'
import { readSettings } from '../settings.ts'
import { queueMail, removeOldMail, sendWaitingMail } from './mail-commands.ts'
import { mailTransport, type MailTransport } from './mail-transport.ts'
import { letterHtml, letterText, type Letter } from './mail.ts'
import { startPostman } from './postman.ts'

const machine: Actor = { kind: 'machine', id: 'test' }

/** Milliseconds for a server that is slow on purpose; a test has no 15 seconds for it. */
const shortPatience = 300

const letter: Letter = {
  kind: 'test',
  recipient: 'līga@example.lv',
  language: 'lv',
  subject: 'Jūsu vieta mācībās ir apstiprināta – gaidīsim Jūs Rēzeknē',
  paragraphs: ['Labdien, <b>Līga</b>!', 'Viss kārtībā.'],
  action: { text: 'Skatīt', href: 'https://laipa.example/lv/account?a=1&b=2' },
  reason: 'Jūs saņemat šo vēstuli, jo pieteicāties.',
  stop: 'https://laipa.example/lv/stop',
}

describe('A letter', () => {
  test('says why it comes and how to stop it, in text and in HTML, and lets no name become markup', () => {
    expect(letterText(letter)).toContain('Skatīt:\nhttps://laipa.example/lv/account?a=1&b=2')
    expect(letterText(letter)).toContain('Vairs nesaņemt šādas vēstules: https://laipa.example/lv/stop')
    const html = letterHtml(letter)
    expect(html).toContain('<html lang="lv">')
    expect(html).toContain('Labdien, &lt;b&gt;Līga&lt;/b&gt;!')
    expect(html).toContain('href="https://laipa.example/lv/account?a=1&amp;b=2"')
    expect(html).toContain(letter.reason)
  })
})

describeOnBothDatabases('The queue of letters', (database) => {
  const db = () => database().db
  const ends: (() => Promise<void> | void)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0)) await end()
    await asActor(db(), machine, testMoment, (tx) => sql`delete from mail`.execute(tx))
  })

  const queue = (...recipients: string[]) =>
    asActor(db(), machine, testMoment, async (tx) => {
      for (const recipient of recipients) await queueMail(tx, { ...letter, recipient }, testMoment)
    })
  const server = async (options: MailServerOptions = {}) => {
    const started = await mailServer(options)
    ends.unshift(started.close)
    return started
  }
  const transportTo = ({ url }: Pick<MailServer, 'url'>, patience?: number): MailTransport => {
    const reading = readSettings({ SMTP_URL: url, MAIL_FROM: 'Laipa <laipa@example.org>' })
    const transport = 'settings' in reading ? mailTransport(reading.settings, patience) : undefined
    if (transport === undefined) throw new Error('No transport.')
    ends.unshift(transport.close)
    return transport
  }
  const send = (to: Pick<MailServer, 'url'>, now = testMoment, patience?: number) =>
    sendWaitingMail(db(), transportTo(to, patience).send, () => now)
  const minutesLater = (minutes: number) => new Date(testMoment.getTime() + minutes * 60_000)

  test('sends each letter once, as text and HTML, in its language', async () => {
    const smtp = await server()
    await queue('a@example.lv', 'b@example.lv', 'somebody@demonstration.example')
    expect(await send(smtp)).toBe(2)
    expect(await send(smtp, minutesLater(60 * 24))).toBe(0)
    expect(smtp.received.map(({ to }) => to)).toEqual([['a@example.lv'], ['b@example.lv']])
    const source = smtp.received[0]?.source ?? ''
    for (const header of [
      /^From: Laipa <laipa@example\.org>/m,
      /^To: a@example\.lv/m,
      /^Subject: =\?UTF-8\?/m,
      /^Content-Language: lv/m,
      /^Auto-Submitted: auto-generated/m,
      /^Message-ID: <\d+\.\d+\.latgale@example\.org>/m,
      /^Content-Type: multipart\/alternative/m,
      /^Content-Type: text\/plain; charset=utf-8/m,
      /^Content-Type: text\/html; charset=utf-8/m,
    ]) {
      expect(source).toMatch(header)
    }
  })

  test('does not send the same letter twice when two processes look at once', async () => {
    const smtp = await server()
    await queue('a@example.lv', 'b@example.lv', 'c@example.lv')
    await Promise.all([send(smtp), send(smtp)])
    expect(smtp.received.flatMap(({ to }) => to).sort()).toEqual([
      'a@example.lv',
      'b@example.lv',
      'c@example.lv',
    ])
  })

  test('tries again later when the server refuses, and gives up in the end', async () => {
    let isRefusing = true
    const busy = Object.assign(new Error('4.7.1 Greylisted'), { responseCode: 451 })
    const smtp = await server({ answer: async () => (isRefusing ? busy : undefined) })
    const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await queue('a@example.lv')
    expect(await send(smtp)).toBe(0)
    expect(await send(smtp)).toBe(0)
    isRefusing = false
    expect(await send(smtp, minutesLater(2))).toBe(1)
    isRefusing = true
    await queue('never@example.lv')
    for (const minutes of [3, 5, 15, 40, 120, 400, 1200, 3000, 9000]) await send(smtp, minutesLater(minutes))
    logged.mockRestore()
    const rows = await asActor(db(), machine, testMoment, (tx) =>
      rowsOf(
        tx,
        sql<{
          tries: number
          given: boolean
        }>`select tries, given_up_at is not null as given from mail order by id`,
      ),
    )
    expect(rows).toEqual([
      { tries: 2, given: false },
      { tries: 8, given: true },
    ])
    expect(smtp.received.map(({ to }) => to)).toEqual([['a@example.lv']])
  })

  test('loses nothing when the server is gone, or so slow that nobody waits for it', async () => {
    const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const first = await server()
    const port = Number(new URL(first.url).port)
    await first.close()
    await queue('a@example.lv')
    expect(await send(first)).toBe(0)
    const { promise: answered, resolve } = Promise.withResolvers<void>()
    const slow = await server({ answer: async () => void (await answered) })
    expect(await send(slow, minutesLater(2), shortPatience)).toBe(0)
    resolve()
    const back = await server({ port })
    expect(await send(back, minutesLater(10))).toBe(1)
    logged.mockRestore()
    expect(back.received.map(({ to }) => to)).toEqual([['a@example.lv']])
  })

  test('is emptied by the postman, who finishes the letter in hand before he stops', async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>()
    const { promise: open, resolve: letThrough } = Promise.withResolvers<void>()
    const smtp = await server({
      answer: async () => {
        arrive()
        await open
        return undefined
      },
    })
    const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await queue('a@example.lv', 'b@example.lv')
    const postman = startPostman(db(), transportTo(smtp), () => testMoment, 5)
    await arrived
    const stopped = postman.stop()
    letThrough()
    await stopped
    logged.mockRestore()
    expect(smtp.received.map(({ to }) => to)).toEqual([['a@example.lv']])
    expect(await waiting(db())).toEqual(['b@example.lv'])
  })

  test('is not seen by others: a person reads their own letters, a visitor none', async () => {
    await queue('a@example.lv')
    expect(await rowsOf(db(), sql`select 1 from mail`)).toEqual([])
    const person: Actor = { kind: 'person', id: 'a'.repeat(20) }
    const seen = await asActor(db(), person, testMoment, (tx) => rowsOf(tx, sql`select 1 from mail`))
    expect(seen).toEqual([])
  })

  test('forgets letters after 30 days', async () => {
    const smtp = await server()
    await queue('a@example.lv')
    await send(smtp)
    const remove = (days: number) =>
      asActor(db(), machine, testMoment, (tx) => removeOldMail(tx, minutesLater(days * 24 * 60)))
    expect(await remove(30)).toBe(0)
    expect(await remove(31)).toBe(1)
  })
})

function waiting(db: Db): Promise<string[]> {
  return asActor(db, machine, testMoment, async (tx) => {
    const rows = await rowsOf(
      tx,
      sql<{ recipient: string }>`select recipient from mail where sent_at is null order by id`,
    )
    return rows.map(({ recipient }) => recipient)
  })
}
