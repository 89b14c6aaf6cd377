import type { Language } from '../../../shared/i18n/language.ts'
import type { ActionState, CaseState, ContactKind, GoalPurpose } from '../case/case.ts'
import type { Theme } from '../situation/situation.ts'

export interface InventedCase {
  readonly id: string
  readonly hasAccount: boolean
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly language: Language
  readonly state: CaseState
  /** Days ago. */
  readonly opened: number
  readonly situation: readonly (readonly [Theme, string])[]
  readonly goals: readonly {
    readonly target: string
    readonly purpose: GoalPurpose
    readonly actions: readonly {
      readonly what: string
      readonly owner: 'resident' | 'coordinator'
      /** Days from today. */
      readonly due: number
      readonly state: ActionState
    }[]
  }[]
  readonly contacts: readonly { readonly kind: ContactKind; readonly days: number; readonly agreed: string }[]
  readonly note?: string
  readonly summary?: string
}

/** Invented people; those without an account came by telephone. */
export const demonstrationCases: readonly InventedCase[] = [
  {
    id: 'sergejs',
    hasAccount: true,
    name: 'Sergejs Ivanovs',
    email: 'sergejs@iedzivotaji.example',
    phone: null,
    language: 'ru',
    state: 'active',
    opened: 40,
    situation: [
      ['work', 'seeking'],
      ['education', 'secondary'],
      ['language', 'lv-b'],
      ['transport', 'bus'],
      ['time', 'evening'],
    ],
    goals: [
      {
        target: 'Strādāt par metinātāju',
        purpose: 'work',
        actions: [
          {
            what: 'Noskaidrot, kādi metinātāju kursi sākas pavasarī',
            owner: 'coordinator',
            due: -3,
            state: 'doing',
          },
          { what: 'Sagatavot dzīves aprakstu', owner: 'resident', due: 4, state: 'planned' },
        ],
      },
      {
        target: 'Runāt latviski B2 līmenī',
        purpose: 'personal',
        actions: [{ what: 'Apmeklēt sarunu klubu bibliotēkā', owner: 'resident', due: 12, state: 'doing' }],
      },
    ],
    contacts: [
      { kind: 'meeting', days: 38, agreed: 'Vispirms valodas pārbaude, tad kursa izvēle.' },
      { kind: 'phone', days: 9, agreed: 'Valodas pārbaude būs nākamnedēļ.' },
    ],
    note: 'Zvanīt labāk pēc pieciem.',
  },
  {
    id: 'anna',
    hasAccount: true,
    name: 'Anna Bērziņa',
    email: 'anna@iedzivotaji.example',
    phone: null,
    language: 'lv',
    state: 'active',
    opened: 12,
    situation: [
      ['work', 'part-time'],
      ['care', 'children'],
      ['direction', 'choosing'],
    ],
    goals: [
      {
        target: 'Atrast grāmatvedības kursu',
        purpose: 'work',
        actions: [{ what: 'Salīdzināt divus kursus', owner: 'resident', due: 6, state: 'planned' }],
      },
    ],
    contacts: [{ kind: 'video', days: 10, agreed: 'Der kursi no rītiem, kamēr bērni ir skolā.' }],
    summary: 'Pēc pirmās sarunas: meklējam grāmatvedības kursu no rītiem.',
  },
  {
    id: 'zenta-paraugs',
    hasAccount: false,
    name: 'Zenta Paraugs',
    email: null,
    phone: '+371 60000202',
    language: 'lv',
    state: 'paused',
    opened: 90,
    situation: [['digital', 'none']],
    goals: [{ target: 'Iemācīties lietot viedtālruni', purpose: 'civic', actions: [] }],
    contacts: [{ kind: 'visit', days: 60, agreed: 'Turpināsim pēc lauku darbiem.' }],
  },
  {
    id: 'olga-paraugs',
    hasAccount: false,
    name: 'Olga Paraugs',
    email: null,
    phone: '+371 60000203',
    language: 'ru',
    state: 'closed',
    opened: 200,
    situation: [['work', 'employed']],
    goals: [
      {
        target: 'Vadīt pagasta deju kopu',
        purpose: 'civic',
        actions: [{ what: 'Pieteikties vadītāju kursam', owner: 'resident', due: -60, state: 'done' }],
      },
    ],
    contacts: [{ kind: 'meeting', days: 20, agreed: 'Kurss ir sācies.' }],
    summary: 'Вы учитесь на курсе руководителей любительских коллективов. Если понадобится помощь, звоните.',
  },
  {
    id: 'janis-paraugs',
    hasAccount: false,
    name: 'Jānis Paraugs',
    email: null,
    phone: '+371 60000204',
    language: 'lv',
    state: 'active',
    opened: 70,
    situation: [['work', 'at-risk']],
    goals: [],
    contacts: [{ kind: 'phone', days: 45, agreed: 'Pārdomās, vai grib mainīt darbu.' }],
  },
]
