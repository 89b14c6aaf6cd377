import type { PersonalData } from '../../../../shared/personal/personal.ts'
import { erasePerson, refuseLastAdministrator } from './accounts-erasure.ts'
import { purposeMessages } from './accounts-purpose-messages.ts'
import { accountsPurposes } from './accounts-purposes.ts'
import { accountsRecords } from './accounts-records.ts'
import { removeExpiredAccounts } from './accounts-retention.ts'

/** What accounts keeps about people. */
export const accountsPersonal: PersonalData = {
  purposes: accountsPurposes,
  records: accountsRecords,
  corrections: [
    { text: purposeMessages.changeDetails, path: '/account/details' },
    { text: purposeMessages.changeSignIn, path: '/account' },
  ],
  accesses: { 'accounts.person': purposeMessages.nameAndAddress },
  refuseErasure: refuseLastAdministrator,
  erase: erasePerson,
  removeExpired: removeExpiredAccounts,
}
