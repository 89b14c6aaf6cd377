import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Table } from '../../../../shared/ui/table.tsx'
import type { OfferRecord } from '../../offer/offer-record.ts'
import { deskPaths } from '../desk-paths.ts'
import { completenessItems, completenessOf, missingOf, type CompletenessItem } from './completeness.ts'
import { completenessMessages as messages, itemMessages, levelMessages } from './completeness-messages.ts'

/** How far each level is reached; what is missing leads to where it is written. */
export function CompletenessMeter(props: {
  language: Language
  draftId: string
  record: OfferRecord
  /** The language that the offer is written in. */
  source: Language
}) {
  const { language, draftId, record, source } = props
  const missing = missingOf(record)
  return (
    <Table
      language={language}
      caption={say(messages.title, language)}
      columns={[
        { label: say(messages.level, language) },
        { label: say(messages.there, language) },
        { label: say(messages.missing, language) },
      ]}
      rows={completenessOf(record).map(({ level, there, all }) => {
        const items = missing.filter((item) => completenessItems[item].level === level)
        return [
          say(levelMessages[level], language),
          say(messages.ofAll, language, { there, all }),
          items.length === 0
            ? say(messages.nothing, language)
            : items.map((item, index) => (
                <>
                  {index === 0 ? null : ', '}
                  <a
                    href={`${deskPaths.step(language, draftId, completenessItems[item].step)}#${fieldOf(item, source)}`}
                  >
                    {say(itemMessages[item], language)}
                  </a>
                </>
              )),
        ]
      })}
    />
  )
}

function fieldOf(item: CompletenessItem, source: Language): string {
  const { field } = completenessItems[item]
  return field === 'title' || field === 'summary' || field === 'outcomes' ? `${field}-${source}` : field
}
