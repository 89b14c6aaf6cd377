import type { AccessTable } from '../../shared/web/route-access.ts'
import { deskAccess } from './desk/desk-policy.ts'

/** Who may ask for which page. */
export const catalogueAccess: AccessTable = {
  'GET /learning': 'everyone',
  'GET /learning/suggestions': 'everyone',
  'GET /learning/compare': 'everyone',
  'GET /learning/template': 'everyone',
  'GET /learning/template.csv': 'everyone',
  'GET /learning/template.xlsx': 'everyone',
  'GET /learning/check': 'everyone',
  'POST /learning/check': 'everyone',
  'GET /learning/calendar.ics': 'everyone',
  'GET /learning/:file{[0-9a-z]{10}\\.ics}': 'everyone',
  'GET /learning/new.rss': 'everyone',
  'GET /learning/:address{[0-9a-z]{10}(?:-[^]*)?}': 'everyone',
  'GET /organisations/:id{[0-9a-z]{10}}': 'everyone',
  'GET /organisations/:id{[0-9a-z]{10}}/feeds': 'everyone',
  'GET /feeds/runs/:id{[1-9][0-9]{0,14}}': 'everyone',
  'GET /data': 'everyone',
  ...deskAccess,
}
