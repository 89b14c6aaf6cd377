import type { AccountPart } from '../../shared/web/app-env.ts'
import { appointmentsOnAccount } from './appointments-parts.tsx'
import { caseOnAccount } from './case/account-part-routes.tsx'

/** On a person's own page: their case, then their appointments. */
export const guidanceOnAccount: AccountPart = async (c) => (
  <>
    {await caseOnAccount(c)}
    {await appointmentsOnAccount(c)}
  </>
)
