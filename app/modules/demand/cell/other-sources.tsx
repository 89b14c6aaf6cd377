import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, monthInWords } from '../../../shared/time/day.ts'
import { BarChart } from '../../../shared/ui/chart.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { NeedRow } from '../need/need-queries.ts'
import type { TopicLabels } from '../topic/topic-queries.ts'
import { cellMessages as messages } from './cell-messages.ts'
import type { GroupCount, MonthCount } from './cell-queries.ts'

interface SourceProps {
  readonly language: Language
  readonly labels: TopicLabels
}

export function Months({ language, months }: { language: Language; months: readonly MonthCount[] }) {
  if (months.length === 0) return null
  return (
    <BarChart
      language={language}
      headingLevel={2}
      title={say(messages.monthsTitle, language)}
      bars={[...months]
        .reverse()
        .map(({ month, people }) => ({ label: monthInWords(month, language), value: people }))}
      max={Math.max(...months.map(({ people }) => people))}
      itemLabel={say(messages.month, language)}
      valueLabel={say(messages.people, language)}
      source={say(messages.monthsSource, language)}
    />
  )
}

export function Needs({ language, needs, labels }: SourceProps & { needs: readonly NeedRow[] }) {
  if (needs.length === 0) return null
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{say(messages.needsTitle, language)}</h2>
      <Table
        language={language}
        caption={<span class="visually-hidden">{say(messages.needsTitle, language)}</span>}
        columns={[
          { label: say(messages.topic, language) },
          { label: say(messages.who, language) },
          { label: say(messages.people, language), numeric: true },
          { label: say(messages.neededBy, language) },
        ]}
        rows={needs.map((need) => [
          <ForeignText text={labels.get(need.topic) ?? {}} language={language} quiet />,
          plainTextIn(need.organisation ?? need.municipality, language),
          need.people,
          <time datetime={need.neededBy}>{dayInWords(need.neededBy, language)}</time>,
        ])}
      />
    </section>
  )
}

export function Noted({ language, noted, labels }: SourceProps & { noted: readonly GroupCount[] }) {
  if (noted.length === 0) return null
  return (
    <section aria-labelledby="noted">
      <h2 id="noted">{say(messages.notedTitle, language)}</h2>
      <Table
        language={language}
        caption={<span class="visually-hidden">{say(messages.notedTitle, language)}</span>}
        columns={[
          { label: say(messages.topic, language) },
          { label: say(messages.municipality, language) },
          { label: say(messages.atLeastPeople, language), numeric: true },
        ]}
        rows={noted.map(({ topic, municipality, count }) => [
          <ForeignText text={labels.get(topic) ?? {}} language={language} quiet />,
          plainTextIn(municipality ?? {}, language),
          count,
        ])}
      />
    </section>
  )
}

export function Searched({ language, searched, labels }: SourceProps & { searched: readonly GroupCount[] }) {
  if (searched.length === 0) return null
  return (
    <section aria-labelledby="searched">
      <h2 id="searched">{say(messages.searchedTitle, language)}</h2>
      <Table
        language={language}
        caption={<span class="visually-hidden">{say(messages.searchedTitle, language)}</span>}
        columns={[
          { label: say(messages.topic, language) },
          { label: say(messages.searches, language), numeric: true },
        ]}
        rows={searched.map(({ topic, count }) => [
          <ForeignText text={labels.get(topic) ?? {}} language={language} quiet />,
          count,
        ])}
      />
    </section>
  )
}
