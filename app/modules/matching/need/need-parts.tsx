import type { Language } from '../../../shared/i18n/language.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Tag } from '../../../shared/ui/chip.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ScoreBar } from '../../../shared/ui/score-bar.tsx'
import { needMessages } from './need-messages.ts'
import type { RegionalNeed } from './need-queries.ts'

export interface RegionalNeedPartProps {
  readonly language: Language
  readonly need: RegionalNeed | undefined
  /** The unit group whose page or occupation shows it. */
  readonly groupCode: string
}

/** The figure with its source and day; where there is none, that is said and nothing is made of it. */
export function RegionalNeedPart({ language, need, groupCode }: RegionalNeedPartProps) {
  return (
    <section>
      <h2>{say(needMessages.title, language)}</h2>
      {need === undefined ? (
        <p>{say(needMessages.none, language)}</p>
      ) : (
        <NeedFigures language={language} need={need} groupCode={groupCode} />
      )}
    </section>
  )
}

function NeedFigures({ language, need, groupCode }: RegionalNeedPartProps & { need: RegionalNeed }) {
  const municipalities = need.namedShortBy.map(({ name }) => plainTextIn(name, language))
  return (
    <>
      <ScoreBar language={language} label={say(needMessages.need, language)} score={need.need} />
      {need.groupCode === groupCode ? null : (
        <p class="note">
          {say(needMessages.ofGroup, language, { group: plainTextIn(need.groupLabel, language) })}
        </p>
      )}
      <DataList
        language={language}
        facts={[
          { term: say(needMessages.openings, language), value: need.openingsPerYear },
          {
            term: say(needMessages.shortIn, language),
            value:
              municipalities.length === 0
                ? say(needMessages.namedByNone, language)
                : listInWords(municipalities, language),
          },
          {
            term: say(needMessages.source, language),
            value: need.demonstration ? (
              <Tag tone="warning">{say(needMessages.demonstration, language)}</Tag>
            ) : (
              need.source
            ),
          },
          {
            term: say(needMessages.asOf, language),
            value: <time datetime={need.asOf}>{dayInWords(need.asOf, language)}</time>,
          },
        ]}
      />
    </>
  )
}
