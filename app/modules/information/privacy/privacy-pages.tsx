import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { ContactLines, type Contact } from '../contact/contact-lines.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { privacyMessages } from './privacy-messages.ts'

const short = ['shortNoTracking', 'shortNoName', 'shortShare'] as const
const alsoKept = ['language', 'log', 'mail'] as const

export function PrivacyPage({ language, contact }: { language: Language; contact: Contact }) {
  return (
    <>
      <h2>{say(privacyMessages.shortTitle, language)}</h2>
      <ul>
        {short.map((point) => (
          <li>{say(privacyMessages[point], language)}</li>
        ))}
      </ul>
      <h2>{say(privacyMessages.keptTitle, language)}</h2>
      <Answers language={language} />
      {alsoKept.map((kept) => (
        <>
          <h3>{say(privacyMessages[`${kept}Title`], language)}</h3>
          <p>{say(privacyMessages[`${kept}Text`], language)}</p>
        </>
      ))}
      <h2>{say(privacyMessages.basisTitle, language)}</h2>
      <p>{say(privacyMessages.basis, language)}</p>
      <h2>{say(privacyMessages.rightsTitle, language)}</h2>
      <p>{say(privacyMessages.rights, language)}</p>
      <p>{say(privacyMessages.sharedDevice, language)}</p>
      <h2>{say(privacyMessages.contactTitle, language)}</h2>
      <p>{say(privacyMessages.contact, language)}</p>
      <ContactLines language={language} contact={contact} />
      <p>
        <Sentence
          language={language}
          text={privacyMessages.authority}
          parts={{ email: <a href="mailto:pasts@dvi.gov.lv">pasts@dvi.gov.lv</a> }}
        />
      </p>
    </>
  )
}

function Answers({ language }: { language: Language }) {
  return (
    <>
      <h3>{say(privacyMessages.answersTitle, language)}</h3>
      <p>{say(privacyMessages.answersWhat, language)}</p>
      <p>{say(privacyMessages.answersHow, language)}</p>
      <p>
        <Sentence
          language={language}
          text={privacyMessages.answersLong}
          parts={{
            link: <a href={addressIn(language, '/match')}>{say(privacyMessages.answersLink, language)}</a>,
          }}
        />
      </p>
    </>
  )
}
