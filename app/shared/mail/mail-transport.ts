import { createTransport } from 'nodemailer'

import type { Settings } from '../settings.ts'

export interface WaitingMail {
  readonly id: number
  readonly kind: string
  readonly recipient: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly tries: number
}

/** Hands one letter to the mail server; throws when it is not taken. */
export type SendMail = (letter: WaitingMail) => Promise<void>

/** Milliseconds; a slow server must not hold up the letters behind. */
const patience = 15_000

/** The mail server of the settings, or undefined where none is set. */
export function mailTransport(settings: Settings): SendMail | undefined {
  if (settings.SMTP_URL === undefined) return undefined
  const transport = createTransport({
    url: settings.SMTP_URL,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ id, recipient, subject, text, html }) => {
    await transport.sendMail({
      from: settings.MAIL_FROM,
      // As an object the address cannot grow into a list.
      to: { name: '', address: recipient },
      subject,
      text,
      html,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Laipa-Letter': String(id) },
    })
  }
}
