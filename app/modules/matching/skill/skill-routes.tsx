import { Hono, type Context } from 'hono'

import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { Breadcrumb } from '../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { opportunitiesTeaching } from '../../catalogue/index.ts'
import {
  findConcepts,
  findSkill,
  occupationsNeedingSkill,
  skillGroupsIn,
  skillGroupWithParents,
  skillsInGroup,
  vocabularyPaths,
  widestSkillGroups,
  type SkillGroup,
} from '../../vocabulary/index.ts'
import { searchText } from '../concept-list/concept-search.tsx'
import { SkillGroupPage, SkillsPage } from './skill-list-pages.tsx'
import { skillMessages } from './skill-messages.ts'
import { SkillPage } from './skill-pages.tsx'

const mostFound = 40
const shownTeaching = 10

export const skillRoutes = new Hono<AppEnv>()
  .get('/skills', async (c) => {
    const { db, language } = c.var
    const text = searchText(c.req.query('q'))
    const widest = await widestSkillGroups(db)
    const [groups, found] = await Promise.all([
      skillGroupsIn(
        db,
        widest.map(({ id }) => id),
      ),
      text === '' ? [] : findConcepts(db, text, language, ['skill'], mostFound),
    ])
    return renderPage(
      c,
      {
        title: say(skillMessages.skills, language),
        lead: say(skillMessages.listLead, language),
        current: 'skills',
        wide: true,
      },
      <SkillsPage language={language} text={text} found={found} widest={widest} groups={groups} />,
    )
  })
  .get('/skills/groups/isced-f/:code', (c) => groupPage(c, `isced-f/${c.req.param('code')}`))
  .get('/skills/groups/:uuid', (c) => groupPage(c, `skill/${c.req.param('uuid')}`))
  .get('/skills/:uuid', async (c) => {
    const { db, language, now } = c.var
    const skill = await findSkill(db, `skill/${c.req.param('uuid')}`)
    if (skill === undefined) return c.notFound()
    const today = dayInRiga(now)
    const [teaching, occupations, groups] = await Promise.all([
      opportunitiesTeaching(db, skill.id, today, shownTeaching),
      occupationsNeedingSkill(db, skill.id),
      skillGroupWithParents(db, skill.groups[0]?.id ?? ''),
    ])
    const title = plainTextIn(skill.label, language)
    return renderPage(
      c,
      { title, current: 'skills', breadcrumb: <Way language={language} groups={groups} last={title} /> },
      <SkillPage
        language={language}
        today={today}
        skill={skill}
        teaching={teaching}
        occupations={occupations}
      />,
    )
  })

async function groupPage(c: Context<AppEnv>, id: string) {
  const { db, language } = c.var
  const path = await skillGroupWithParents(db, id)
  const group = path.at(-1)
  if (group === undefined) return c.notFound()
  const [groups, skills] = await Promise.all([skillGroupsIn(db, [id]), skillsInGroup(db, id)])
  const title = plainTextIn(group.label, language)
  const lead = skills.length === 0 ? skillMessages.wideGroupLead : skillMessages.groupLead
  return renderPage(
    c,
    {
      title,
      lead: say(lead, language),
      current: 'skills',
      wide: true,
      breadcrumb: <Way language={language} groups={path.slice(0, -1)} last={title} />,
    },
    <SkillGroupPage
      language={language}
      id={id}
      groups={groups}
      skills={skills}
      page={pageNumber(c.req.query('page'))}
    />,
  )
}

/** Anything but a page number means the first page. */
function pageNumber(text: string | undefined): number {
  const page = Number(text)
  return Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1
}

/** From all skills, where the widest groups are headings, through the narrower ones to the page itself. */
function Way({
  language,
  groups,
  last,
}: {
  language: Language
  groups: readonly SkillGroup[]
  last: string
}) {
  return (
    <Breadcrumb
      language={language}
      items={[
        { label: say(skillMessages.skills, language), href: vocabularyPaths.skills(language) },
        ...groups.slice(1).map((group) => ({
          label: plainTextIn(group.label, language),
          href: vocabularyPaths.skillGroup(language, group.id),
        })),
        { label: last },
      ]}
    />
  )
}
