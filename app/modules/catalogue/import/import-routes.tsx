import { Hono } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import { Breadcrumb } from '../../../shared/ui/breadcrumb.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { allMunicipalities, allPlaces } from '../../organisations/index.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import { opportunityMessages } from '../opportunity/opportunity-messages.ts'
import { templateCsv, templateXlsx } from './template-files.ts'
import { templateMessages } from './template-messages.ts'
import { TemplatePage } from './template-pages.tsx'
import { workbookType } from './workbook-type.ts'

export const importRoutes = new Hono<AppEnv>()
  .get('/learning/template', async (c) => {
    const { db, language, settings } = c.var
    const title = say(templateMessages.title, language)
    const breadcrumb = (
      <Breadcrumb
        language={language}
        items={[
          { label: say(opportunityMessages.learning, language), href: cataloguePaths.list(language) },
          { label: title },
        ]}
      />
    )
    return renderPage(
      c,
      { title, lead: say(templateMessages.lead, language), wide: true, breadcrumb },
      <TemplatePage
        language={language}
        email={settings.LAIPA_CONTACT_EMAIL}
        municipalities={await allMunicipalities(db)}
        places={await allPlaces(db)}
      />,
    )
  })
  .get('/learning/template.csv', (c) =>
    c.body(templateCsv(c.var.language), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="laipa-${c.var.language}.csv"`,
    }),
  )
  .get('/learning/template.xlsx', async (c) =>
    c.body(new Uint8Array(await templateXlsx(c.var.language)), 200, {
      'content-type': workbookType,
      'content-disposition': `attachment; filename="laipa-${c.var.language}.xlsx"`,
    }),
  )
