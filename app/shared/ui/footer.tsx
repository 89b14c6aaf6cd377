import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { addressIn } from './address.ts'
import { BeltEdge } from './belt.tsx'
import { pageMessages } from './messages.ts'

/** What the footer leads to, in this order on every page; help comes first. */
export const footerPaths = {
  contact: '/help#contact',
  nearby: '/coordinators',
  events: '/events',
  partners: '/partners',
  verify: '/verify',
  howMatchWorks: '/how-the-match-works',
  sources: '/sources',
  accessibility: '/accessibility',
  privacy: '/privacy',
  demand: '/demand',
  openData: '/data',
  openApi: '/api',
} as const

const footerLinks = [
  'contact',
  'nearby',
  'events',
  'partners',
  'verify',
  'howMatchWorks',
  'sources',
  'accessibility',
  'privacy',
  'demand',
  'openData',
  'openApi',
] as const

export function Footer({ language }: { language: Language }) {
  return (
    <footer class="site-footer">
      <BeltEdge />
      <div class="site-footer-inner">
        <p class="promise">{say(pageMessages.promise, language)}</p>
        <nav aria-label={say(pageMessages.aboutSite, language)}>
          <ul>
            {footerLinks.map((link) => (
              <li>
                <a href={addressIn(language, footerPaths[link])}>{say(pageMessages[link], language)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
