import type { AccessTable } from '../../shared/web/route-access.ts'

/** Who may ask for which page. */
export const informationAccess: AccessTable = {
  'GET /': 'everyone',
  'GET /help': 'everyone',
  'GET /accessibility': 'everyone',
  'GET /privacy': 'everyone',
  'GET /how-the-match-works': 'everyone',
  'GET /sources': 'everyone',
  'GET /api': 'everyone',
}
