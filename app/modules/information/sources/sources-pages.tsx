import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { sourcesMessages } from './sources-messages.ts'
import { sources, type Source } from './source.ts'

export function SourcesPage({ language }: { language: Language }) {
  return (
    <>
      <p>{say(sourcesMessages.languageNote, language)}</p>
      <Sources language={language} part="classifications" />
      <Sources language={language} part="interests">
        <p>{say(sourcesMessages.questionnaire, language)}</p>
      </Sources>
      <Sources language={language} part="region">
        <p>{say(sourcesMessages.demonstration, language)}</p>
      </Sources>
      <h2 id="own">{say(sourcesMessages.ownTitle, language)}</h2>
      <p>
        <Sentence
          language={language}
          text={sourcesMessages.own}
          parts={{
            link: <a href={addressIn(language, '/help#contact')}>{say(sourcesMessages.ownLink, language)}</a>,
          }}
        />
      </p>
      <Sources language={language} part="software" />
    </>
  )
}

function Sources({
  language,
  part,
  children,
}: {
  language: Language
  part: Source['part']
  children?: Child
}) {
  return (
    <>
      <h2>{say(sourcesMessages[`${part}Title`], language)}</h2>
      {sources
        .filter((source) => source.part === part)
        .map((source) => (
          <SourceText language={language} source={source} />
        ))}
      {children}
    </>
  )
}

function SourceText({ language, source }: { language: Language; source: Source }) {
  return (
    <section>
      <h3>{source.name}</h3>
      <p>{say(sourcesMessages[source.text], language)}</p>
      {source.reference === undefined ? null : (
        <blockquote lang={language === 'en' ? undefined : 'en'}>{source.reference}</blockquote>
      )}
      <p>
        <a class="target" href={source.address}>
          {say(sourcesMessages.originTitle, language, { name: source.name })}
        </a>
        {source.licence === undefined ? null : (
          <>
            {' '}
            · <a href={source.licence.address}>{source.licence.name}</a>
          </>
        )}
      </p>
    </section>
  )
}
