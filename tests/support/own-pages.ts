import { sql } from 'kysely'

import { demonstrationPersonId } from '../../app/modules/accounts/index.ts'
import { asActor } from '../../app/shared/db/as-actor.ts'
import { rowsOf, type Db } from '../../app/shared/db/db.ts'
import { identifierOf } from '../../app/shared/identifier.ts'
import { testMoment } from './template.ts'

/** A page of somebody who has signed in. */
export interface OwnPage {
  /** Without the language. */
  readonly path: string
  /** One of starter/people.tsv. */
  readonly as: string
}

const fixedPages: readonly OwnPage[] = [
  { path: '/account', as: 'marta' },
  { path: '/account/applications', as: 'anna' },
  { path: '/account/applications', as: 'raimonds' },
  { path: '/account/applications', as: 'inese' },
  { path: '/account/mandates', as: 'anna' },
  { path: '/account/mandates', as: 'sergejs' },
  { path: '/desk/intakes', as: 'marta' },
  { path: '/desk/mandates', as: 'ilze' },
  { path: '/account/lessons', as: 'anna' },
  { path: '/account/attendance', as: 'anna' },
  { path: '/teaching/lessons', as: 'viktors' },
  { path: '/desk/reviews', as: 'marta' },
  { path: '/moderation/reviews', as: 'raimonds' },
  { path: '/account/privacy', as: 'sergejs' },
  { path: '/account/privacy/access', as: 'sergejs' },
  { path: '/account/privacy/erasure', as: 'sergejs' },
  { path: '/account/privacy/erasure/confirmation', as: 'sergejs' },
  { path: '/demand/new/confirm?topic=field/061', as: 'sergejs' },
  { path: '/account/wishes', as: 'anna' },
  { path: '/demand/notes', as: 'ilze' },
  { path: '/demand/notes?topic=field/061', as: 'ilze' },
  { path: '/demand/needs', as: 'egita' },
  { path: '/demand/needs?q=metin', as: 'juris' },
  { path: '/demand', as: 'inese' },
  { path: '/proposals', as: 'marta' },
  { path: '/proposals', as: 'inese' },
  {
    path: '/proposals/new?topic=skill/0d207bf2-b0dd-4a36-933f-d2cd3da2933d&cell=LV-058.ru.evening',
    as: 'inese',
  },
  { path: '/account/coordinator', as: 'ilze' },
  { path: '/partners/applications', as: 'raimonds' },
  { path: `/partners/claims/${'0'.repeat(40)}`, as: 'anna' },
  { path: '/agreements', as: 'raimonds' },
  { path: '/agreements', as: 'marta' },
  { path: '/territories', as: 'raimonds' },
  { path: '/territories/LV-077', as: 'raimonds' },
  { path: '/account/details', as: 'anna' },
  { path: '/account/password', as: 'anna' },
  { path: '/account/email', as: 'anna' },
  { path: '/account/email/abc', as: 'anna' },
  { path: '/account/appointments', as: 'anna' },
  { path: '/guidance/appointments', as: 'ilze' },
  { path: '/guidance/appointments/new', as: 'ilze' },
  { path: '/guidance/hours', as: 'ilze' },
  { path: '/guidance/kinds', as: 'raimonds' },
  { path: '/guidance/events', as: 'ilze' },
  { path: '/guidance/events/new', as: 'ilze' },
  { path: '/guidance/events/counts', as: 'ilze' },
  { path: '/roles', as: 'raimonds' },
  { path: '/roles/events', as: 'raimonds' },
  { path: `/roles/people/${demonstrationPersonId('anna')}`, as: 'raimonds' },
  { path: `/organisations/${identifierOf('demonstration', 'austra-daugavpils')}/people`, as: 'marta' },
  { path: '/guidance', as: 'ilze' },
  { path: '/guidance/cases', as: 'ilze' },
  { path: '/guidance/caseload', as: 'raimonds' },
  { path: '/guidance/requests/new', as: 'ilze' },
  { path: `/guidance/requests/${demonstrationPersonId('request:1')}`, as: 'ilze' },
  { path: '/guidance/partner-requests', as: 'marta' },
  { path: '/guidance/partner-requests/new', as: 'marta' },
  { path: '/guidance/referrals', as: 'marta' },
  { path: '/account/case', as: 'sergejs' },
  { path: '/account/case/summary', as: 'anna' },
  ...['', '/match', '/referrals/new'].map((part) => ({
    path: `/guidance/cases/${demonstrationPersonId('case:sergejs')}${part}`,
    as: 'ilze',
  })),
  { path: `/guidance/cases/${demonstrationPersonId('case:olga-paraugs')}/summary`, as: 'ilze' },
  { path: '/desk', as: 'marta' },
  { path: '/desk/bulk', as: 'marta' },
  { path: '/desk/sheet', as: 'marta' },
  { path: '/teaching', as: 'viktors' },
  { path: '/account/competences', as: 'viktors' },
  { path: '/account/competences', as: 'natalija' },
  { path: '/account/mentoring', as: 'viktors' },
  { path: '/account/observations', as: 'viktors' },
  { path: '/account/educator-card', as: 'viktors' },
  { path: '/account/educator-card?q=metin', as: 'modris' },
  { path: '/training/evidence', as: 'raimonds' },
  { path: '/training/evidence', as: 'modris' },
  { path: '/training/cohorts', as: 'raimonds' },
  { path: '/training/ladder', as: 'raimonds' },
  { path: '/training/classes', as: 'marta' },
  { path: '/methods/new', as: 'viktors' },
  { path: '/moderation/methods', as: 'raimonds' },
  { path: '/account/credentials', as: 'anna' },
  { path: '/account/credentials', as: 'sergejs' },
  { path: '/desk/credentials', as: 'marta' },
]

