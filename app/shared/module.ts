import type { Db, Tx } from './db/db.ts'
import type { Actor } from './events/events.ts'
import type { Job } from './jobs/job.ts'
import type { PersonalData } from './personal/personal.ts'
import type { ForSearchEngines } from './sitemap/sitemap-routes.ts'
import type {
  AccountPart,
  ApiRoutes,
  CoordinatorPart,
  ExperiencePart,
  OpportunityPart,
  PageRoutes,
} from './web/app-env.ts'
import type { AccessTable } from './web/route-access.ts'
import type { Workplace } from './workplace.ts'

/** What a module offers to the program that is made of modules. */
export interface Module {
  readonly name: string
  readonly pages?: PageRoutes
  /** Who may ask for each of the pages; one without an entry is closed. */
  readonly access?: AccessTable
  /** Routes outside a language and outside the interface for programs, such as permanent identifiers. */
  readonly data?: PageRoutes
  readonly api?: ApiRoutes
  /** Paths that take a file; their limit is larger, and the routes themselves judge the encoding. */
  readonly files?: readonly RegExp[]
  readonly searchEngines?: ForSearchEngines
  readonly jobs?: readonly Job[]
  /** What the module keeps about people; a module with a personal table has it. */
  readonly personal?: PersonalData
  /** The module's part of a person's own page: a question, or a section with a heading of level 2; null for nothing. */
  readonly account?: AccountPart
  /** Pages that a person's own page leads to, for those who hold a role. */
  readonly workplaces?: readonly Workplace[]
  /** The module's part of how to apply, on the page of an opportunity; null for nothing. */
  readonly opportunityPart?: OpportunityPart
  /** What people who were there say, on the page of an opportunity or of an organisation; null for nothing. */
  readonly experiencePart?: ExperiencePart
  /** What the module offers beside a resident's coordinator, such as asking for guidance; null for nothing. */
  readonly coordinatorPart?: CoordinatorPart
  /** Reads into memory, once the server listens, what the first visitor would else wait for. */
  readonly warmUp?: (db: Db) => Promise<unknown>
  /** Loads what the module needs in every region; must change nothing when repeated. */
  readonly vocabulary?: (tx: Tx, now: Date) => Promise<void>
  /** Sets up the module's part of the demonstration region; must change nothing when repeated. */
  readonly demonstration?: (tx: Tx, now: Date) => Promise<void>
  /** Moves the demonstration's days on from today; gives how many rows moved. */
  readonly refreshDemonstration?: (tx: Tx, by: Actor, now: Date) => Promise<number>
  /** Takes the module's part of the demonstration away; called after the modules that build on it. */
  readonly removeDemonstration?: (tx: Tx, by: Actor, now: Date) => Promise<number>
}
