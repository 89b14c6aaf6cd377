import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'

const withQuery = (path: string, query: Readonly<Record<string, string>>) => {
  const text = new URLSearchParams(query).toString()
  return text === '' ? path : `${path}?${text}`
}

const link = (language: Language, token: string) => addressIn(language, `/appointments/${token}`)
const desk = (language: Language, path: string) => addressIn(language, `/guidance/${path}`)

/** Addresses of appointments, hours and group events. */
export const appointmentsPaths = {
  /** Where anybody finds a time with a coordinator. */
  find: (language: Language, query: Readonly<Record<string, string>> = {}) =>
    withQuery(addressIn(language, '/appointments'), query),
  book: (language: Language, query: Readonly<Record<string, string>> = {}) =>
    withQuery(addressIn(language, '/appointments/new'), query),
  requestSent: (language: Language) => addressIn(language, '/appointments/requests/sent'),
  request: (language: Language, token: string) => addressIn(language, `/appointments/requests/${token}`),
  /** One appointment, for whoever holds the link of its letter. */
  link,
  linkFile: (language: Language, token: string) => `${link(language, token)}.ics`,
  linkCancellation: (language: Language, token: string) => `${link(language, token)}/cancellation`,
  linkAnswer: (language: Language, token: string) => `${link(language, token)}/answer`,
  linkTime: (language: Language, token: string) => `${link(language, token)}/time`,
  calendar: (language: Language, token: string) =>
    addressIn(language, `/appointments/calendars/${token}.ics`),
  own: (language: Language) => addressIn(language, '/account/appointments'),
  ownCalendar: (language: Language) => addressIn(language, '/account/appointments/calendar'),
  desk: (language: Language, query: Readonly<Record<string, string>> = {}) =>
    withQuery(desk(language, 'appointments'), query),
  onBehalf: (language: Language, query: Readonly<Record<string, string>> = {}) =>
    withQuery(desk(language, 'appointments/new'), query),
  appointment: (language: Language, id: string) => desk(language, `appointments/${id}`),
  cancellation: (language: Language, id: string) => desk(language, `appointments/${id}/cancellation`),
  mark: (language: Language, id: string, participant: string) =>
    desk(language, `appointments/${id}/participants/${participant}/mark`),
  participantCancellation: (language: Language, id: string, participant: string) =>
    desk(language, `appointments/${id}/participants/${participant}/cancellation`),
  slip: (language: Language, id: string, participant: string) =>
    desk(language, `appointments/${id}/participants/${participant}/slip`),
  participants: (language: Language, id: string) => desk(language, `appointments/${id}/participants`),
  hours: (language: Language) => desk(language, 'hours'),
  hoursRemoval: (language: Language, id: string) => desk(language, `hours/${id}/removal`),
  busyCalendar: (language: Language) => desk(language, 'hours/calendar'),
  busyFile: (language: Language) => desk(language, 'hours/calendar-file'),
  kinds: (language: Language) => desk(language, 'kinds'),
  kind: (language: Language, id: string) => desk(language, `kinds/${id}`),
  kindEnd: (language: Language, id: string) => desk(language, `kinds/${id}/end`),
  events: (language: Language, query: Readonly<Record<string, string>> = {}) =>
    withQuery(addressIn(language, '/events'), query),
  event: (language: Language, id: string) => addressIn(language, `/events/${id}`),
  eventFile: (language: Language, id: string) => addressIn(language, `/events/${id}.ics`),
  eventSignUp: (language: Language, id: string) => addressIn(language, `/events/${id}/participants`),
  outreach: (language: Language) => desk(language, 'events'),
  newEvent: (language: Language) => desk(language, 'events/new'),
  announcement: (language: Language, id: string) => desk(language, `events/${id}/announcement`),
  eventCount: (language: Language, id: string) => desk(language, `events/${id}/count`),
  counts: (language: Language) => desk(language, 'events/counts'),
}
