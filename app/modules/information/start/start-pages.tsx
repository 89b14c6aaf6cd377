import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { BeltDivider } from '../../../shared/ui/belt.tsx'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { PhoneLink, type Contact } from '../contact/contact-lines.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { broadFieldMessages, startMessages } from './start-messages.ts'

const axes = ['interest', 'ability', 'need'] as const
const purposes = ['work', 'civic', 'personal'] as const

/** Integer-like keys of an object come out sorted, so the order of use is given here: most offers first. */
const broadFields = ['07', '09', '10', '06', '04', '02', '08', '01', '03', '05', '00'] as const

export function StartPage({ language, contact }: { language: Language; contact: Contact }) {
  return (
    <>
      <SearchForm language={language} />
      <MatchInvitation language={language} />
      <Axes language={language} />
      <BeltDivider />
      <Purposes language={language} />
      <Fields language={language} />
      <section>
        <h2>{say(startMessages.helpTitle, language)}</h2>
        <p>
          <Sentence
            language={language}
            text={startMessages.helpText}
            parts={{
              phone: <PhoneLink contact={contact} />,
              link: <a href={addressIn(language, '/help')}>{say(startMessages.helpLink, language)}</a>,
            }}
          />
        </p>
      </section>
    </>
  )
}

function SearchForm({ language }: { language: Language }) {
  return (
    <form action={addressIn(language, '/learning')} role="search" class="search-row narrow">
      <TextField
        language={language}
        name="q"
        type="search"
        label={say(startMessages.searchLabel, language)}
        hint={say(startMessages.searchHint, language)}
        maxLength={200}
      />
      <Button>{say(startMessages.searchButton, language)}</Button>
    </form>
  )
}

function MatchInvitation({ language }: { language: Language }) {
  return (
    <section class="panel halves">
      <div class="flow">
        <h2>{say(startMessages.matchTitle, language)}</h2>
        <p>{say(startMessages.matchText, language)}</p>
        <ButtonLink href={addressIn(language, '/match')} variant="secondary">
          {say(startMessages.matchButton, language)}
        </ButtonLink>
      </div>
      <ul>
        <li>{say(startMessages.matchTime, language)}</li>
        <li>{say(startMessages.matchSignIn, language)}</li>
        <li>{say(startMessages.matchPrivacy, language)}</li>
      </ul>
    </section>
  )
}

function Axes({ language }: { language: Language }) {
  return (
    <section>
      <h2>{say(startMessages.axesTitle, language)}</h2>
      <dl class="tiles">
        {axes.map((axis) => (
          <div class={`axis ${axis}`}>
            <dt>{say(startMessages[axis], language)}</dt>
            <dd>{say(startMessages[`${axis}Text`], language)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Sentence
          language={language}
          text={startMessages.axesNote}
          parts={{
            link: (
              <a href={addressIn(language, '/how-the-match-works')}>
                {say(startMessages.axesLink, language)}
              </a>
            ),
          }}
        />
      </p>
    </section>
  )
}

function Purposes({ language }: { language: Language }) {
  return (
    <section>
      <h2>{say(startMessages.purposesTitle, language)}</h2>
      <ul class="tiles">
        {purposes.map((purpose) => (
          <li>
            <a class="target" href={addressIn(language, `/learning?purpose=${purpose}`)}>
              {say(startMessages[purpose], language)}
            </a>
            <p class="note">{say(startMessages[`${purpose}Text`], language)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fields({ language }: { language: Language }) {
  return (
    <section>
      <h2>{say(startMessages.fieldsTitle, language)}</h2>
      <ul class="link-list">
        {broadFields.map((code) => (
          <li>
            <a href={addressIn(language, `/learning?field=${code}`)}>
              {say(broadFieldMessages[code], language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
