import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { Table } from '../../../shared/ui/table.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { apiMessages } from './api-messages.ts'
import { apiExamples, curlCommand } from './api-examples.ts'

const addresses = [
  ['GET /api/v1/opportunities', 'opportunities'],
  ['GET /api/v1/opportunities/{id}', 'opportunity'],
  ['GET /api/v1/organisations/{id}', 'organisation'],
  ['GET /api/v1/occupations', 'occupations'],
  ['GET /api/v1/skills', 'skills'],
  ['POST /api/v1/match', 'match'],
  ['GET /id/opportunity/{id}', 'permanent'],
] as const

const rules = [
  ['rulesLanguage', 'language=lv'],
  ['rulesPages', 'cursor='],
  ['rulesIds', 'skill/<uuid>, occupation/<uuid>'],
] as const

const errorCodes = [400, 404, 413, 422] as const

export function ApiPage({ language, baseUrl }: { language: Language; baseUrl: string }) {
  return (
    <>
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
      <Rules language={language} />
      <h2>{say(apiMessages.errorsTitle, language)}</h2>
      <p>{say(apiMessages.errors, language)}</p>
      <Table
        language={language}
        caption={<span class="visually-hidden">{say(apiMessages.errorsTitle, language)}</span>}
        columns={[{ label: say(apiMessages.code, language) }, { label: say(apiMessages.meaning, language) }]}
        rows={errorCodes.map((code) => [String(code), say(apiMessages[`error${code}`], language)])}
      />
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

function Rules({ language }: { language: Language }) {
  return (
    <>
      <h2>{say(apiMessages.rulesTitle, language)}</h2>
      <ul>
        {rules.map(([rule, code]) => (
          <li>
            <Sentence language={language} text={apiMessages[rule]} parts={{ code: <code>{code}</code> }} />
          </li>
        ))}
        <li>{say(apiMessages.rulesUnknown, language)}</li>
      </ul>
    </>
  )
}
