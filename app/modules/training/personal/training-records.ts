import { sql } from 'kysely'

import { rowsOf } from '../../../shared/db/db.ts'
import type { PersonalRecords, PersonalRow } from '../../../shared/personal/personal.ts'
import { trainingPersonalMessages as messages } from './training-personal-messages.ts'

export const evidenceRecords: readonly PersonalRecords[] = [
  {
    key: 'evidence',
    title: messages.evidenceTitle,
    remains: messages.evidenceRemains,
    fields: {
      unit: { label: messages.unit, kind: 'localised' },
      source: { label: messages.source, kind: 'text' },
      statement: { label: messages.statement, kind: 'text' },
      links: { label: messages.links, kind: 'json' },
      submittedAt: { label: messages.submitted, kind: 'moment' },
      withdrawnAt: { label: messages.withdrawn, kind: 'moment' },
    },
    rows: (tx, personId) =>
      rowsOf(
        tx,
        sql<PersonalRow>`
          select unit.title as unit, source, statement, links, submitted_at as "submittedAt",
            withdrawn_at as "withdrawnAt"
          from competence_evidence as evidence join competence_unit as unit on unit.id = evidence.unit_id
          where evidence.person_id = ${personId} order by submitted_at, evidence.id
        `,
      ),
  },
  {
    key: 'assessments',
    title: messages.assessmentsTitle,
    remains: messages.evidenceRemains,
    fields: {
      verdict: { label: messages.verdict, kind: 'text' },
      reason: { label: messages.reason, kind: 'text' },
      validUntil: { label: messages.validUntil, kind: 'day' },
      assessedAt: { label: messages.assessed, kind: 'moment' },
    },
    rows: (tx, personId) =>
      rowsOf(
        tx,
        sql<PersonalRow>`
          select verdict, reason, valid_until as "validUntil", assessed_at as "assessedAt" from evidence_assessment
          where person_id = ${personId} order by assessed_at, id
        `,
      ),
  },
  {
    key: 'assessed',
    title: messages.assessedTitle,
    remains: messages.evidenceRemains,
    fields: {
      verdict: { label: messages.verdict, kind: 'text' },
      reason: { label: messages.reason, kind: 'text' },
      validUntil: { label: messages.validUntil, kind: 'day' },
      assessedAt: { label: messages.assessed, kind: 'moment' },
    },
    rows: (tx, personId) =>
      rowsOf(
        tx,
        sql<PersonalRow>`
          select verdict, reason, valid_until as "validUntil", assessed_at as "assessedAt" from evidence_assessment
          where assessed_by = ${personId} order by assessed_at, id
        `,
      ),
  },
]

export const stepRecords: readonly PersonalRecords[] = (['steps', 'stepsGiven'] as const).map((key) => ({
  key,
  title: key === 'steps' ? messages.stepsTitle : messages.stepsGivenTitle,
  remains: messages.evidenceRemains,
  fields: {
    step: { label: messages.step, kind: 'text' },
    grantedAt: { label: messages.granted, kind: 'moment' },
    endedAt: { label: messages.ended, kind: 'moment' },
  },
  rows: (tx, personId) =>
    rowsOf(
      tx,
      sql<PersonalRow>`
        select step, granted_at as "grantedAt", ended_at as "endedAt" from ladder_grant
        where ${key === 'steps' ? sql`person_id = ${personId}` : sql`${personId} in (granted_by, ended_by)`}
        order by granted_at, id
      `,
    ),
}))

export const cardRecords: PersonalRecords = {
  key: 'card',
  title: messages.cardTitle,
  fields: {
    language: { label: messages.language, kind: 'text' },
    about: { label: messages.about, kind: 'text' },
    fields: { label: messages.fields, kind: 'json' },
    skills: { label: messages.skills, kind: 'json' },
    languages: { label: messages.languages, kind: 'json' },
    place: { label: messages.place, kind: 'text' },
    radiusKm: { label: messages.radius, kind: 'number' },
    times: { label: messages.times, kind: 'json' },
    shown: { label: messages.shown, kind: 'json' },
    shownSince: { label: messages.shownSince, kind: 'moment' },
    changedAt: { label: messages.changed, kind: 'moment' },
  },
  rows: (tx, personId) =>
    rowsOf(
      tx,
      sql<PersonalRow>`
        select language, about, fields, skills, languages, place_id as place, radius_km as "radiusKm", times, shown,
          shown_since as "shownSince", changed_at as "changedAt"
        from educator_card where person_id = ${personId}
      `,
    ),
}

