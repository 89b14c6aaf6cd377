import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Purpose } from '../../../shared/personal/personal.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { accountPaths } from '../../accounts/index.ts'
import { ContactLines, type Contact } from '../contact/contact-lines.tsx'
import { basisMessages } from './basis-messages.ts'
import { privacyMessages } from './privacy-messages.ts'

const short = ['shortNoTracking', 'shortNoName', 'shortShare'] as const

export interface PrivacyPageProps {
  readonly language: Language
  readonly contact: Contact
  /** Of all modules, in their order. */
  readonly purposes: readonly Purpose[]
}

export function PrivacyPage({ language, contact, purposes }: PrivacyPageProps) {
  const ofVisitors = purposes.filter(({ concernsVisitors }) => concernsVisitors === true)
  const ofAccounts = purposes.filter(({ concernsVisitors }) => concernsVisitors !== true)
  return (
    <>
      <h2>{say(privacyMessages.shortTitle, language)}</h2>
      <ul>
        {short.map((point) => (
          <li>{say(privacyMessages[point], language)}</li>
        ))}
      </ul>
      <h2>{say(privacyMessages.visitorsTitle, language)}</h2>
      {ofVisitors.map((purpose) => (
        <section aria-labelledby={purpose.code}>
          <h3 id={purpose.code}>{say(purpose.title, language)}</h3>
          <PurposeTerms language={language} purpose={purpose} />
        </section>
      ))}
      <h2>{say(privacyMessages.accountTitle, language)}</h2>
      {ofAccounts.map((purpose) => (
        <Fold summary={say(purpose.title, language)} id={purpose.code}>
          <PurposeTerms language={language} purpose={purpose} />
        </Fold>
      ))}
      <p>{say(privacyMessages.basisNote, language)}</p>
      <Rights language={language} />
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

function PurposeTerms({ language, purpose }: { language: Language; purpose: Purpose }) {
  const { what, why, basis, howLong } = purpose
  return (
    <DataList
      language={language}
      facts={[
        { term: say(privacyMessages.what, language), value: say(what, language) },
        { term: say(privacyMessages.why, language), value: say(why, language) },
        { term: say(privacyMessages.basis, language), value: say(basisMessages[basis], language) },
        { term: say(privacyMessages.howLong, language), value: say(howLong, language) },
      ]}
    />
  )
}

function Rights({ language }: { language: Language }) {
  const ownData = <a href={accountPaths.privacy(language)}>{say(privacyMessages.rightsLink, language)}</a>
  const answers = <a href={addressIn(language, '/match')}>{say(privacyMessages.answersLink, language)}</a>
  return (
    <>
      <h2>{say(privacyMessages.rightsTitle, language)}</h2>
      <p>{say(privacyMessages.rights, language)}</p>
      <p>
        <Sentence language={language} text={privacyMessages.rightsWithAccount} parts={{ link: ownData }} />
      </p>
      <p>
        <Sentence language={language} text={privacyMessages.rightsWithout} parts={{ link: answers }} />
      </p>
      <p>{say(privacyMessages.sharedDevice, language)}</p>
    </>
  )
}
