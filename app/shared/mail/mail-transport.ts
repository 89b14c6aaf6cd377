import { createTransport } from 'nodemailer'

import type { Settings } from '../settings.ts'

export interface WaitingMail {
  readonly id: number
  readonly kind: string
  readonly recipient: string
  readonly language: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly tries: number
  readonly queuedAt: Date
}

/** Hands one letter to the mail server; throws when it is not taken. */
export type SendMail = (letter: WaitingMail) => Promise<void>

export interface MailTransport {
  readonly send: SendMail
  close(): void
}

/** Milliseconds; a slow server must not hold up the letters behind. */
const usualPatience = 15_000

/** The mail server of the settings, or undefined where none is set. */
export function mailTransport(settings: Settings, patience = usualPatience): MailTransport | undefined {
  if (settings.SMTP_URL === undefined) return undefined
  const transport = createTransport({
    url: settings.SMTP_URL,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([\w.-]+)/.exec(settings.MAIL_FROM)?.[1] ?? 'laipa.example'
  return {
    send: async ({ id, recipient, language, subject, text, html, queuedAt }) => {
      await transport.sendMail({
        from: settings.MAIL_FROM,
        // As an object the address cannot grow into a list.
        to: { name: '', address: recipient },
        subject,
        text,
        html,
        date: queuedAt,
        // The same at every try, so that mail programs show a letter once that was broken off after it had arrived.
        messageId: `<${id}.${queuedAt.getTime()}.${settings.LAIPA_REGION}@${domain}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'Content-Language': language,
          'X-Laipa-Letter': String(id),
        },
      })
    },
    close: () => transport.close(),
  }
}
