import type { Language } from '../i18n/language.ts'
import { languages } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { addressIn } from './address.ts'
import { FundingStatement } from './funding.tsx'
import { languageName } from './language-name.ts'
import { FootbridgeMark } from './mark.tsx'
import { pageMessages } from './messages.ts'

export type Section = 'learning' | 'match' | 'occupations' | 'skills' | 'help' | 'account'

export interface HeaderProps {
  language: Language
  path: string
  search: string
  current: Section | undefined
  /** Name of whoever has signed in. */
  signedInAs: string | undefined
}

const sections = ['learning', 'match', 'occupations', 'skills', 'help'] as const

export function Header(props: HeaderProps) {
  const { language } = props
  return (
    <header class="site-header">
      <div class="site-top">
        <a class="brand" href={addressIn(language, '/')} aria-label={say(pageMessages.toHome, language)}>
          <FootbridgeMark />
          <span class="brand-name">{say(pageMessages.name, language)}</span>
        </a>
        <LanguageSwitch {...props} />
        <FundingStatement language={language} />
      </div>
      <MainNavigation {...props} />
    </header>
  )
}

function LanguageSwitch({ language, path, search }: HeaderProps) {
  return (
    <nav class="languages" aria-label={say(pageMessages.languages, language)}>
      <ul>
        {languages.map((other) => (
          <li>
            <a
              href={addressIn(other, path) + search}
              lang={other}
              hreflang={other}
              aria-current={other === language ? 'true' : undefined}
            >
              {other.toUpperCase()}
              <span class="visually-hidden"> {languageName(other, other)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Folded behind its name on a phone; browsers that cannot unfold it by style show the fold on a desk too. */
function MainNavigation({ language, path, current, signedInAs }: HeaderProps) {
  return (
    <nav class="main-nav" aria-label={say(pageMessages.navigation, language)}>
      <details>
        <summary>{say(pageMessages.menu, language)}</summary>
        <ul>
          {sections.map((section) => (
            <li>
              <a
                href={addressIn(language, `/${section}`)}
                aria-current={section === current ? (path === `/${section}` ? 'page' : 'true') : undefined}
              >
                {say(pageMessages[section], language)}
              </a>
            </li>
          ))}
          <li class="own">
            <a
              href={addressIn(language, signedInAs === undefined ? '/sign-in' : '/account')}
              aria-current={current === 'account' ? 'true' : undefined}
            >
              {signedInAs ?? say(pageMessages.signIn, language)}
            </a>
          </li>
        </ul>
      </details>
    </nav>
  )
}
