import type { Module } from './shared/module.ts'
import type { PersonalPart } from './shared/personal/personal.ts'
import { accounts } from './modules/accounts/index.ts'
import { catalogue } from './modules/catalogue/index.ts'
import { credentials } from './modules/credentials/index.ts'
import { demand } from './modules/demand/index.ts'
import { enrolment } from './modules/enrolment/index.ts'
import { guidance } from './modules/guidance/index.ts'
import { information } from './modules/information/index.ts'
import { matching } from './modules/matching/index.ts'
import { network } from './modules/network/index.ts'
import { organisations } from './modules/organisations/index.ts'
import { training } from './modules/training/index.ts'
import { vocabulary } from './modules/vocabulary/index.ts'

/** The modules in dependency order: each may import only those it names, through their `index.ts`. */
export const modules: readonly Module[] = [
  vocabulary,
  organisations,
  accounts,
  information,
  network,
  catalogue,
  matching,
  enrolment,
  demand,
  credentials,
  training,
  guidance,
]

/** What each module keeps about people. */
export const personalParts: readonly PersonalPart[] = modules.flatMap(({ name, personal }) =>
  personal === undefined ? [] : { module: name, ...personal },
)

/** Read by tests/architecture.test.ts, which fails the build on any other import. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  organisations: ['vocabulary'],
  accounts: ['organisations', 'vocabulary'],
  information: ['accounts'],
  network: ['accounts', 'organisations', 'vocabulary'],
  catalogue: ['accounts', 'organisations', 'vocabulary'],
  matching: ['catalogue', 'accounts', 'organisations', 'vocabulary'],
  enrolment: ['catalogue', 'accounts', 'organisations'],
  demand: ['matching', 'catalogue', 'accounts', 'organisations', 'vocabulary'],
  credentials: ['enrolment', 'catalogue', 'accounts', 'organisations', 'vocabulary'],
  training: ['enrolment', 'catalogue', 'accounts', 'organisations', 'vocabulary'],
  guidance: [
    'network',
    'enrolment',
    'demand',
    'matching',
    'catalogue',
    'accounts',
    'organisations',
    'vocabulary',
  ],
}
