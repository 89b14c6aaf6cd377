import { expect, test } from 'vitest'

import { embeddedCopy } from './support/database.ts'
import { mailServer } from './support/mail-server.ts'
import { startProgram } from './support/program.ts'
import { newVisitor } from './support/visitor.ts'

test('The running program sends a link within seconds, lets in by it, and stops cleanly', async () => {
  const data = await embeddedCopy({ demonstration: false })
  const smtp = await mailServer()
  const program = await startProgram({
    LAIPA_DATA: data.place.dataFolder ?? '',
    LAIPA_DEMONSTRATION: 'never',
    SMTP_URL: smtp.url,
  })
  const visitor = newVisitor(
    (path, init) => fetch(`${program.baseUrl}${path}`, { redirect: 'manual', ...init }),
    program.baseUrl,
  )
  await visitor.post('/lt/sign-up', { name: 'Rasa Rasaitė', email: 'rasa@example.lt' })
  await expect.poll(() => smtp.received.length, { timeout: 15_000, interval: 50 }).toBe(1)
  const [mail] = smtp.received
  expect(mail?.to).toEqual(['rasa@example.lt'])
  expect(mail?.source).toMatch(/^Content-Language: lt/m)
  // Quoted-printable breaks long lines with a sign of equality.
  const text = mail?.source.replace(/=\r?\n/g, '') ?? ''
  const link = /\/lt\/sign-in\/links\/\w+/.exec(text)?.[0] ?? ''
  expect((await visitor.post(link, {})).headers.get('location')).toBe('/lt/account')
  expect(await (await visitor.get('/lt/account')).text()).toContain('Rasa Rasaitė')
  expect((await visitor.get('/lt/demonstration/mail')).status).toBe(404)
  expect(await program.stop()).toBe(0)
  expect(program.out() + program.err()).not.toContain('rasa')
  await smtp.close()
  await data.remove()
}, 90_000)
