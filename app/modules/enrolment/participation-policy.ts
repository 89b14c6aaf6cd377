import type { AccessTable } from '../../shared/web/route-access.ts'

const id = ':id{[0-9a-z]{20}}'
const own = `/account/applications/${id}`
const intake = `/desk/intakes/${id}`
const application = `/desk/applications/${id}`
const question = `${intake}/questions/:code{[a-z][a-z0-9-]{0,39}}`
const document = 'documents/:document{[0-9a-z]{20}}'
const lesson = `/teaching/lessons/${id}`

/** Educators keep lists of their runs, editors those of their organisation. */
const listKeepers = ['educator', 'provider-editor']

/** Who may ask for which page of what follows an application. */
export const participationAccess: AccessTable = {
  [`GET ${own}/form/:step{[1-9]|10}`]: 'signed-in',
  [`POST ${own}/form/:step{[1-9]|10}`]: 'signed-in',
  [`GET ${own}/form/check`]: 'signed-in',
  [`POST ${own}/submission`]: 'signed-in',
  [`GET ${own}/documents`]: 'signed-in',
  [`POST ${own}/documents`]: 'signed-in',
  [`GET ${own}/${document}`]: 'signed-in',
  [`POST ${own}/${document}/removal`]: 'signed-in',
  [`GET ${own}/participation`]: 'signed-in',
  [`GET ${own}/excuses/:lesson{[0-9a-z]{20}}`]: 'signed-in',
  [`POST ${own}/excuses/:lesson{[0-9a-z]{20}}`]: 'signed-in',
  [`GET ${own}/review`]: 'signed-in',
  [`POST ${own}/review`]: 'signed-in',
  'GET /account/attendance': 'signed-in',
  'POST /account/attendance': 'signed-in',
  'GET /account/lessons': 'signed-in',
  'POST /account/lessons/calendar': 'signed-in',
  // Who holds the link of a letter or of a calendar is let in by it.
  'GET /calendars/:file{[0-9a-z]{40}\\.ics}': 'everyone',
  'GET /reminders/:token{[0-9a-z]{40}}': 'everyone',
  'POST /reminders/:token{[0-9a-z]{40}}': 'everyone',
  'GET /outcomes/:token{[0-9a-z]{40}}': 'everyone',
  'POST /outcomes/:token{[0-9a-z]{40}}': 'everyone',
  'GET /teaching/lessons': listKeepers,
  [`GET ${lesson}/attendance`]: listKeepers,
  [`POST ${lesson}/attendance`]: listKeepers,
  [`POST ${lesson}/code`]: listKeepers,
  [`GET ${intake}/questions`]: ['provider-editor'],
  [`GET ${question}`]: ['provider-editor'],
  [`POST ${question}`]: ['provider-editor'],
  [`POST ${question}/place`]: ['provider-editor'],
  [`POST ${question}/removal`]: ['provider-editor'],
  [`GET ${intake}/completion`]: ['provider-editor'],
  [`POST ${intake}/completion`]: ['provider-editor'],
  [`GET ${application}`]: ['provider-editor'],
  [`GET ${application}/${document}`]: ['provider-editor'],
  [`POST ${application}/return`]: ['provider-editor'],
  [`POST ${application}/assessment`]: ['provider-editor'],
  [`POST ${application}/invoices`]: ['provider-editor'],
  [`POST ${application}/invoices/:invoice{[0-9a-z]{20}}/status`]: ['provider-editor'],
  'GET /desk/reviews': ['provider-editor'],
  [`POST /desk/reviews/${id}/reply`]: ['provider-editor'],
  'GET /moderation/reviews': ['regional-administrator'],
  [`POST /moderation/reviews/${id}/decision`]: ['regional-administrator'],
}
