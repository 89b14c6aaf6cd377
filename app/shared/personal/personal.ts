import type { Tx } from '../db/db.ts'
import type { InFiveLanguages, Language } from '../i18n/language.ts'

/**
 * What a module keeps about people. The privacy page, the download, the erasure and the nightly removal are made from
 * it, so that a module which keeps something new needs to say it here and nowhere else.
 */
export interface PersonalData {
  /** Why the module keeps it; shown on the privacy page in this order. */
  readonly purposes: readonly Purpose[]
  /** What it keeps, for the download: together they hold every row about the person. */
  readonly records: readonly PersonalRecords[]
  /**
   * Why the person cannot be erased now, or undefined. Only where somebody else would be left without what they have
   * a right to; the sentence says what to do first.
   */
  readonly refuseErasure?: (tx: Tx, personId: string, now: Date) => Promise<InFiveLanguages | undefined>
  /**
   * Removes what identifies the person and keeps states, days and counts. Runs as a machine in one transaction with
   * all modules, the later ones first; accounts deletes the person last, so foreign keys may do the work.
   */
  readonly erase: (tx: Tx, personId: string, now: Date) => Promise<void>
  /** Removes what is past its term, every night as a machine; gives how many rows went. */
  readonly removeExpired?: (tx: Tx, now: Date) => Promise<number>
  /** Where the person changes it: a path without the language, and what it is. */
  readonly corrections?: readonly Correction[]
  /** The person's appointments as an iCalendar file, or undefined when there are none. */
  readonly calendar?: (tx: Tx, personId: string, language: Language) => Promise<string | undefined>
  /** What others read about people, by the code that `recordAccess` is given: "Your application". */
  readonly accesses?: Readonly<Record<string, InFiveLanguages>>
}

export interface Correction {
  readonly text: InFiveLanguages
  readonly path: string
}

/** Points a, b, c, e and f of Article 6(1) of the General Data Protection Regulation. */
export type LegalBasis = 'consent' | 'contract' | 'legal-duty' | 'public-task' | 'legitimate-interest'

export interface Purpose {
  /** `module.purpose`, such as `accounts.sign-in`. */
  readonly code: string
  readonly title: InFiveLanguages
  /** Which data. */
  readonly what: InFiveLanguages
  readonly why: InFiveLanguages
  readonly howLong: InFiveLanguages
  readonly basis: LegalBasis
  /** Whether it also concerns people without an account. */
  readonly concernsVisitors?: boolean
  /** Present where the basis is consent of somebody with an account: asked and withdrawn at `/account/privacy`. */
  readonly consent?: ConsentText
}

export interface ConsentText {
  /** Raised when the wording changes. A text that asks for more is a new purpose, for which nobody has consented yet. */
  readonly version: number
  /** What the person agrees to, as they say it: "Send me letters about new offers". */
  readonly text: InFiveLanguages
  /** What ends with the consent, in the same transaction. */
  readonly withdrawn?: (tx: Tx, personId: string, now: Date) => Promise<void>
}

/** Rows of one kind in the download: a list in the JSON, a section of the page, a part of the schema. */
export interface PersonalRecords {
  /** In the JSON, under the module's name: `sessions`. */
  readonly key: string
  readonly title: InFiveLanguages
  /** What of the rows stays, without the person, when they are erased; absent when all of it goes. */
  readonly remains?: InFiveLanguages
  /** Columns in their order; a row has exactly these keys. */
  readonly fields: Readonly<Record<string, PersonalField>>
  /** Runs in the person's own name, so that row security gives what is theirs. */
  readonly rows: (tx: Tx, personId: string) => Promise<readonly PersonalRow[]>
}

export interface PersonalField {
  readonly label: InFiveLanguages
  /**
   * `localised` for a text by language, such as the name of an organisation; `json` for what has a form of its own,
   * such as the answers of a questionnaire. Every value may be null.
   */
  readonly kind: 'text' | 'number' | 'yes-no' | 'day' | 'moment' | 'localised' | 'json'
  /** Words for a field of codes. */
  readonly values?: Readonly<Record<string, InFiveLanguages>>
}

export type PersonalRow = Readonly<Record<string, unknown>>

/** The part of one module, with its name. */
export interface PersonalPart extends PersonalData {
  readonly module: string
}
