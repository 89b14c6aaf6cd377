import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { curlCommand } from '../../../shared/web/curl-command.ts'
import { countColumns } from './count-columns.ts'
import { catalogFile, dataSets, formats, licence, type DataSet } from './data-sets.ts'
import { openDataExamples } from './open-data-examples.ts'
import { openDataMessages as messages } from './open-data-messages.ts'

export interface OpenDataPageProps {
  readonly language: Language
  readonly baseUrl: string
  readonly lastChange: Date | undefined
}

export function OpenDataPage({ language, baseUrl, lastChange }: OpenDataPageProps) {
  return (
    <>
      {dataSets.map((dataSet) => (
        <Files language={language} dataSet={dataSet} />
      ))}
      <h2>{say(messages.freshTitle, language)}</h2>
      <p>
        <Sentence
          language={language}
          text={messages.fresh}
          parts={{
            link: <a href={addressIn(language, '/api#rules')}>{say(messages.freshLink, language)}</a>,
          }}
        />
        {lastChange === undefined
          ? null
          : ` ${say(messages.lastChange, language, { day: dayInWords(dayInRiga(lastChange), language) })}`}
      </p>
      <Terms language={language} />
      <h2>{say(messages.columnsTitle, language)}</h2>
      <p>{say(messages.columnsText, language)}</p>
      <DataList
        language={language}
        facts={countColumns.map((name) => ({ term: name, value: say(messages[name], language) }))}
      />
      <h2>{say(messages.examplesTitle, language)}</h2>
      {openDataExamples(language).map((example) => (
        <>
          <p>{say(messages[example.name], language)}</p>
          <pre tabindex={0}>
            <code>{curlCommand(baseUrl, example)}</code>
          </pre>
        </>
      ))}
      <h2>{say(messages.portalsTitle, language)}</h2>
      <p>
        <Sentence
          language={language}
          text={messages.portals}
          parts={{
            catalogue: <a href={catalogFile}>{catalogFile}</a>,
            interface: <a href={addressIn(language, '/api')}>{say(messages.interfaceLink, language)}</a>,
          }}
        />
      </p>
    </>
  )
}

function Files({ language, dataSet }: { language: Language; dataSet: DataSet }) {
  return (
    <section>
      <h2 id={dataSet.id}>{say(messages[dataSet.title], language)}</h2>
      <p>{say(messages[dataSet.text], language)}</p>
      <ul>
        {dataSet.files.map(({ path, format, inParts }) => (
          <li>
            <a class="target" href={path}>
              {path}
            </a>{' '}
            ({formats[format].label}
            {inParts ? `, ${say(messages.inParts, language)}` : null})
          </li>
        ))}
      </ul>
    </section>
  )
}

function Terms({ language }: { language: Language }) {
  return (
    <>
      <h2 id="terms">{say(messages.termsTitle, language)}</h2>
      <ul>
        <li>
          <Sentence
            language={language}
            text={messages.termsOwn}
            parts={{ link: <a href={licence.address}>{licence.name}</a> }}
          />
        </li>
        <li>{say(messages.termsProviders, language)}</li>
        <li>
          <Sentence
            language={language}
            text={messages.termsSources}
            parts={{
              link: <a href={addressIn(language, '/sources')}>{say(messages.sourcesLink, language)}</a>,
            }}
          />
        </li>
        <li>{say(messages.termsPersons, language)}</li>
      </ul>
    </>
  )
}
