import { readStarterTable } from '../../../shared/starter-files.ts'
import type { EvidenceSource, Verdict } from '../evidence/evidence.ts'
import type { StandardKind } from '../standard/standard.ts'

export interface DemonstrationEvidence {
  readonly person: string
  readonly kind: StandardKind
  readonly code: string
  readonly source: EvidenceSource
  readonly daysAgo: number
  readonly verdict?: Verdict
  readonly statement?: string
  readonly reason?: string
  /** Days for which it was accepted; three years unless said otherwise. */
  readonly validDays?: number
}

export function unitCodes(kind: StandardKind): string[] {
  const rows = readStarterTable('competence-units.tsv').filter(
    (row) => row['kind'] === kind && row['part'] === 'title',
  )
  return rows.map(({ unit = '' }) => unit)
}

/** Coordinators whom nobody needs to sign in as. */
export const trainedElsewhere = ['trained-1', 'trained-2', 'trained-3', 'trained-4', 'trained-5', 'trained-6']

export interface TrainedPerson {
  /** As in starter/people.tsv. */
  readonly person: string
  readonly kind: StandardKind
  /** When the first unit was accepted; the others were in the days before. */
  readonly daysAgo: number
  /** Units that they do not hold yet. */
  readonly without: readonly string[]
}

const whole: readonly string[] = []

export const trainedPeople: readonly TrainedPerson[] = [
  { person: 'ilze', kind: 'coordinator', daysAgo: 210, without: whole },
  { person: 'jelena', kind: 'coordinator', daysAgo: 60, without: whole },
  // Natālija's two come from the cohort.
  {
    person: 'natalija',
    kind: 'coordinator',
    daysAgo: 30,
    without: ['first-conversation', 'confidentiality', 'labour-market', 'digital-tools'],
  },
  ...trainedElsewhere.map((person, index): TrainedPerson => {
    return { person, kind: 'coordinator', daysAgo: 350 - index * 45, without: whole }
  }),
  { person: 'helena', kind: 'educator', daysAgo: 380, without: whole },
  { person: 'aija', kind: 'educator', daysAgo: 300, without: whole },
  { person: 'benita', kind: 'educator', daysAgo: 240, without: whole },
  { person: 'grigorijs', kind: 'educator', daysAgo: 190, without: whole },
  { person: 'larisa', kind: 'educator', daysAgo: 100, without: whole },
  { person: 'nelli', kind: 'educator', daysAgo: 40, without: whole },
  // One unit is missing: with it he is trained.
  { person: 'viktors', kind: 'educator', daysAgo: 90, without: ['reflection'] },
  {
    person: 'imants',
    kind: 'educator',
    daysAgo: 70,
    without: ['digital-teaching', 'civic-topics', 'multilingual'],
  },
]

/** Evidence in every other state: waiting, refused, run out. */
export const unfinishedEvidence: readonly DemonstrationEvidence[] = [
  {
    person: 'modris',
    kind: 'educator',
    code: 'planning',
    source: 'portfolio',
    daysAgo: 3,
    statement:
      'Pirms amatnieku kursa Balvos aprunājos ar katru no astoņiem dalībniekiem un pārkārtoju plānu: trīs vakari praksei, viens aprēķiniem. Plānā ir arī tas, ko atmetu, ja laika pietrūkst.',
  },
  {
    person: 'rasma',
    kind: 'educator',
    code: 'inclusion',
    source: 'portfolio',
    daysAgo: 9,
    statement:
      'Sagatavoju uzdevumu lapas lielā drukā un ierakstīju skaidrojumus balsī. Divi dalībnieki ar redzes grūtībām kursu pabeidza kopā ar grupu.',
  },
  {
    person: 'natalija',
    kind: 'coordinator',
    code: 'labour-market',
    source: 'portfolio',
    daysAgo: 5,
    statement:
      'Runāju ar diviem Daugavpils uzņēmumiem par metinātājiem un pierakstīju trūkumu pieprasījuma reģistrā. Parādīju to grupai bibliotēkā kopā ar avotu un gadu.',
  },
  {
    person: 'tadas',
    kind: 'educator',
    code: 'multilingual',
    source: 'portfolio',
    daysAgo: 20,
    verdict: 'refused',
    statement: 'Žodyną grupei parengiau lietuvių ir latvių kalbomis.',
    reason: 'Žodynas geras. Pridėkite, kaip tikrinote, ar grupė suprato: ką dalyviai padarė.',
  },
  {
    person: 'tadas',
    kind: 'educator',
    code: 'planning',
    source: 'test',
    daysAgo: 400,
    verdict: 'accepted',
    validDays: 365,
  },
]
