import type { AccessTable } from '../../shared/web/route-access.ts'

const administrators = ['regional-administrator']
const editors = ['provider-editor', 'employer-editor']
const coordinators = ['coordinator', 'regional-administrator']

/** Who may ask for which page; whose rows each person then sees, row security and the queries decide. */
export const networkAccess: AccessTable = {
  'GET /coordinators': 'everyone',
  'GET /partners': 'everyone',
  'GET /municipalities/:id': 'everyone',
  'GET /partners/join': 'everyone',
  'POST /partners/join': 'everyone',
  'GET /agreements': [...administrators, ...editors],
  'POST /agreements': administrators,
  'GET /agreements/:id{[0-9a-z]{20}}/file': [...administrators, ...editors],
  'POST /agreements/:id{[0-9a-z]{20}}/end': administrators,
  'GET /partners/applications': administrators,
  'POST /partners/applications/:id{[0-9a-z]{20}}/approval': administrators,
  'POST /partners/applications/:id{[0-9a-z]{20}}/refusal': administrators,
  'GET /partners/claims/:token{[0-9a-z]{40}}': 'signed-in',
  'POST /partners/claims/:token{[0-9a-z]{40}}': 'signed-in',
  'GET /account/coordinator': coordinators,
  'POST /account/coordinator': coordinators,
  'POST /account/coordinator/absences': coordinators,
  'POST /account/coordinator/absences/:id{[0-9a-z]{20}}/end': coordinators,
  'GET /territories': administrators,
  'GET /territories/:id': administrators,
  'POST /territories/:id': administrators,
  'POST /territories/:id/substitutes': administrators,
  'POST /territories/:id/absences': administrators,
}
