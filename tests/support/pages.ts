import { sql } from 'kysely'

import { demonstrationShareToken } from '../../app/modules/credentials/demonstration/credentials-demonstration.ts'
import { rowsOf, type Db } from '../../app/shared/db/db.ts'
import { testMoment } from './template.ts'

export interface SamplePage {
  /** Without the language; the start page is `/`. */
  readonly path: string
  readonly status: number
}

/** Pages that need nothing from the database. */
const fixedPaths = [
  '/',
  '/help',
  '/accessibility',
  '/privacy',
  '/how-the-match-works',
  '/sources',
  '/api',
  '/data',
  '/learning',
  '/learning?q=datori&mode=online&price=free',
  '/learning?near=daugavpils&km=25&sort=distance&past=1',
  '/learning?q=qqqqzzzz&mode=online',
  '/learning/compare',
  '/learning/template',
  '/learning/check',
  '/skills',
  '/skills?q=programm',
  '/occupations',
  '/occupations?q=metin',
  '/occupations/isco08/7',
  '/occupations/isco08/7212',
  '/match',
  '/match/interests',
  '/match/interests/1',
  '/match/interests/10',
  '/match/fields',
  '/match/experience',
  '/match/experience?q=pav',
  '/match/languages',
  '/match/digital',
  '/match/circumstances',
  '/match/aim',
  '/match/aim?q=pav',
  '/match/result',
  '/match/path',
  '/account/erased',
  '/guidance/request',
  '/demand',
  '/demand?municipality=LV-058&spoken=ru',
  '/demand/new',
  '/demand/new?q=metin',
  '/demand/new?topic=field/061',
  '/coordinators',
  '/partners',
  '/partners?kind=employer&municipality=LV-058&q=met',
  '/partners/join',
  '/municipalities/LV-058',
  '/coordinators?municipality=LV-111',
  '/coordinators?municipality=LV-REZ',
  '/training',
  '/training/standards/coordinator',
  '/training/standards/educator?version=1',
  '/educators',
  '/educators?spoken=ru&time=weekend',
  '/methods',
  '/methods?q=siena',
  '/appointments',
  '/appointments?municipality=LV-058',
  '/appointments/requests/sent',
  '/events',
  '/events?municipality=LV-058',
  '/sign-in',
  '/sign-in/links/sent',
  '/sign-in/links/abc',
  '/sign-up',
  '/demonstration/sign-in',
  '/demonstration/mail',
  '/verify',
]

/** At least one address for every page there is; tests/pages.test.ts sees to it that none is left out. */
export async function samplePages(db: Db): Promise<SamplePage[]> {
  const found = await rowsOf(db, sampleQuery)
  return [
    ...[...fixedPaths, ...found.map(({ path }) => path)].map((path) => ({ path, status: 200 })),
    { path: '/no-such-page', status: 404 },
    { path: '/learning/0000000000-none', status: 404 },
  ]
}

const today = testMoment.toISOString().slice(0, 10)

/** One opportunity of each state, and one of everything else that has a page of its own. */
const sampleQuery = sql<{ path: string }>`
  with offered as (
    select id, starts_on < ${today} as past, seats_free = 0 as filled, starts_on is null as open_start
    from opportunity where status = 'published'
  ), chosen as (
    (select id from offered where not past and filled is not true order by id limit 2)
    union (select id from offered where past order by id limit 1)
    union (select id from offered where filled and not past order by id limit 1)
    union (select id from offered where open_start order by id limit 1)
  )
  select '/learning/' || id || '-x' as path from chosen
  union all
  select '/learning/compare?id=' || string_agg(id, '&id=') from (select id from chosen order by id limit 3) as few
  union all (select '/methods/' || id from teaching_method order by based_on_id nulls last limit 1)
  union all (select '/educators/' || card_id from public_educators() order by card_id limit 1)
  union all (select '/organisations/' || id from organisation order by id limit 1)
  union all select '/learning/' || opportunity_id || '/application' from intake
  union all select '/intakes/' || id || '/allocation' from intake where rule = 'fair-allocation'
  union all (select '/organisations/' || id || '/feeds' from organisation order by id limit 1)
  union all (select '/feeds/runs/' || id from feed_run order by id limit 1)
  union all (select '/skills/' || substr(skill_id, 7) from specification_skill group by skill_id
    order by count(*) desc, skill_id limit 1)
  union all (select '/skills/groups/' || substr(id, 7) from reference.skill_group where id like 'skill/%'
    order by level desc, id limit 1)
  union all (select '/skills/groups/isced-f/' || substr(id, 9) from reference.skill_group where id like 'isced-f/%'
    order by id limit 1)
  union all (select '/occupations/' || substr(occupation_id, 12) from reference.occupation_interest
    order by occupation_id limit 1)
  union all (select '/achievements/' || id from achievement order by id limit 1)
  union all select '/credentials/' || ${demonstrationShareToken}
  union all (select '/match/experience/' || substr(id, 12) from reference.occupation order by id limit 1)`
