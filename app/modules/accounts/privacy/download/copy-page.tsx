import { raw } from 'hono/html'

import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { momentInWords } from '../../../../shared/time/day.ts'
import { downloadMessages } from './download-messages.ts'
import { fieldText } from './field-text.ts'
import type { CopiedRecords, PersonalCopy } from './personal-copy.ts'

/** The page of the download; it stands alone, so it brings its own look along. */
const style = `
  body { font: 1.125rem/1.5 system-ui, sans-serif; color: #1b2733; max-width: 50rem; margin: 0 auto; padding: 1rem }
  dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 3fr; gap: .25rem 1rem; border-top: 1px solid #b9c4cc;
    padding-top: .75rem }
  dt { color: #4a5b67 } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
  @media (max-width: 30rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }`

/** Everything about a person as a page that they can read without Laipa. */
export function CopyPage({ copy, language }: { copy: PersonalCopy; language: Language }) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{say(downloadMessages.title, language)}</title>
          <style>{raw(style)}</style>
        </head>
        <body>
          <h1>{say(downloadMessages.title, language)}</h1>
          <p>{say(downloadMessages.lead, language, { moment: momentInWords(copy.madeAt, language) })}</p>
          {copy.sections.map((section) => (
            <Section section={section} language={language} />
          ))}
        </body>
      </html>
    </>
  )
}

function Section({ section: { records, rows }, language }: { section: CopiedRecords; language: Language }) {
  return (
    <section>
      <h2>{say(records.title, language)}</h2>
      {rows.length === 0 ? <p>{say(downloadMessages.nothing, language)}</p> : null}
      {rows.map((row) => (
        <dl>
          {Object.entries(records.fields).map(([name, field]) => (
            <>
              <dt>{say(field.label, language)}</dt>
              <dd>{fieldText(field, row[name], language)}</dd>
            </>
          ))}
        </dl>
      ))}
    </section>
  )
}