export const pairRecords: readonly PersonalRecords[] = [
  {
    key: 'mentoring',
    title: messages.mentoringTitle,
    remains: messages.ratingsRemain,
    fields: {
      fromDay: { label: messages.from, kind: 'day' },
      toDay: { label: messages.to, kind: 'day' },
      wish: { label: messages.statement, kind: 'text' },
      proposedAt: { label: messages.submitted, kind: 'moment' },
      mentorAcceptedAt: { label: messages.mentorAccepted, kind: 'moment' },
      menteeAcceptedAt: { label: messages.menteeAccepted, kind: 'moment' },
      endedAt: { label: messages.ended, kind: 'moment' },
    },
    rows: (tx, personId) =>
      rowsOf(
        tx,
        sql<PersonalRow>`
          select from_day as "fromDay", to_day as "toDay", wish, proposed_at as "proposedAt",
            mentor_accepted_at as "mentorAcceptedAt", mentee_accepted_at as "menteeAcceptedAt", ended_at as "endedAt"
          from mentoring_pair where ${personId} in (mentor_id, mentee_id) order by from_day, id
        `,
      ),
  },
  {
    key: 'meetings',
    title: messages.meetingsTitle,
    remains: messages.ratingsRemain,
    fields: {
      metOn: { label: messages.day, kind: 'day' },
      note: { label: messages.statement, kind: 'text' },
      notedAt: { label: messages.submitted, kind: 'moment' },
    },
    rows: (tx, personId) =>
      rowsOf(
        tx,
        sql<PersonalRow>`
          select met_on as "metOn", note, noted_at as "notedAt" from mentoring_meeting
          join mentoring_pair as pair on pair.id = pair_id
          where ${personId} in (noted_by, pair.mentor_id, pair.mentee_id) order by met_on, mentoring_meeting.id
        `,
      ),
  },
  {
    key: 'observations',
    title: messages.observationsTitle,
    remains: messages.ratingsRemain,
    fields: {
      unit: { label: messages.unit, kind: 'localised' },
      lessonOn: { label: messages.day, kind: 'day' },
      requestedAt: { label: messages.submitted, kind: 'moment' },
      acceptedAt: { label: messages.accepted, kind: 'moment' },
      declinedAt: { label: messages.declined, kind: 'moment' },
      marks: { label: messages.verdict, kind: 'json' },
      feedback: { label: messages.statement, kind: 'text' },
      givenAt: { label: messages.assessed, kind: 'moment' },
    },
    rows: (tx, personId) =>
      rowsOf(
        tx,
        sql<PersonalRow>`
          select unit.title as unit, lesson_on as "lessonOn", requested_at as "requestedAt",
            accepted_at as "acceptedAt", declined_at as "declinedAt", marks, feedback, given_at as "givenAt"
          from peer_observation as seen join competence_unit as unit on unit.id = seen.unit_id
          where ${personId} in (observed_id, observer_id) order by lesson_on, seen.id
        `,
      ),
  },
]

export const methodRecords: readonly PersonalRecords[] = [
  {
    key: 'methods',
    title: messages.methodsTitle,
    fields: {
      title: { label: messages.name, kind: 'text' },
      purpose: { label: messages.about, kind: 'text' },
      steps: { label: messages.statement, kind: 'text' },
      publishedAt: { label: messages.published, kind: 'moment' },
    },
    rows: (tx, personId) =>
      rowsOf(
        tx,
        sql<PersonalRow>`
          select method.title, method.purpose, method.steps, method.published_at as "publishedAt"
          from method_author as author join teaching_method as method on method.id = author.method_id
          where author.person_id = ${personId} order by method.published_at, method.id
        `,
      ),
  },
  {
    key: 'ratings',
    title: messages.ratingsTitle,
    remains: messages.ratingsRemain,
    fields: {
      method: { label: messages.name, kind: 'text' },
      stars: { label: messages.stars, kind: 'number' },
      usedOn: { label: messages.usedOn, kind: 'day' },
      ratedAt: { label: messages.assessed, kind: 'moment' },
    },
    rows: (tx, personId) =>
      rowsOf(
        tx,
        sql<PersonalRow>`
          select method.title as method, stars, used_on as "usedOn", rated_at as "ratedAt"
          from method_rating as rating join teaching_method as method on method.id = rating.method_id
          where rating.person_id = ${personId} order by rated_at, rating.id
        `,
      ),
  },
  {
    key: 'reports',
    title: messages.reportsTitle,
    remains: messages.ratingsRemain,
    fields: {
      why: { label: messages.reason, kind: 'text' },
      reportedAt: { label: messages.submitted, kind: 'moment' },
      decision: { label: messages.verdict, kind: 'text' },
      decidedAt: { label: messages.assessed, kind: 'moment' },
    },
    rows: (tx, personId) =>
      rowsOf(
        tx,
        sql<PersonalRow>`
          select why, reported_at as "reportedAt", decision, decided_at as "decidedAt" from method_report
          where ${personId} in (person_id, decided_by) order by reported_at, id
        `,
      ),
  },
]
