import type { Module } from '../../shared/module.ts'
import { accountsAccess } from './accounts-policy.ts'
import { accountsRoutes } from './accounts-routes.ts'
import { loadDemonstrationPeople, removeDemonstrationPeople } from './demonstration/demonstration-people.ts'
import { accountsPersonal } from './privacy/personal/accounts-personal.ts'
import { loadDemonstrationPrivacy } from './privacy/privacy-demonstration.ts'
import { openidReturnRoutes } from './sign-in/openid-routes.ts'
import { grantMessages } from './role/grant-messages.ts'
import { loadSignInLibrary } from './sign-in/sign-in-library.ts'

export { accountPaths } from './accounts-paths.ts'
export { recordAccess, recordAccesses } from './privacy/access/access-commands.ts'
export { giveConsent, withdrawConsent } from './privacy/consent/consent-commands.ts'
export { hasConsent } from './privacy/consent/consent-queries.ts'
export { offerLetters, outcomeQuestion } from './privacy/personal/accounts-purposes.ts'
export { demonstrationPersonId, insertDemonstrationPerson } from './demonstration/demonstration-people.ts'
export { holds, organisationsOf } from './role/role.ts'
export type { Role, Scope } from './role/role.ts'
export { roleMessages } from './role/role-messages.ts'
export { makeAdministrator } from './role/first-administrator.ts'
export { saveGrant } from './role/role-commands.ts'
export { cookieSecret } from './session/cookie-secret.ts'
export { signedInPerson } from './session/session-actor.ts'

export const accounts = {
  name: 'accounts',
  pages: accountsRoutes,
  data: openidReturnRoutes,
  access: accountsAccess,
  workplaces: [{ roles: ['regional-administrator'], path: '/roles', title: grantMessages.title }],
  searchEngines: { keptOut: ['/account', '/roles', '/sign-in', '/sign-up', '/demonstration/'] },
  personal: accountsPersonal,
  warmUp: loadSignInLibrary,
  demonstration: async (tx, now) => {
    await loadDemonstrationPeople(tx, now)
    await loadDemonstrationPrivacy(tx, now)
  },
  removeDemonstration: removeDemonstrationPeople,
} satisfies Module
