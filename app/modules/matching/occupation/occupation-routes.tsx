import { Hono, type Context } from 'hono'

import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { Breadcrumb } from '../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { soonestOpenRuns } from '../../catalogue/index.ts'
import {
  findConcepts,
  findOccupation,
  groupWithParents,
  majorGroups,
  occupationsInGroup,
  skillsOfOccupation,
  subMajorGroupsIn,
  unitGroupsIn,
  vocabularyPaths,
  type OccupationGroup,
} from '../../vocabulary/index.ts'
import { searchText } from '../concept-list/concept-search.tsx'
import { regionalNeedOf } from '../need/need-queries.ts'
import { specificationsLeadingTo } from './leading-queries.ts'
import { OccupationGroupPage, OccupationsPage, UnitGroupPage } from './occupation-list-pages.tsx'
import { occupationMessages } from './occupation-messages.ts'
import { OccupationPage } from './occupation-pages.tsx'

const mostFound = 40
/** Nearest specifications looked at; some of them may have no open run. */
const nearestSpecifications = 20
const shownLearning = 6

export const occupationRoutes = new Hono<AppEnv>()
  .get('/occupations', async (c) => {
    const { db, language } = c.var
    const text = searchText(c.req.query('q'))
    const [groups, found] = await Promise.all([
      majorGroups(db),
      text === '' ? [] : findConcepts(db, text, language, ['occupation', 'occupation-group'], mostFound),
    ])
    return renderPage(
      c,
      {
        title: say(occupationMessages.occupations, language),
        lead: say(occupationMessages.listLead, language),
        current: 'occupations',
        wide: true,
      },
      <OccupationsPage language={language} text={text} found={found} groups={groups} />,
    )
  })
  .get('/occupations/isco08/:code', async (c) => {
    const code = c.req.param('code')
    const groups = await groupWithParents(c.var.db, code)
    if (groups.length === 0) return c.notFound()
    return code.length === 4 ? unitGroupPage(c, code, groups) : widerGroupPage(c, code, groups)
  })
  .get('/occupations/:uuid', async (c) => {
    const { db, language, now } = c.var
    const occupation = await findOccupation(db, `occupation/${c.req.param('uuid')}`)
    if (occupation === undefined) return c.notFound()
    const today = dayInRiga(now)
    const [groups, skills, need, specifications] = await Promise.all([
      groupWithParents(db, occupation.groupCode),
      skillsOfOccupation(db, occupation.id),
      regionalNeedOf(db, occupation.groupCode),
      specificationsLeadingTo(db, occupation.id, nearestSpecifications),
    ])
    const learning = await soonestOpenRuns(
      db,
      specifications.map(({ id }) => id),
      today,
    )
    const title = plainTextIn(occupation.label, language)
    return renderPage(
      c,
      { title, current: 'occupations', breadcrumb: <Way c={c} groups={groups} last={title} /> },
      <OccupationPage
        language={language}
        today={today}
        occupation={occupation}
        skills={skills}
        need={need}
        learning={learning.slice(0, shownLearning)}
      />,
    )
  })

async function unitGroupPage(c: Context<AppEnv>, code: string, groups: readonly OccupationGroup[]) {
  const { db, language } = c.var
  const [occupations, need] = await Promise.all([occupationsInGroup(db, code), regionalNeedOf(db, code)])
  return renderPage(
    c,
    groupText(c, groups),
    <UnitGroupPage language={language} code={code} occupations={occupations} need={need} />,
  )
}

async function widerGroupPage(c: Context<AppEnv>, code: string, groups: readonly OccupationGroup[]) {
  const { db, language } = c.var
  const [headings, unitGroups] = await Promise.all([subMajorGroupsIn(db, code), unitGroupsIn(db, code)])
  return renderPage(
    c,
    groupText(c, groups),
    <OccupationGroupPage language={language} code={code} headings={headings} unitGroups={unitGroups} />,
  )
}

function groupText(c: Context<AppEnv>, groups: readonly OccupationGroup[]) {
  const { language } = c.var
  const group = groups.at(-1)
  const title = group === undefined ? '' : plainTextIn(group.label, language)
  const code = group?.code ?? ''
  const lead = code.length === 4 ? occupationMessages.groupLead : occupationMessages.wideGroupLead
  return {
    title,
    lead: say(lead, language, { code }),
    current: 'occupations',
    wide: true,
    breadcrumb: <Way c={c} groups={groups.slice(0, -1)} last={title} />,
  } as const
}

/** From all occupations through the major and the unit group to the page itself; the groups between help nobody. */
function Way({ c, groups, last }: { c: Context<AppEnv>; groups: readonly OccupationGroup[]; last: string }) {
  const { language } = c.var
  return (
    <Breadcrumb
      language={language}
      items={[
        { label: say(occupationMessages.occupations, language), href: vocabularyPaths.occupations(language) },
        ...groups
          .filter(({ code }) => code.length === 1 || code.length === 4)
          .map((group) => ({
            label: plainTextIn(group.label, language),
            href: vocabularyPaths.occupationGroup(language, group.code),
          })),
        { label: last },
      ]}
    />
  )
}
