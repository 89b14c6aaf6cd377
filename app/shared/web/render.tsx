import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { Page, type PageProps } from '../ui/layout.tsx'
import type { AppEnv } from './app-env.ts'

export type PageText = Pick<
  PageProps,
  | 'title'
  | 'titleLanguage'
  | 'lead'
  | 'wide'
  | 'current'
  | 'robots'
  | 'unlisted'
  | 'addressOf'
  | 'feeds'
  | 'structuredData'
  | 'scripts'
  | 'breadcrumb'
>

/** Answers with a whole page around the body, in the reader's language. */
export async function renderPage(
  c: Context<AppEnv>,
  text: PageText,
  body: Child,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const { pathname, search } = new URL(c.req.url)
  const html = (
    <Page
      {...text}
      language={c.var.language}
      path={pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '') || '/'}
      search={search}
      demonstration={c.var.demonstration}
      signedInAs={c.var.signedInAs}
      baseUrl={c.var.baseUrl}
      assets={c.var.assets}
    >
      {body}
    </Page>
  )
  return c.html(await html, status)
}
