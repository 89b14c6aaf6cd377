import type { Module } from '../../shared/module.ts'
import { credentialsAccess } from './credentials-policy.ts'
import { credentialsApi, credentialsRoutes } from './credentials-routes.ts'
import {
  loadDemonstrationCredentials,
  refreshDemonstrationCredentials,
  removeDemonstrationCredentials,
} from './demonstration/credentials-demonstration.ts'
import { deskMessages } from './desk/desk-messages.ts'
import { issueOnCompletion } from './desk/issuing-commands.ts'
import { credentialsPart } from './holder/account-part-routes.tsx'
import { credentialsPersonal } from './personal/credentials-personal.ts'
import { credentialsDataRoutes } from './public-data-routes.ts'
import { signWaiting } from './credential/sign-commands.ts'
import { openIssuer } from './issuer/issuer-commands.ts'
import { region } from './issuer/issuer.ts'
import { signer, signingOfJob } from './signing.ts'

export { saveAchievement } from './achievement/achievement-commands.ts'
export type { NewAchievement } from './achievement/achievement-commands.ts'
export { issueCredential } from './credential/issue-commands.ts'
export type { Award } from './credential/credential.ts'
export { credentialsPaths } from './credentials-paths.ts'
export { region as regionIssuer } from './issuer/issuer.ts'

export const credentials = {
  name: 'credentials',
  pages: credentialsRoutes,
  access: credentialsAccess,
  data: credentialsDataRoutes,
  api: credentialsApi,
  files: [/^\/[a-z]{2}\/verify$/],
  searchEngines: { keptOut: ['/credentials/', '/verify'] },
  workplaces: [
    {
      roles: ['provider-editor', 'regional-administrator'],
      path: '/desk/credentials',
      title: deskMessages.title,
    },
  ],
  account: credentialsPart,
  personal: credentialsPersonal,
  jobs: [
    {
      name: 'credentials.issue-and-sign',
      cron: '* * * * *',
      run: async (db, now, settings) => {
        const signing = await signingOfJob(db, settings, now)
        await issueOnCompletion(db, signing.baseUrl, now)
        await signWaiting(db, signing)
      },
    },
  ],
  // The region's own identity is published from the first day, before anything is signed in its name.
  vocabulary: (tx, now) => openIssuer(tx, region, signer, now),
  demonstration: loadDemonstrationCredentials,
  refreshDemonstration: refreshDemonstrationCredentials,
  removeDemonstration: removeDemonstrationCredentials,
} satisfies Module
