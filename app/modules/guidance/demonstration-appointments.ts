import type { WeeklyHours } from './availability/availability.ts'
import type { OutreachGroup } from './outreach/outreach.ts'

type Hours = Omit<WeeklyHours, 'fromDay' | 'toDay' | 'breakFrom' | 'breakTo'>

const office = { way: 'place', location: 'Ludza, Stacijas iela 00', kindId: null } as const
const phone = { way: 'phone', location: '+371 60000101', kindId: null } as const

/** Ilze's week: as on her public card, and by phone. */
export const demonstrationHours: readonly Hours[] = [
  { weekday: 1, fromTime: '09:00', toTime: '12:00', ...office },
  { weekday: 3, fromTime: '13:00', toTime: '18:00', ...office },
  { weekday: 5, fromTime: '09:00', toTime: '12:00', ...office },
  { weekday: 2, fromTime: '10:00', toTime: '12:00', ...phone },
  { weekday: 4, fromTime: '10:00', toTime: '12:00', ...phone },
]

interface Somebody {
  /** One of starter/people.tsv. */
  readonly person?: string
  /** Of somebody without an account. */
  readonly name?: string
  readonly phone?: string
  readonly status: 'booked' | 'came' | 'absent'
  readonly isOnBehalf?: boolean
}

export interface DemonstrationTalk {
  readonly code: string
  readonly kind: 'talk' | 'question' | 'group'
  /** Days from today, and the clock. */
  readonly days: number
  readonly at: string
  readonly minutes: number
  readonly people: readonly Somebody[]
}

export const demonstrationTalks: readonly DemonstrationTalk[] = [
  {
    code: 'anna',
    kind: 'talk',
    days: 6,
    at: '14:00',
    minutes: 45,
    people: [{ person: 'anna', status: 'booked' }],
  },
  {
    code: 'guest',
    kind: 'question',
    days: 2,
    at: '10:30',
    minutes: 20,
    people: [{ name: 'Aivars Paraudziņš', phone: '+371 20000000', status: 'booked' }],
  },
  {
    code: 'behalf',
    kind: 'talk',
    days: 3,
    at: '09:00',
    minutes: 45,
    people: [{ name: 'Genovefa Paraudziņa', status: 'booked', isOnBehalf: true }],
  },
  {
    code: 'group',
    kind: 'group',
    days: 8,
    at: '15:00',
    minutes: 90,
    people: [
      { person: 'sergejs', status: 'booked' },
      { name: 'Aivars Paraudziņš', status: 'booked' },
    ],
  },
  {
    code: 'earlier',
    kind: 'talk',
    days: -6,
    at: '14:00',
    minutes: 45,
    people: [{ person: 'anna', status: 'came' }],
  },
  {
    code: 'missed',
    kind: 'talk',
    days: -4,
    at: '09:00',
    minutes: 45,
    people: [{ name: 'Genovefa Paraudziņa', status: 'absent', isOnBehalf: true }],
  },
]

export interface DemonstrationEvent {
  readonly code: string
  readonly days: number
  readonly at: string
  readonly minutes: number
  readonly isAnnounced: boolean
  /** Null while nobody has counted. */
  readonly reached: number | null
  readonly title: Readonly<Record<string, string>>
  readonly about: Readonly<Record<string, string>>
  readonly groups: readonly OutreachGroup[]
}

export const demonstrationEvents: readonly DemonstrationEvent[] = [
  {
    code: 'autumn',
    days: -12,
    at: '17:00',
    minutes: 120,
    isAnnounced: true,
    reached: 23,
    title: {
      lv: 'Mācību vakars Ludzā',
      en: 'Learning evening in Ludza',
      ru: 'Вечер об учёбе в Лудзе',
    },
    about: { lv: 'Ko šogad var apgūt Ludzā un apkārtnē, un kas par to maksā.' },
    groups: ['jobseekers', 'rural'],
  },
  {
    code: 'seniors',
    days: 9,
    at: '11:00',
    minutes: 120,
    isAnnounced: true,
    reached: null,
    title: {
      lv: 'Viedtālrunis bez bailēm',
      en: 'No fear of the smartphone',
      ru: 'Смартфон без страха',
    },
    about: {
      lv: 'Palīdzam ar e-pastu, e-veselību un banku. Ņemiet līdzi savu tālruni.',
      en: 'We help with e-mail, e-health and the bank. Bring your own phone.',
      ru: 'Поможем с почтой, э-здоровьем и банком. Возьмите с собой свой телефон.',
    },
    groups: ['seniors'],
  },
]
