import type { AccessTable } from '../../shared/web/route-access.ts'

const administrators = ['regional-administrator']
const coordinators = ['coordinator', 'regional-administrator']

/** Who may ask for which page; whose rows each person then sees, row security and the queries decide. */
export const networkAccess: AccessTable = {
  'GET /coordinators': 'everyone',
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
