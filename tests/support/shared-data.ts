import { describeNeeding } from './needs.ts'
import { sharedFolder } from './shared-folder.ts'

/** Groups tests that read data from `../shared`, or from the folder LAIPA_SHARED names. */
export function describeWithShared(name: string, tests: (folder: string) => void): void {
  describeNeeding('../shared', sharedFolder !== undefined, name, () => tests(sharedFolder ?? ''))
}
