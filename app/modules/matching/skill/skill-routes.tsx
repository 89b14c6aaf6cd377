import { Hono } from 'hono'

import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { opportunitiesTeaching } from '../../catalogue/index.ts'
import { findSkill, occupationsNeedingSkill } from '../../vocabulary/index.ts'
import { SkillPage } from './skill-pages.tsx'

/** A page shows this many at once. */
const shown = 20

export const skillRoutes = new Hono<AppEnv>().get('/skills/:uuid', async (c) => {
  const { db, language, now } = c.var
  const skill = await findSkill(db, `skill/${c.req.param('uuid')}`)
  if (skill === undefined) return c.notFound()
  const [teaching, occupations] = await Promise.all([
    opportunitiesTeaching(db, skill.id, dayInRiga(now), shown),
    occupationsNeedingSkill(db, skill.id),
  ])
  return renderPage(
    c,
    { title: plainTextIn(skill.label, language), current: 'skills' },
    <SkillPage language={language} skill={skill} teaching={teaching} occupations={occupations.slice(0, shown)} />,
  )
})
