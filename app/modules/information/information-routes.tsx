import { Hono } from 'hono'

import { say } from '../../shared/i18n/say.ts'
import type { AppEnv } from '../../shared/web/app-env.ts'
import { renderPage } from '../../shared/web/render.tsx'
import { accessibilityMessages } from './accessibility/accessibility-messages.ts'
import { AccessibilityPage } from './accessibility/accessibility-pages.tsx'
import { apiMessages } from './api/api-messages.ts'
import { ApiPage } from './api/api-pages.tsx'
import { contactOf } from './contact/contact-lines.tsx'
import { helpMessages } from './help/help-messages.ts'
import { HelpPage } from './help/help-pages.tsx'
import { howTheMatchWorksMessages } from './how-the-match-works/how-the-match-works-messages.ts'
import { HowTheMatchWorksPage } from './how-the-match-works/how-the-match-works-pages.tsx'
import { privacyMessages } from './privacy/privacy-messages.ts'
import { PrivacyPage } from './privacy/privacy-pages.tsx'
import { sourcesMessages } from './sources/sources-messages.ts'
import { SourcesPage } from './sources/sources-pages.tsx'
import { startMessages } from './start/start-messages.ts'
import { StartPage } from './start/start-pages.tsx'

export const informationRoutes = new Hono<AppEnv>()
  .get('/', (c) => {
    const { language, settings } = c.var
    const text = {
      title: say(startMessages.title, language),
      lead: say(startMessages.lead, language),
      wide: true,
    }
    return renderPage(c, text, <StartPage language={language} contact={contactOf(settings)} />)
  })
  .get('/help', (c) => {
    const { language, settings } = c.var
    const text = { title: say(helpMessages.title, language), lead: say(helpMessages.lead, language) }
    return renderPage(
      c,
      { ...text, current: 'help' },
      <HelpPage language={language} contact={contactOf(settings)} />,
    )
  })
  .get('/accessibility', (c) => {
    const { language, settings, baseUrl } = c.var
    const text = {
      title: say(accessibilityMessages.title, language),
      lead: say(accessibilityMessages.lead, language),
    }
    const contact = contactOf(settings)
    return renderPage(c, text, <AccessibilityPage language={language} contact={contact} baseUrl={baseUrl} />)
  })
  .get('/privacy', (c) => {
    const { language, settings, personal } = c.var
    const text = { title: say(privacyMessages.title, language), lead: say(privacyMessages.lead, language) }
    const purposes = personal.flatMap((part) => part.purposes)
    const contact = contactOf(settings)
    return renderPage(c, text, <PrivacyPage language={language} contact={contact} purposes={purposes} />)
  })
  .get('/how-the-match-works', (c) => {
    const { language } = c.var
    const { title, lead } = howTheMatchWorksMessages
    const text = { title: say(title, language), lead: say(lead, language) }
    return renderPage(c, text, <HowTheMatchWorksPage language={language} />)
  })
  .get('/sources', (c) => {
    const { language } = c.var
    const text = { title: say(sourcesMessages.title, language), lead: say(sourcesMessages.lead, language) }
    return renderPage(c, text, <SourcesPage language={language} />)
  })
  .get('/api', (c) => {
    const { language, baseUrl, settings } = c.var
    const text = { title: say(apiMessages.title, language), lead: say(apiMessages.lead, language) }
    const page = <ApiPage language={language} baseUrl={baseUrl} requestsPerMinute={settings.LAIPA_API_RATE} />
    return renderPage(c, text, page)
  })
