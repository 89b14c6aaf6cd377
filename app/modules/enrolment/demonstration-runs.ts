import type { AttendanceMark } from './attendance/attendance.ts'
import type { OutcomeAnswer } from './outcome/outcome.ts'

export interface DemonstrationParticipant {
  /** As in starter/people.tsv. */
  readonly person: string
  /** Lesson by lesson; whoever is left out of the last ones has not been marked yet. */
  readonly marks: readonly AttendanceMark[]
  readonly passed?: boolean
  /** Content, teaching, usefulness, organisation, accessibility. */
  readonly review?: readonly [number, number, number, number, number]
  readonly words?: string
  readonly isShown?: boolean
  readonly outcome?: OutcomeAnswer
}

export interface DemonstrationRun {
  readonly name: string
  /** The offer in starter/offers.jsonl that this is an earlier run of. */
  readonly like: string
  readonly status: 'published' | 'archived'
  /** Days from today, and the hours of each; undefined hours begin about now. */
  readonly lessons: readonly number[]
  readonly from: `${number}:${number}` | undefined
  readonly hours: number
  readonly room: string
  readonly rule: { readonly lessonsShare: number | null; readonly assessment: boolean }
  readonly participants: readonly DemonstrationParticipant[]
}

const came = (count: number): AttendanceMark[] => Array.from({ length: count }, () => 'present')

/** Runs that Viktors has taught or is teaching: one long past, one just ended, one on today. */
export const demonstrationRuns: readonly DemonstrationRun[] = [
  {
    name: 'sewing-spring',
    like: 'rupnieciska-suveja-daugavpils',
    status: 'archived',
    lessons: [-216, -214, -212, -209, -207],
    from: '18:00',
    hours: 2,
    room: '12. darbnīca',
    rule: { lessonsShare: 80, assessment: false },
    participants: [
      {
        person: 'anna',
        marks: came(5),
        review: [5, 5, 5, 4, 4],
        outcome: 'working',
        words: 'Daudz prakses, viss bija saprotams arī iesācējam. Atradu darbu šūšanas cehā.',
        isShown: true,
      },
      {
        person: 'sergejs',
        marks: [...came(4), 'absent'],
        review: [4, 5, 5, 4, 3],
        outcome: 'working',
        words: 'Объясняли терпеливо, но вечерний автобус уходит слишком рано.',
        isShown: true,
      },
      { person: 'daiga', marks: ['late', ...came(4)], review: [5, 4, 4, 5, 4], outcome: 'learning' },
      { person: 'oskars', marks: came(5), review: [3, 4, 3, 4, 4], outcome: 'none' },
      {
        person: 'egita',
        marks: [...came(3), 'late', 'present'],
        review: [4, 4, 5, 3, 2],
        outcome: 'active',
        words: 'Labs kurss, bet darbnīcā ar ratiņkrēslu iekļūt ir grūti.',
        isShown: true,
      },
      { person: 'velta', marks: [...came(4), 'excused'], review: [5, 5, 4, 4, 4], outcome: 'working' },
      { person: 'juris', marks: ['present', 'absent', 'absent', 'absent', 'absent'] },
    ],
  },
  {
    name: 'hygiene-autumn',
    like: 'haccp-partikas-higiena',
    status: 'archived',
    lessons: [-18, -11, -4],
    from: '17:30',
    hours: 2,
    room: 'Tiešsaistē',
    rule: { lessonsShare: 60, assessment: true },
    participants: [
      {
        person: 'anna',
        marks: came(3),
        passed: true,
        review: [4, 4, 5, 5, 5],
        words: 'Īsi un pa tēmu. Pasniedzējs Jānis gan bieži kavēja.',
      },
      { person: 'inese', marks: ['present', 'late', 'present'], passed: true, review: [3, 4, 4, 4, 5] },
      { person: 'oskars', marks: ['present', 'absent', 'present'], passed: true, review: [5, 5, 5, 4, 4] },
      { person: 'velta', marks: ['present', 'present', 'excused'] },
    ],
  },
  // A cohort of the coordinators' training.
  {
    name: 'coordinators-autumn',
    like: 'koordinators-1-konsultesanas-saruna',
    status: 'archived',
    lessons: [-60, -53],
    from: '10:00',
    hours: 4,
    room: '204. kabinets',
    rule: { lessonsShare: 80, assessment: false },
    participants: [
      { person: 'natalija', marks: came(2) },
      { person: 'jelena', marks: came(2) },
      { person: 'ilze', marks: ['present', 'absent'] },
    ],
  },
  {
    name: 'bookkeeping-now',
    like: 'gramatvedibas-pamati',
    status: 'published',
    lessons: [-14, -7, 0, 7, 14],
    from: undefined,
    hours: 2,
    room: '204. kabinets',
    rule: { lessonsShare: 80, assessment: false },
    participants: [
      { person: 'anna', marks: ['present', 'present'] },
      { person: 'sergejs', marks: ['present', 'absent'] },
      { person: 'inese', marks: ['late', 'present'] },
      { person: 'juris', marks: ['present', 'excused'] },
    ],
  },
]
