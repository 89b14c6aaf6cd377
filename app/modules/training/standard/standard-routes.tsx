import { Hono, type Context } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { holds } from '../../accounts/index.ts'
import { trainingPaths } from '../training-paths.ts'
import { publishStandard } from './standard-commands.ts'
import {
  publicationRefusalMessages,
  standardMessages as messages,
  standardTitles,
} from './standard-messages.ts'
import { StandardPage } from './standard-pages.tsx'
import { allStandards, unitsOf } from './standard-queries.ts'
import type { PublicationRefusal, Standard } from './standard.ts'

export const standardRoutes = new Hono<AppEnv>()
  .get('/training/standards/:kind{coordinator|educator}', async (c) => {
    const kind = c.req.param('kind')
    const seen = (await visibleStandards(c)).filter((standard) => standard.kind === kind)
    const asked = c.req.query('version')
    const chosen =
      asked === undefined
        ? (seen.find(({ publishedAt }) => publishedAt !== null) ?? seen[0])
        : seen.find(({ version }) => String(version) === asked)
    if (asked !== undefined && chosen === undefined) return c.notFound()
    return show(c, kind === 'coordinator' ? 'coordinator' : 'educator', chosen, seen)
  })
  .post('/training/publications/:id{[0-9a-z]{20}}', async (c) => {
    const { db, now, language, actor } = c.var
    const id = c.req.param('id')
    const answer = await publishStandard(db, id, actor, now)
    const standards = await allStandards(db)
    const standard = standards.find((candidate) => candidate.id === id)
    if (answer === 'not-found' || standard === undefined) return c.notFound()
    const { kind, version } = standard
    if (answer === 'published') {
      return c.redirect(`${trainingPaths.standard(language, kind, version)}&done=published`, 303)
    }
    return show(
      c,
      kind,
      standard,
      standards.filter((other) => other.kind === kind),
      answer,
    )
  })

/** Drafts are for those who may publish them. */
async function visibleStandards(c: Context<AppEnv>): Promise<Standard[]> {
  const { db, actor } = c.var
  const standards = await allStandards(db)
  return holds(actor, 'regional-administrator')
    ? standards
    : standards.filter(({ publishedAt }) => publishedAt !== null)
}

async function show(
  c: Context<AppEnv>,
  kind: Standard['kind'],
  standard: Standard | undefined,
  versions: readonly Standard[],
  refusal?: PublicationRefusal,
): Promise<Response> {
  const { db, language, actor } = c.var
  return renderPage(
    c,
    { title: say(standardTitles[kind], language), lead: say(messages.lead, language) },
    <StandardPage
      language={language}
      standard={standard}
      units={standard === undefined ? [] : await unitsOf(db, standard.id)}
      versions={versions}
      mayPublish={holds(actor, 'regional-administrator')}
      isPublished={c.req.query('done') === 'published'}
      faults={
        refusal === undefined
          ? []
          : [{ field: 'publication', text: say(publicationRefusalMessages[refusal], language) }]
      }
    />,
    refusal === undefined ? 200 : 422,
  )
}
