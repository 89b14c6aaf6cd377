import type { Module } from '../../shared/module.ts'
import { fixedPages } from '../../shared/sitemap/page-list.ts'
import { informationRoutes } from './information-routes.tsx'
import { informationPersonal } from './personal/information-personal.ts'
import { informationAccess } from './information-policy.ts'

export const information = {
  name: 'information',
  pages: informationRoutes,
  access: informationAccess,
  personal: informationPersonal,
  searchEngines: {
    lists: [
      fixedPages('site', [
        '/',
        '/help',
        '/accessibility',
        '/privacy',
        '/how-the-match-works',
        '/sources',
        '/api',
      ]),
    ],
  },
} satisfies Module
