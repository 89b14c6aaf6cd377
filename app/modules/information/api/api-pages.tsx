import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { curlCommand } from '../../../shared/web/curl-command.ts'
import { apiChanges } from './api-changes.ts'
import { apiExamples } from './api-examples.ts'
import { apiMessages } from './api-messages.ts'

const addresses = [
  ['GET /api/v1/opportunities', 'opportunities'],
  ['GET /api/v1/opportunities/{id}', 'opportunity'],
  ['GET /api/v1/organisations/{id}', 'organisation'],
  ['GET /api/v1/occupations', 'occupations'],
  ['GET /api/v1/skills', 'skills'],
  ['POST /api/v1/match', 'match'],
  ['POST /api/v1/skills/suggest', 'suggest'],
  ['POST /api/v1/validate/loq', 'validate'],
  ['GET /id/opportunity/{id}', 'permanent'],
] as const

const rules = [
  ['rulesLanguage', 'language=lv'],
  ['rulesPages', 'cursor='],
  ['rulesFields', 'fields=id,title,startsOn'],
  ['rulesConditional', 'If-None-Match'],
  ['rulesCors', 'Access-Control-Allow-Origin: *'],
  ['rulesIds', 'skill/<uuid>, occupation/<uuid>'],
] as const

const promises = [
  ['promiseAdditive', '/api/v1'],
  ['promiseNotice', '/api/v2'],
] as const

const errorCodes = [400, 404, 405, 413, 422, 429] as const

export interface ApiPageProps {
  readonly language: Language
  readonly baseUrl: string
  /** Nought where there is no limit. */
  readonly requestsPerMinute: number
}

export function ApiPage({ language, baseUrl, requestsPerMinute }: ApiPageProps) {
  return (
    <>
      <p>
        <Sentence
          language={language}
          text={apiMessages.files}
          parts={{ link: <a href={addressIn(language, '/data')}>{say(apiMessages.filesLink, language)}</a> }}
        />
      </p>
      <h2>{say(apiMessages.documentTitle, language)}</h2>
      <p>
        <Sentence
          language={language}
          text={apiMessages.document}
          parts={{ link: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> }}
        />
      </p>
      <h2>{say(apiMessages.addressesTitle, language)}</h2>
      {addresses.map(([address, name]) => (
        <section>
          <h3>
            <code>{address}</code>
          </h3>
          <p>{say(apiMessages[name], language)}</p>
        </section>
      ))}
      <h2>{say(apiMessages.examplesTitle, language)}</h2>
      {apiExamples(language).map((example) => (
        <>
          <p>{say(apiMessages[example.name], language)}</p>
          <pre tabindex={0}>
            <code>{curlCommand(baseUrl, example)}</code>
          </pre>
        </>
      ))}
      <Rules language={language} requestsPerMinute={requestsPerMinute} />
      <h2>{say(apiMessages.errorsTitle, language)}</h2>
      <p>{say(apiMessages.errors, language)}</p>
      <Table
        language={language}
        caption={<span class="visually-hidden">{say(apiMessages.errorsTitle, language)}</span>}
        columns={[{ label: say(apiMessages.code, language) }, { label: say(apiMessages.meaning, language) }]}
        rows={errorCodes.map((code) => [String(code), say(apiMessages[`error${code}`], language)])}
      />
      <Promises language={language} />
      <Changes language={language} />
      <h2>{say(apiMessages.licenceTitle, language)}</h2>
      <p>
        <Sentence
          language={language}
          text={apiMessages.licence}
          parts={{
            link: <a href={addressIn(language, '/sources')}>{say(apiMessages.licenceLink, language)}</a>,
          }}
        />
      </p>
    </>
  )
}

function Rules({ language, requestsPerMinute }: { language: Language; requestsPerMinute: number }) {
  return (
    <>
      <h2 id="rules">{say(apiMessages.rulesTitle, language)}</h2>
      <ul>
        {rules.map(([rule, code]) => (
          <li>
            <Sentence language={language} text={apiMessages[rule]} parts={{ code: <code>{code}</code> }} />
          </li>
        ))}
        <li>
          {requestsPerMinute === 0
            ? say(apiMessages.rulesNoLimits, language)
            : say(apiMessages.rulesLimits, language, { requests: requestsPerMinute })}
        </li>
        <li>{say(apiMessages.rulesUnknown, language)}</li>
      </ul>
    </>
  )
}

function Promises({ language }: { language: Language }) {
  return (
    <>
      <h2 id="promise">{say(apiMessages.promiseTitle, language)}</h2>
      <ul>
        {promises.map(([promise, code]) => (
          <li>
            <Sentence language={language} text={apiMessages[promise]} parts={{ code: <code>{code}</code> }} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Changes({ language }: { language: Language }) {
  return (
    <>
      <h2 id="changes">{say(apiMessages.changesTitle, language)}</h2>
      {apiChanges.map(({ version, day, changes }) => (
        <section>
          <h3>
            {version}, {dayInWords(day, language)}
          </h3>
          <ul>
            {changes.map((change) => (
              <li>{say(change, language)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
