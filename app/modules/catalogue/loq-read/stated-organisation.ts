/** An organisation as a document states it, for whoever imports its offers to match with one that is known. */
export interface StatedOrganisation {
  /** What the offers of the same document call it: its address in LOQ, its address or name on a page. */
  readonly id: string
  readonly legalName: Readonly<Record<string, string>>
  /** Number in a register of companies or of educational institutions; null is unknown. */
  readonly registration: string | null
}
