import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { mailMessages } from './mail-messages.ts'

/** A letter to one person, in their language. */
export interface Letter {
  readonly personId?: string
  /** What it is about, such as `sign-in-link`; for counting and for the page of the demonstration. */
  readonly kind: string
  readonly recipient: string
  readonly language: Language
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** The one thing to do. */
  readonly action?: { readonly text: string; readonly href: string }
  /** Why this person gets it, as a sentence. */
  readonly reason: string
  /** Where letters of this kind can be stopped; absent for those that an account cannot do without. */
  readonly stop?: string
}

/** Stands before why the letter comes, as mail programs know it from signatures. */
export const letterEnd = '--\n'

/** The letter as plain text. */
export function letterText({ paragraphs, action, reason, stop, language }: Letter): string {
  const end = [reason, ...(stop === undefined ? [] : [`${say(mailMessages.stop, language)}: ${stop}`])]
  return [
    ...paragraphs,
    ...(action === undefined ? [] : [`${action.text}:\n${action.href}`]),
    letterEnd + end.join('\n'),
  ].join('\n\n')
}

/** The letter as HTML that old and careful mail programs show: no pictures, no styles from elsewhere. */
export function letterHtml({ subject, paragraphs, action, reason, stop, language }: Letter): string {
  const button =
    action === undefined
      ? ''
      : `<p><a href="${escaped(action.href)}" style="display:inline-block;padding:12px 20px;background:#14547f;color:#fff;text-decoration:none;border-radius:4px">${escaped(action.text)}</a></p><p style="font-size:14px;word-break:break-all">${escaped(action.href)}</p>`
  const stopLink =
    stop === undefined ? '' : ` <a href="${escaped(stop)}">${escaped(say(mailMessages.stop, language))}</a>`
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="font:18px/1.5 Arial,sans-serif;color:#1b2733;max-width:36em;margin:0 auto;padding:16px">${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}${button}<hr><p style="font-size:14px">${escaped(reason)}${stopLink}</p></body></html>`
}

/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
