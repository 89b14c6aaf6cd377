import { join } from 'node:path'

import type PDFDocument from 'pdfkit'
import { encode } from 'uqr'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { projectRoot } from '../../../shared/project-root.ts'
import { dayInRiga, dayInWords, type Day } from '../../../shared/time/day.ts'
import { emblemStars } from '../../../shared/ui/eu-emblem.tsx'
import { projectNumber } from '../../../shared/ui/funding.tsx'
import { fundingStatement } from '../../../shared/ui/messages.ts'
import { certificateMessages as messages } from './certificate-messages.ts'

export interface CertificateFacts {
  readonly language: Language
  readonly title: string
  readonly criteria: string
  readonly issuer: string
  /** Present only where its holder agreed. */
  readonly holder: string | null
  readonly issuedAt: Date
  readonly validUntil: Date | null
  readonly isFunded: boolean
  readonly isDemonstration: boolean
  /** The page that checks, in the certificate's language. */
  readonly verifyAddress: string
  /** An open link to this credential; the code then leads there. */
  readonly shared: { readonly address: string; readonly until: Day } | undefined
  /** The signed credential, attached as it is. */
  readonly credential: string
}

// A4 in points, lying; margins of two centimetres.
const width = 841.89
const height = 595.28
const margin = 56.7
const ink = '#1b2733'
const blue = '#14547f'

/** The certificate as a PDF of one page, with the signed credential inside. */
export async function certificatePdf(facts: CertificateFacts): Promise<Buffer> {
  const { language, title, issuer } = facts
  const text = (name: keyof typeof messages, values?: Record<string, string>) =>
    say(messages[name], language, values)
  // Loaded with the first certificate: every start of the program would else wait for it.
  const { default: Document } = await import('pdfkit')
  const document = new Document({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    lang: language,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: `${title} – ${text('heading')}`, Author: issuer, CreationDate: facts.issuedAt },
  })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve) => document.on('end', resolve))
  document.registerFont('regular', fontFile('regular')).registerFont('bold', fontFile('bold'))
  frame(document)
  const line = (content: string, top: number, size: number, font = 'regular', colour = ink) => {
    const options = { width: width - 2 * margin - 40, align: 'center' } as const
    document.font(font).fontSize(size)
    // Long names are set smaller rather than run into what follows.
    while (size > 12 && document.heightOfString(content, options) > 84) document.fontSize((size -= 2))
    document.fillColor(colour).text(content, margin + 20, top, options)
    return document.y
  }
  let y = line(text('heading').toLocaleUpperCase(language), 84, 16, 'bold', blue)
  y = line(issuer, y + 10, 18, 'bold')
  y = line(text('confirms'), y + 6, 14)
  y = line(facts.holder ?? text('holder'), y + 6, facts.holder === null ? 18 : 30, 'bold')
  y = line(text('has'), y + 6, 14)
  y = line(title, y + 6, 26, 'bold', blue)
  y = line(facts.criteria, y + 10, 12)
  const days = [
    text('issued', { day: dayInWords(dayInRiga(facts.issuedAt), language) }),
    ...(facts.validUntil === null
      ? []
      : [text('until', { day: dayInWords(dayInRiga(facts.validUntil), language) })]),
  ]
  line(days.join(' · '), y + 10, 13)
  foot(document, facts)
  document.file(Buffer.from(facts.credential), {
    name: 'credential.json',
    type: 'application/vc+ld+json',
    creationDate: facts.issuedAt,
    modifiedDate: facts.issuedAt,
  })
  document.end()
  await ended
  return Buffer.concat(parts)
}

type Pdf = InstanceType<typeof PDFDocument>

function frame(document: Pdf): void {
  document
    .lineWidth(3)
    .strokeColor(blue)
    .rect(28, 28, width - 56, height - 56)
    .stroke()
  document
    .lineWidth(1)
    .strokeColor('#e0a98f')
    .rect(35, 35, width - 70, height - 70)
    .stroke()
  document.save().translate(margin, 52).scale(1.4)
  document.lineCap('round').lineWidth(3.4).strokeColor(blue).path('M2 18Q20 4 38 18').stroke()
  document
    .lineWidth(1.6)
    .path('M4.5 9Q20 -3 35.5 9M4.5 9v7.5M12.25 4.8v7.7M20 3v8M27.75 4.8v7.7M35.5 9v7.5')
    .stroke()
  document.lineWidth(2).strokeColor('#c9785a').path('M2 24q4.5-3 9 0t9 0t9 0t9 0').stroke().restore()
}

/** The code with how to check, and the emblem where the European Union paid. */
function foot(document: Pdf, facts: CertificateFacts): void {
  const { language, shared, verifyAddress } = facts
  const top = height - 148
  qrCode(document, shared?.address ?? verifyAddress, margin, top, 92)
  const how =
    shared === undefined
      ? say(messages.verify, language, { address: verifyAddress })
      : say(messages.verifyShared, language, {
          address: verifyAddress,
          day: dayInWords(shared.until, language),
        })
  const sentences = [how, say(messages.attached, language)]
  if (facts.isDemonstration) sentences.push(say(messages.demonstration, language))
  document.font('regular').fontSize(10).fillColor(ink)
  document.text(sentences.join('\n'), margin + 104, top + 8, { width: 330, lineGap: 2 })
  if (!facts.isFunded) return
  const left = width - margin - 250
  document.rect(left, top + 12, 60, 40).fill('#003399')
  document
    .save()
    .translate(left, top + 12)
    .scale(60 / 27)
    .path(emblemStars)
    .fill('#FFCC00')
    .restore()
  document.font('regular').fontSize(9).fillColor(ink)
  document.text(`${say(fundingStatement, language)}\n${projectNumber}`, left + 70, top + 10, { width: 180 })
}

function qrCode(document: Pdf, address: string, left: number, top: number, side: number): void {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  const step = side / size
  for (const [row, cells] of data.entries()) {
    for (const [column, isDark] of cells.entries()) {
      // A hair wider, so that readers on screens see no lines between the squares.
      if (isDark) document.rect(left + column * step, top + row * step, step + 0.15, step + 0.15)
    }
  }
  document.fill('#000')
}

function fontFile(name: string): string {
  return join(projectRoot, 'starter', 'fonts', `laipa-sans-${name}.ttf`)
}
