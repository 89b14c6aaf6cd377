import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { ContactLines, type Contact } from '../contact/contact-lines.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { accessibilityMessages } from './accessibility-messages.ts'

/** The day of the assessment the statement speaks of; to be moved on with the next one. */
const assessedOn = '2026-11-24'

const works = ['worksKeyboard', 'worksZoom', 'worksReader', 'worksScript'] as const
const limits = ['limitsLanguages', 'limitsPlain', 'limitsLinks', 'limitsPeople'] as const

export interface AccessibilityPageProps {
  readonly language: Language
  readonly contact: Contact
  readonly baseUrl: string
}

export function AccessibilityPage({ language, contact, baseUrl }: AccessibilityPageProps) {
  return (
    <>
      <h2>{say(accessibilityMessages.scopeTitle, language)}</h2>
      <p>
        <Sentence language={language} text={accessibilityMessages.scope} parts={{ site: baseUrl }} />
      </p>
      <h2>{say(accessibilityMessages.statusTitle, language)}</h2>
      <p>{say(accessibilityMessages.status, language)}</p>
      <h3>{say(accessibilityMessages.worksTitle, language)}</h3>
      <ul>
        {works.map((point) => (
          <li>{say(accessibilityMessages[point], language)}</li>
        ))}
      </ul>
      <h3>{say(accessibilityMessages.limitsTitle, language)}</h3>
      <ul>
        {limits.map((point) => (
          <li>{say(accessibilityMessages[point], language)}</li>
        ))}
      </ul>
      <h2>{say(accessibilityMessages.alternativesTitle, language)}</h2>
      <p>{say(accessibilityMessages.alternatives, language)}</p>
      <h2>{say(accessibilityMessages.preparedTitle, language)}</h2>
      <p>
        <Sentence
          language={language}
          text={accessibilityMessages.prepared}
          parts={{ day: <time datetime={assessedOn}>{dayInWords(assessedOn, language)}</time> }}
        />
      </p>
      <h2>{say(accessibilityMessages.feedbackTitle, language)}</h2>
      <p>{say(accessibilityMessages.feedback, language)}</p>
      <ContactLines language={language} contact={contact} />
      <h2>{say(accessibilityMessages.enforcementTitle, language)}</h2>
      <p>
        <Sentence
          language={language}
          text={accessibilityMessages.enforcement}
          parts={{ email: <a href="mailto:tiesibsargs@tiesibsargs.lv">tiesibsargs@tiesibsargs.lv</a> }}
        />
      </p>
    </>
  )
}
