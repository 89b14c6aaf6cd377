import type { AccessTable } from '../../shared/web/route-access.ts'

/** Who may ask for which page; what each person then sees, row security and the queries decide. */
export const accountsAccess: AccessTable = {
  'GET /sign-in': 'everyone',
  'POST /sign-in': 'everyone',
  'POST /sign-in/links': 'everyone',
  'GET /sign-in/links/sent': 'everyone',
  'GET /sign-in/links/:token': 'everyone',
  'POST /sign-in/links/:token': 'everyone',
  'GET /sign-up': 'everyone',
  'POST /sign-up': 'everyone',
  'POST /sign-out': 'everyone',
  'GET /account': 'signed-in',
  'GET /account/privacy': 'signed-in',
  'POST /account/privacy/consents': 'signed-in',
  'GET /account/privacy/access': 'signed-in',
  'GET /account/privacy/download': 'signed-in',
  'GET /account/privacy/erasure': 'signed-in',
  'GET /account/privacy/erasure/confirmation': 'signed-in',
  'POST /account/privacy/erasure/confirmation': 'signed-in',
  'GET /account/erased': 'everyone',
  'GET /demonstration/sign-in': 'everyone',
  'POST /demonstration/sign-in': 'everyone',
  'GET /demonstration/mail': 'everyone',
}