/** All pages about one offer, of which the demonstration has one in each of three states. */
const deskPages = [
  '',
  '/learned',
  '/run',
  '/price',
  '/lessons',
  '/educators',
  '/translations/en',
  '/preview/de',
]

/** At least one address for every page that asks who is there. */
export async function ownPages(db: Db): Promise<OwnPage[]> {
  const machine = { kind: 'machine', id: 'test' } as const
  const [drafts, drawn] = await asActor(db, machine, testMoment, async (tx) => [
    await rowsOf(tx, sql<{ id: string }>`select id from offer_draft order by state`),
    await rowsOf(tx, drawnPages),
  ])
  const ofOffers = drafts.flatMap(({ id }, index) =>
    [...deskPages, ...(index === 0 ? ['/history', '/ending'] : [])].map((page) => ({
      path: `/desk/offers/${id}${page}`,
      as: 'marta',
    })),
  )
  const ofParticipants = await asActor(db, { kind: 'machine', id: 'test' }, testMoment, (tx) =>
    rowsOf(tx, participantPages),
  )
  const ofAppointments = await asActor(db, machine, testMoment, (tx) => rowsOf(tx, appointmentPages))
  return [
    ...fixedPages,
    ...ofAppointments,
    ...ofOffers,
    ...(await rowsOf(db, enrolmentPages)),
    ...ofParticipants,
    ...drawn,
  ]
}

/** An appointment from both sides, what it is booked and asked with, and an event. */
const appointmentPages = sql<OwnPage>`
  with part as (
    select part.token, part.id, part.appointment_id, part.status, appointment.starts_at, part.kind_id, part.coordinator_id,
      part.municipality_id
    from appointment_participant as part join appointment on appointment.id = part.appointment_id
  )
  (select '/appointments/' || token as path, 'anna' as "as" from part
    where starts_at > ${testMoment} order by starts_at limit 1)
  union all (select '/appointments/' || token || '/time', 'anna' from part
    where starts_at > ${testMoment} order by starts_at limit 1)
  union all (select '/guidance/appointments/' || appointment_id, 'ilze' from part order by starts_at limit 1)
  union all (select '/guidance/appointments/' || appointment_id || '/participants/' || id || '/slip', 'ilze' from part
    where status = 'booked' order by starts_at limit 1)
  union all (select '/appointments/new?kind=' || kind_id || '&coordinator=' || coordinator_id || '&municipality=' ||
    municipality_id, 'anna' from part order by starts_at limit 1)
  union all (select '/events/' || appointment_id, 'anna' from outreach_event order by 1 limit 1)`

