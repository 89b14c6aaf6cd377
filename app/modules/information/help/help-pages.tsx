import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { ContactLines, type Contact } from '../contact/contact-lines.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { helpMessages } from './help-messages.ts'

const coordinatorsDo = [
  'coordinatorsListen',
  'coordinatorsSearch',
  'coordinatorsFunding',
  'coordinatorsApply',
] as const

export function HelpPage({ language, contact }: { language: Language; contact: Contact }) {
  return (
    <>
      <section id="contact">
        <h2>{say(helpMessages.contactTitle, language)}</h2>
        <ContactLines language={language} contact={contact} />
        <p>{say(helpMessages.contactNote, language)}</p>
      </section>
      <section>
        <h2>{say(helpMessages.coordinatorsTitle, language)}</h2>
        <p>{say(helpMessages.coordinatorsText, language)}</p>
        <ul>
          {coordinatorsDo.map((deed) => (
            <li>{say(helpMessages[deed], language)}</li>
          ))}
        </ul>
        <Linked
          language={language}
          text={helpMessages.coordinatorsNear}
          path="/coordinators"
          name={helpMessages.coordinatorsNearLink}
        />
        <Linked
          language={language}
          text={helpMessages.coordinatorsBook}
          path="/appointments"
          name={helpMessages.coordinatorsBookLink}
        />
      </section>
      <section>
        <h2>{say(helpMessages.siteTitle, language)}</h2>
        <h3>{say(helpMessages.findTitle, language)}</h3>
        <Linked
          language={language}
          text={helpMessages.findText}
          path="/learning"
          name={helpMessages.findLink}
        />
        <h3>{say(helpMessages.matchTitle, language)}</h3>
        <Linked
          language={language}
          text={helpMessages.matchText}
          path="/match"
          name={helpMessages.matchLink}
        />
        <h3>{say(helpMessages.applyTitle, language)}</h3>
        <p>{say(helpMessages.applyText, language)}</p>
        <h3>{say(helpMessages.trainingTitle, language)}</h3>
        <Linked
          language={language}
          text={helpMessages.trainingText}
          path="/training"
          name={helpMessages.trainingLink}
        />
        <h3>{say(helpMessages.verifyTitle, language)}</h3>
        <Linked
          language={language}
          text={helpMessages.verifyText}
          path="/verify"
          name={helpMessages.verifyLink}
        />
        <h3>{say(helpMessages.mistakeTitle, language)}</h3>
        <p>{say(helpMessages.mistakeText, language)}</p>
        <h3>{say(helpMessages.accessTitle, language)}</h3>
        <Linked
          language={language}
          text={helpMessages.accessText}
          path="/accessibility"
          name={helpMessages.accessLink}
        />
      </section>
    </>
  )
}

function Linked(props: { language: Language; text: InFiveLanguages; path: string; name: InFiveLanguages }) {
  const { language, text, path, name } = props
  return (
    <p>
      <Sentence
        language={language}
        text={text}
        parts={{ link: <a href={addressIn(language, path)}>{say(name, language)}</a> }}
      />
    </p>
  )
}
