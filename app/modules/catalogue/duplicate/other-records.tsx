import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import type { OtherRecord } from './duplicate-queries.ts'
import { otherRecordsMessages } from './other-records-messages.ts'

export interface OtherRecordsProps {
  readonly language: Language
  readonly records: readonly OtherRecord[]
}

/** Who else publishes the offer that is shown here once, and where. */
export function OtherRecords({ language, records }: OtherRecordsProps) {
  if (records.length === 0) return null
  return (
    <section aria-labelledby="other-records">
      <h2 id="other-records">{say(otherRecordsMessages.title, language)}</h2>
      <ul>
        {records.map(({ organisationId, organisationName, homepage }) => (
          <li>
            <a href={cataloguePaths.organisation(language, organisationId)}>
              <ForeignText text={organisationName} language={language} />
            </a>
            {homepage === null ? null : (
              <>
                {' · '}
                <a href={homepage} rel="external noopener">
                  {say(otherRecordsMessages.page, language)}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
