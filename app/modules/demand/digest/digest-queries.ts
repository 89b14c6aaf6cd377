import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { dayInRiga, daysBefore } from '../../../shared/time/day.ts'
import { offerLetters } from '../../accounts/index.ts'

/** A new offer that fits something the person has told. */
export interface FittingOffer {
  readonly personId: string
  readonly recipient: string
  readonly language: Language
  readonly name: string
  readonly opportunityId: string
  readonly title: Localised
  readonly organisation: Localised
  /** The topic of a wish, or a field or occupation of the profile. */
  readonly topic: string
  readonly cameFrom: 'wish' | 'profile'
}

/** Days after which an offer is no news any more. */
const newDays = 35
/** So many essential skills of an occupation an offer teaches that is said to lead to it. */
const leadingSkills = 2

/** For each person who wants letters: open offers that came since they said so, and of which they have not heard. */
export function fittingOffers(db: Db, now: Date): Promise<FittingOffer[]> {
  const today = dayInRiga(now)
  return rowsOf(
    db,
    sql<FittingOffer>`
      with wanting as (
        select person_id, given_at from consent where purpose = ${offerLetters} and withdrawn_at is null
      ), topic as (
        select wish.person_id, wish.topic, 'wish' as came_from, wish.languages, wish.municipality_id, wish.radius_km
        from demand_wish as wish join wanting using (person_id) where wish.until >= ${today}
        union all
        select person_id, 'field/' || code, 'profile', null, null, null
        from own_profile join wanting using (person_id),
          jsonb_array_elements_text(coalesce(answers -> 'fields', '[]')) as code
        union all
        select person_id, answers #>> '{aim,occupation}', 'profile', null, null, null
        from own_profile join wanting using (person_id) where answers #>> '{aim,occupation}' is not null
      ), fresh as (
        select opportunity.*, specification.field_code, specification.title
        from opportunity join learning_specification as specification on specification.id = specification_id
        where status = 'published' and first_seen_at > ${daysBefore(now, newDays)}
          and (starts_on is null or starts_on >= ${today}::date)
          and (apply_by is null or apply_by >= ${today}::date
            or opportunity.id in (select opportunity_id from opportunity_admission))
          and opportunity.id not in (select opportunity_id from opportunity_admission where phase = 'closed')
      )
      select distinct on (person.id, fresh.first_seen_at, fresh.id) person.id as "personId", person.email as recipient,
        person.language, person.name, fresh.id as "opportunityId", fresh.title, organisation.name as organisation,
        topic.topic, topic.came_from as "cameFrom"
      from wanting
      join person on person.id = wanting.person_id
      join topic on topic.person_id = wanting.person_id
      join fresh on fresh.first_seen_at > wanting.given_at
        and (topic.topic like 'field/%' and fresh.field_code ^@ substr(topic.topic, 7)
          or topic.topic like 'skill/%' and exists (
            select from specification_skill as taught where taught.specification_id = fresh.specification_id
              and taught.role = 'taught' and taught.skill_id = topic.topic)
          or topic.topic like 'occupation/%' and ${leadingSkills} <= (
            select count(*) from specification_skill as taught
            join reference.occupation_skill as required on required.skill_id = taught.skill_id
              and required.occupation_id = topic.topic and required.relation = 'essential'
            where taught.specification_id = fresh.specification_id and taught.role = 'taught'))
        and (topic.languages is null or fresh.languages = '{}' or fresh.languages && topic.languages)
        and (topic.radius_km is null or fresh.mode = 'online' or fresh.municipality_id is null
          or coalesce(way_between(topic.municipality_id, fresh.municipality_id), 0) <= topic.radius_km)
      join organisation on organisation.id = fresh.organisation_id
      where not exists (
        select from offer_digest_entry as told where told.person_id = person.id and told.opportunity_id = fresh.id)
      order by person.id, fresh.first_seen_at, fresh.id, topic.came_from desc, topic.topic
    `,
  )
}

/** Whose letters the link ends, and whether they still come. */
export function findLink(
  db: Db,
  token: string,
): Promise<{ readonly personId: string; readonly isWanted: boolean } | undefined> {
  return rowOf(
    db,
    sql<{ personId: string; isWanted: boolean }>`
      select person_id as "personId", has_consent(person_id, ${offerLetters}) as "isWanted"
      from offer_digest_link where token = ${token}
    `,
  )
}
