import type { Context } from 'hono'

import { say } from '../i18n/say.ts'
import { ButtonLink, ButtonRow } from '../ui/button.tsx'
import type { AppEnv } from './app-env.ts'
import { renderPage } from './render.tsx'
import { webMessages } from './web-messages.ts'

const pages = {
  400: { title: webMessages.unreadable, lead: webMessages.unreadableLead },
  403: { title: webMessages.notAllowed, lead: webMessages.notAllowedLead },
  404: { title: webMessages.notFound, lead: webMessages.notFoundLead },
  405: { title: webMessages.wrongMethod, lead: webMessages.wrongMethodLead },
  413: { title: webMessages.tooLarge, lead: webMessages.tooLargeLead },
  500: { title: webMessages.failed, lead: webMessages.failedLead },
} as const

export type ErrorStatus = keyof typeof pages

/** A page that says what happened, what was kept and where to go on. */
export function errorPage(c: Context<AppEnv>, status: ErrorStatus): Promise<Response> {
  const { language } = c.var
  const { title, lead } = pages[status]
  return renderPage(
    c,
    { title: say(title, language), lead: say(lead, language), robots: 'noindex' },
    <ButtonRow>
      <ButtonLink href={`/${language}/learning`}>{say(webMessages.toSearch, language)}</ButtonLink>
      <ButtonLink href={`/${language}/`} variant="secondary">
        {say(webMessages.toStart, language)}
      </ButtonLink>
    </ButtonRow>,
    status,
  )
}
