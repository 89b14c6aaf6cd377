import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface ReceivedMail {
  readonly to: readonly string[]
  /** The whole letter as it came. */
  readonly source: string
}

export interface MailServer {
  readonly url: string
  readonly received: readonly ReceivedMail[]
  close(): Promise<void>
}

export interface MailServerOptions {
  readonly port?: number
  /** Answers each letter: an error refuses it; waiting makes the server slow. */
  readonly answer?: (mail: ReceivedMail) => Promise<Error | undefined>
}

/** A real mail server on loopback that keeps what it has acknowledged. */
export async function mailServer({ port = 0, answer }: MailServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const options: SMTPServerOptions = {
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        const mail = { to, source: Buffer.concat(parts).toString('utf8') }
        void Promise.resolve(answer?.(mail)).then((refusal) => {
          if (refusal === undefined) received.push(mail)
          done(refusal)
        })
      })
    },
  }
  const server = new SMTPServer(options)
  server.on('error', () => undefined)
  const listening = await new Promise<number>((resolve) => {
    const listener = server.listen(port, '127.0.0.1', () => {
      const address = listener.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
  return {
    url: `smtp://127.0.0.1:${listening}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
