import type { ApplicantGroup } from './intake/applicant-group.ts'
import type { IntakePlan } from './intake/intake.ts'

export interface DemonstrationIntake {
  /** As in starter/offers.jsonl. */
  readonly opportunity: string
  readonly opensInDays: number
  readonly closesInDays: number
  /** A second round, for those who come later. */
  readonly next?: { readonly opensInDays: number; readonly closesInDays: number; readonly seatsMax: number }
  readonly plan: Pick<IntakePlan, 'rule' | 'seatsMax'> & Partial<Omit<IntakePlan, 'opensAt' | 'closesAt'>>
  /** In the order in which they come; named as in starter/people.tsv. */
  readonly applications: readonly {
    readonly person: string
    readonly groups?: readonly ApplicantGroup[]
    readonly leaves?: boolean
  }[]
}

/** One intake for each rule and state, all of the same provider, whose editor Marta runs them. */
export const demonstrationIntakes: readonly DemonstrationIntake[] = [
  // Open, with free seats.
  {
    opportunity: 'gramatvedibas-pamati',
    opensInDays: -4,
    closesInDays: 5,
    plan: { rule: 'first-come', seatsMax: 12, seatsMin: 6, reserved: [{ group: 'jobseekers', seats: 3 }] },
    applications: [{ person: 'daiga' }, { person: 'oskars', groups: ['jobseekers'] }],
  },
  // Full: one has left, the next has been offered the seat, another waits.
  {
    opportunity: 'latviesu-valoda-a2-daugavpils',
    opensInDays: -6,
    closesInDays: 5,
    plan: { rule: 'first-come', seatsMax: 3 },
    next: { opensInDays: 7, closesInDays: 12, seatsMax: 4 },
    applications: [
      { person: 'egita' },
      { person: 'velta' },
      { person: 'juris', leaves: true },
      { person: 'raimonds' },
      { person: 'sergejs' },
    ],
  },
  // A window that is open, with a draw at its end.
  {
    opportunity: 'latviesu-zimju-valoda-iesacejiem',
    opensInDays: -2,
    closesInDays: 5,
    plan: {
      rule: 'fair-allocation',
      seatsMax: 10,
      seatsMin: 6,
      criteria: ['first-course', 'local-residents'],
      reserved: [{ group: 'disability', seats: 2 }],
    },
    applications: [
      { person: 'anna', groups: ['first-course'] },
      { person: 'daiga', groups: ['local-residents'] },
    ],
  },
  // Drawn yesterday.
  {
    opportunity: 'cv-un-darba-intervija',
    opensInDays: -8,
    closesInDays: -1,
    plan: { rule: 'fair-allocation', seatsMax: 3, criteria: ['jobseekers'], answerHours: 96 },
    applications: [
      { person: 'oskars', groups: ['jobseekers'] },
      { person: 'velta' },
      { person: 'viktors', groups: ['jobseekers'] },
      { person: 'egita' },
      { person: 'juris' },
    ],
  },
  // Announced, and not open yet.
  {
    opportunity: 'darba-aizsardziba-pamatlimenis',
    opensInDays: 2,
    closesInDays: 6,
    plan: { rule: 'fair-allocation', seatsMax: 15, criteria: ['employed'] },
    applications: [],
  },
]
