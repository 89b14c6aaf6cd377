import { sql, type RawBuilder } from 'kysely'

import { rowsOf } from '../../../../shared/db/db.ts'
import type { PersonalField, PersonalRecords, PersonalRow } from '../../../../shared/personal/personal.ts'
import { roleMessages } from '../../role/role-messages.ts'
import { recordMessages as words } from './record-messages.ts'

/** Everything that accounts keeps about a person, but for what opens doors: tokens and the hash of the password. */
export const accountsRecords: readonly PersonalRecords[] = [
  {
    key: 'person',
    title: words.person,
    fields: {
      id: text('number'),
      name: text('name'),
      email: text('email'),
      emailVerified: { label: words.emailVerified, kind: 'yes-no' },
      language: text('language'),
      demonstration: { label: words.demonstration, kind: 'yes-no' },
      createdAt: moment('createdAt'),
      changedAt: moment('changedAt'),
    },
    rows: query(
      (id) => sql`
        select id, name, email, email_verified as "emailVerified", language, demonstration,
          created_at as "createdAt", updated_at as "changedAt"
        from person where id = ${id}
      `,
    ),
  },
  {
    key: 'sessions',
    title: words.sessions,
    fields: {
      browser: text('browser'),
      address: text('address'),
      begunAt: moment('begun'),
      changedAt: moment('changedAt'),
      until: moment('until'),
    },
    rows: query(
      (id) => sql`
        select user_agent as browser, ip_address as address, created_at as "begunAt", updated_at as "changedAt",
          expires_at as until
        from session where person_id = ${id} order by created_at
      `,
    ),
  },
  {
    key: 'signInMethods',
    title: words.methods,
    fields: {
      method: { label: words.method, kind: 'text', values: { credential: words.password } },
      number: text('accountThere'),
      scope: text('what'),
      createdAt: moment('createdAt'),
      changedAt: moment('changedAt'),
    },
    rows: query(
      (id) => sql`
        select provider_id as method, account_id as number, scope, created_at as "createdAt", updated_at as "changedAt"
        from sign_in_method where person_id = ${id} order by created_at
      `,
    ),
  },
  {
    key: 'roles',
    title: words.roles,
    fields: {
      role: { label: words.role, kind: 'text', values: roleMessages },
      organisation: { label: words.organisation, kind: 'localised' },
      municipality: { label: words.municipality, kind: 'localised' },
      from: { label: words.from, kind: 'day' },
      until: { label: words.until, kind: 'day' },
      grantedAt: moment('given'),
      endedAt: moment('ended'),
    },
    rows: query(
      (id) => sql`
        select role, organisation.name as organisation, municipality.name as municipality, from_day as "from",
          to_day as until, granted_at as "grantedAt", ended_at as "endedAt"
        from role_grant
        left join organisation on organisation.id = role_grant.organisation_id
        left join municipality on municipality.id = role_grant.municipality_id
        where person_id = ${id} order by granted_at, role_grant.id
      `,
    ),
  },
  {
    key: 'letters',
    title: words.letters,
    fields: {
      kind: text('kind'),
      recipient: text('email'),
      language: text('language'),
      subject: text('subject'),
      text: text('text'),
      writtenAt: moment('written'),
      sentAt: moment('sent'),
    },
    rows: query(
      (id) => sql`
        select kind, recipient, language, subject,
          -- A link that opens an account must not be had from a browser that somebody left open.
          case when kind like any (array['sign-in-%', 'email-%'])
            then regexp_replace(text_body, '[/=][A-Za-z0-9_.~-]{20,}', '/…', 'g') else text_body end as text,
          queued_at as "writtenAt", sent_at as "sentAt"
        from mail
        where person_id = ${id} or (person_id is null and recipient = (select email from person where id = ${id}))
        order by mail.id
      `,
    ),
  },
  {
    key: 'consents',
    title: words.consents,
    remains: words.consentsRemain,
    fields: {
      purpose: text('purpose'),
      version: { label: words.version, kind: 'number' },
      language: text('language'),
      givenAt: moment('given'),
      withdrawnAt: moment('withdrawn'),
    },
    rows: query(
      (id) => sql`
        select purpose, text_version as version, language, given_at as "givenAt", withdrawn_at as "withdrawnAt"
        from consent where person_id = ${id} order by given_at, id
      `,
    ),
  },
  {
    key: 'accesses',
    title: words.accesses,
    fields: {
      what: text('what'),
      day: { label: words.day, kind: 'day' },
      times: { label: words.times, kind: 'number' },
      lastAt: moment('lastAt'),
      readerRoles: { label: words.readers, kind: 'json' },
    },
    rows: query(
      (id) => sql`
        select what, day, times, last_at as "lastAt", reader_roles as "readerRoles"
        from personal_access where person_id = ${id} order by last_at, id
      `,
    ),
  },
  {
    key: 'events',
    title: words.events,
    remains: words.eventsRemain,
    fields: {
      happenedAt: moment('happenedAt'),
      kind: text('kind'),
      about: text('about'),
      byYou: { label: words.byYou, kind: 'yes-no' },
      facts: { label: words.facts, kind: 'json' },
    },
    rows: query(
      (id) => sql`
        select happened_at as "happenedAt", kind, subject as about,
          actor_kind = 'person' and actor_id = ${id} as "byYou", facts
        from event
        where (actor_kind = 'person' and actor_id = ${id}) or subject = ${id}
          or (facts ? 'person' and facts ->> 'person' = ${id})
        order by event.id
      `,
    ),
  },
]

function query(build: (personId: string) => RawBuilder<unknown>): PersonalRecords['rows'] {
  return (tx, personId) => rowsOf(tx, sql<PersonalRow>`${build(personId)}`)
}

function text(label: keyof typeof words): PersonalField {
  return { label: words[label], kind: 'text' }
}

function moment(label: keyof typeof words): PersonalField {
  return { label: words[label], kind: 'moment' }
}
