import { sql } from 'kysely'

import { rowsOf } from '../../../shared/db/db.ts'
import type { PersonalData, PersonalRow } from '../../../shared/personal/personal.ts'
import { caseMessages, caseStateMessages } from '../case/case-messages.ts'
import { requestMessages, requestStateMessages } from '../request/request-messages.ts'
import { eraseGuidance, removeExpiredGuidance } from './guidance-erasure.ts'
import { guidancePersonalMessages as messages } from './guidance-personal-messages.ts'

/** Rows that are the person's own, also those entered for their address. */
const own = (personId: string) =>
  sql`(person_id = ${personId} or (person_id is null and email = proved_email()))`

/** What guidance keeps about people. The coordinator's own notes are counted, not shown: others speak in them. */
export const guidancePersonal: PersonalData = {
  purposes: [
    {
      code: 'guidance.cases',
      title: messages.title,
      what: messages.what,
      why: messages.why,
      howLong: messages.long,
      basis: 'public-task',
      concernsVisitors: true,
    },
  ],
  records: [
    {
      key: 'requests',
      title: messages.requests,
      remains: messages.remains,
      fields: {
        state: { label: requestMessages.state, kind: 'text', values: requestStateMessages },
        stateSince: { label: messages.since, kind: 'moment' },
        channel: { label: requestMessages.channel, kind: 'text' },
        name: { label: requestMessages.name, kind: 'text' },
        email: { label: requestMessages.email, kind: 'text' },
        phone: { label: requestMessages.phone, kind: 'text' },
        language: { label: requestMessages.language, kind: 'text' },
        municipality: { label: requestMessages.municipality, kind: 'text' },
        parish: { label: requestMessages.parish, kind: 'text' },
        themes: { label: requestMessages.themes, kind: 'json' },
        wish: { label: requestMessages.wish, kind: 'text' },
        consent: { label: requestMessages.consent, kind: 'text' },
        consentDay: { label: messages.consentDay, kind: 'day' },
        askedAt: { label: messages.at, kind: 'moment' },
        dueDay: { label: requestMessages.by, kind: 'day' },
        routed: { label: messages.routed, kind: 'text' },
        question: { label: requestMessages.question, kind: 'text' },
        answer: { label: requestMessages.answer, kind: 'text' },
        closeReason: { label: requestMessages.reason, kind: 'text' },
        decidedAt: { label: messages.decided, kind: 'moment' },
        escalatedAt: { label: messages.raised, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select state, state_since as "stateSince", channel, name, email, phone, language,
              municipality_id as municipality, parish, themes, wish, consent, consent_day as "consentDay",
              asked_at as "askedAt", due_day as "dueDay", routed, question, answer, close_reason as "closeReason",
              decided_at as "decidedAt", escalated_at as "escalatedAt"
            from guidance_request where ${own(personId)} order by asked_at, id
          `,
        ),
    },
    {
      key: 'cases',
      title: messages.cases,
      remains: messages.remains,
      fields: {
        name: { label: requestMessages.name, kind: 'text' },
        email: { label: requestMessages.email, kind: 'text' },
        phone: { label: requestMessages.phone, kind: 'text' },
        language: { label: requestMessages.language, kind: 'text' },
        municipality: { label: requestMessages.municipality, kind: 'text' },
        parish: { label: requestMessages.parish, kind: 'text' },
        channel: { label: requestMessages.channel, kind: 'text' },
        state: { label: caseMessages.state, kind: 'text', values: caseStateMessages },
        stateSince: { label: messages.since, kind: 'moment' },
        openedAt: { label: caseMessages.since, kind: 'moment' },
        resumeDay: { label: caseMessages.resume, kind: 'day' },
        closeReason: { label: caseMessages.reason, kind: 'text' },
        closedDay: { label: caseMessages.close, kind: 'day' },
        summary: { label: caseMessages.summary, kind: 'text' },
        matchConsent: { label: messages.matchConsent, kind: 'text' },
        matchConsentAt: { label: messages.matchConsent, kind: 'moment' },
        profile: { label: messages.profile, kind: 'json' },
        privateNotes: { label: caseMessages.notes, kind: 'number' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select name, email, phone, language, municipality_id as municipality, parish, channel, state,
              state_since as "stateSince", opened_at as "openedAt", resume_day as "resumeDay",
              close_reason as "closeReason", closed_day as "closedDay", summary, match_consent as "matchConsent",
              match_consent_at as "matchConsentAt", profile, private_notes(id) as "privateNotes"
            from guidance_case where ${own(personId)} order by opened_at, id
          `,
        ),
    },
    {
      key: 'entries',
      title: messages.entries,
      fields: {
        kind: { label: messages.kind, kind: 'text' },
        content: { label: messages.content, kind: 'json' },
        at: { label: messages.at, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            with own as (select id from guidance_case where ${own(personId)})
            select 'situation' as kind, jsonb_build_object('theme', theme, 'code', code, 'note', note, 'day', day)
              as content, noted_at as at from case_situation where case_id in (select id from own)
            union all select 'goal', jsonb_build_object('target', target, 'purpose', purpose, 'state', state), made_at
              from case_goal where case_id in (select id from own)
            union all select 'action', jsonb_build_object('what', what, 'owner', owner, 'due', due_day, 'state', state),
              made_at from case_action where case_id in (select id from own)
            union all select 'contact', jsonb_build_object('kind', kind, 'day', day, 'agreed', agreed), made_at
              from case_contact where case_id in (select id from own)
            union all select 'comment', jsonb_build_object('said', said), made_at
              from case_comment where case_id in (select id from own)
            union all select 'member', jsonb_build_object('role', role, 'from', from_day, 'to', to_day), added_at
              from case_member where case_id in (select id from own)
            union all select 'match', jsonb_build_object('input', input, 'asOf', as_of, 'model', model_version,
              'results', results), made_at from case_match where case_id in (select id from own)
            union all select 'choice', jsonb_build_object('opportunity', opportunity_id, 'reason', reason), chosen_at
              from case_choice where case_id in (select id from own)
            union all select 'referral', jsonb_build_object('organisation', organisation_id, 'name', name, 'contact',
              contact, 'reason', reason, 'state', state, 'question', question, 'answer', answer), sent_at
              from referral where case_id in (select id from own)
            order by at, kind
          `,
        ),
    },
  ],
  corrections: [{ text: messages.title, path: '/account/case' }],
  erase: eraseGuidance,
  removeExpired: removeExpiredGuidance,
  accesses: {
    'guidance.case': messages.readCase,
    'guidance.request': messages.readRequest,
    'guidance.referral': messages.readReferral,
  },
}
