import { sql } from 'kysely'

/** What an intake says of its opportunity: whether one can apply here, and what becomes of it then. */
export interface Admission {
  readonly phase: 'announced' | 'open' | 'closed'
  /** Seats are drawn among those who apply, not given as they come. */
  readonly byDraw: boolean
  readonly opensAt: string
  readonly closesAt: string
  readonly seats: number
  readonly free: number
  readonly waiting: number
  /** The intake that follows; null where none is planned. */
  readonly nextOpensAt: string | null
  readonly nextClosesAt: string | null
}

/** The row of it, with the alias `admission`; most offers have none. */
export const admissionTable = sql`
  left join opportunity_admission as admission on admission.opportunity_id = opportunity.id
`

/** What counts where an intake says something else than the offer's own text: the intake. */
export const effective = {
  applyBy: sql`coalesce(admission.apply_by, opportunity.apply_by)`,
  seatsMin: sql`case when admission.opportunity_id is null then opportunity.seats_min else admission.seats_min end`,
  seatsMax: sql`coalesce(admission.seats, opportunity.seats_max)`,
  seatsFree: sql`coalesce(admission.free, opportunity.seats_free)`,
} as const

const asMoment = (column: string) => sql`to_char(${sql.ref(`admission.${column}`)} at time zone 'UTC',
  'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

export const admissionColumn = sql`case when admission.opportunity_id is not null then jsonb_build_object(
  'phase', admission.phase, 'byDraw', admission.by_draw, 'opensAt', ${asMoment('opens_at')},
  'closesAt', ${asMoment('closes_at')}, 'seats', admission.seats, 'free', admission.free,
  'waiting', admission.waiting, 'nextOpensAt', ${asMoment('next_opens_at')},
  'nextClosesAt', ${asMoment('next_closes_at')}) end as admission`