/** Pages whose addresses hold something that the set-up has drawn. */
const drawnPages = sql<OwnPage>`
  (select '/demand/letters/' || stop_token as path, 'anna' as "as" from demand_wish order by id limit 1)
  union all (select '/training/evidence/' || evidence.id, 'raimonds' from competence_evidence as evidence
    where not exists (select 1 from evidence_assessment where evidence_id = evidence.id) order by evidence.id limit 1)
  union all (select '/account/competences/' || id, 'viktors' from competence_unit where code = 'reflection')
  union all (select '/account/observations/' || id, 'helena' from peer_observation where given_at is not null
    order by id limit 1)
  union all (select '/account/observations/' || id, 'viktors' from peer_observation where given_at is null
    order by id limit 1)
  union all (select '/training/classes/' || opportunity.id, 'marta' from opportunity
    join organisation on organisation.id = organisation_id and organisation.source_id = 'austra-daugavpils'
    where opportunity.source_id = 'latviesu-valoda-a2-daugavpils')
  union all (select '/account/credentials/' || id, 'anna' from credential where person_id is not null order by state)
  union all (select '/desk/credentials/achievements/' || id, 'marta' from achievement order by id limit 1)
  union all (select '/guidance/asked/' || token, 'anna' from guidance_request order by id limit 1)
  union all (select '/guidance/referrals/' || id, 'marta' from referral order by sent_at, id limit 1)
  union all (select '/guidance/cases/' || case_id || '/matches/' || id, 'ilze' from case_match order by id limit 1)
  union all (select '/guidance/cases/' || case_id || '/matches/' || id || '/replay', 'ilze' from case_match
    order by id limit 1)`

const enrolmentPages = sql<OwnPage>`
  select '/desk/intakes/' || id as path, 'marta' as "as" from intake
  union all select '/desk/intakes/' || id || '/form', 'marta' from intake where opens_at > created_at
  union all select '/learning/' || opportunity_id || '/application', 'ilze' from intake
  union all (
    select '/desk/intakes/new?opportunity=' || opportunity.id, 'marta'
    from opportunity join organisation on organisation.id = organisation_id
    where organisation.source_id = 'austra-daugavpils' and status = 'published' and starts_on is null
      and not exists (select 1 from intake where opportunity_id = opportunity.id)
    order by opportunity.id limit 1
  )`

/** Of one course that is running, and of the form of another one. */
const participantPages = sql<OwnPage>`
  with own as (
    select application.id, application.intake_id, opportunity.id as opportunity_id
    from application join intake on intake.id = application.intake_id
    join opportunity on opportunity.id = intake.opportunity_id and opportunity.source_id = 'run:bookkeeping-now'
    join person on person.id = application.person_id and person.email like 'anna@%'
  )
  select '/account/applications/' || id || '/participation' as path, 'anna' as "as" from own
  union all select '/account/applications/' || id || '/form/check', 'anna' from own
  union all select '/desk/applications/' || id, 'marta' from own
  union all select '/desk/intakes/' || intake_id || '/completion', 'marta' from own
  union all (select '/account/applications/' || own.id || '/excuses/' || lesson.id, 'anna'
    from own join lesson on lesson.opportunity_id = own.opportunity_id order by starts_at desc limit 1)
  union all (select '/teaching/lessons/' || lesson.id || '/attendance', 'viktors'
    from own join lesson on lesson.opportunity_id = own.opportunity_id order by starts_at limit 1)
  union all select '/desk/intakes/' || intake_id || '/questions', 'marta' from application_form
  union all select '/desk/intakes/' || intake_id || '/questions/new', 'marta' from application_form`
