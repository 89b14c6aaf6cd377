import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import { Unknown } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import type { Opportunity } from '../opportunity/opportunity.ts'
import { comparedFacts } from './compared-facts.tsx'
import { compareMessages } from './compare-messages.ts'

export interface ComparePageProps {
  readonly language: Language
  readonly opportunities: readonly Opportunity[]
  readonly today: Day
  /** Some ids were unknown. */
  readonly someMissing: boolean
  readonly tooMany: boolean
}

export function ComparePage({ language, opportunities, today, someMissing, tooMany }: ComparePageProps) {
  return (
    <>
      {someMissing ? <Said language={language} message="missing" /> : null}
      {tooMany ? <Said language={language} message="tooMany" /> : null}
      {opportunities.length === 0 ? <p>{say(compareMessages.none, language)}</p> : null}
      {opportunities.length === 1 ? <p>{say(compareMessages.onlyOne, language)}</p> : null}
      {opportunities.length === 0 ? null : (
        <ComparisonTable language={language} opportunities={opportunities} today={today} />
      )}
      <p class="no-print">
        <ButtonLink href={cataloguePaths.list(language)} variant="secondary">
          {say(compareMessages.backToSearch, language)}
        </ButtonLink>
      </p>
    </>
  )
}

function Said({ language, message }: { language: Language; message: 'missing' | 'tooMany' }) {
  return (
    <Notice language={language} tone="warning">
      <p>{say(compareMessages[message], language)}</p>
    </Notice>
  )
}

type ComparisonTableProps = Pick<ComparePageProps, 'language' | 'opportunities' | 'today'>

/** The shared table has no links in its column headings. Roles keep its meaning when a phone stacks the rows. */
function ComparisonTable({ language, opportunities, today }: ComparisonTableProps) {
  return (
    <table class="ds-table stacked comparison" role="table">
      <caption>{say(compareMessages.caption, language, { n: opportunities.length })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {say(compareMessages.fact, language)}
          </th>
          {opportunities.map((opportunity) => (
            <th scope="col" role="columnheader">
              <a href={cataloguePaths.show(language, opportunity)}>
                <ForeignText text={opportunity.title} language={language} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {comparedFacts(language, today).map((fact) => (
          <Row language={language} heading={fact.heading} opportunities={opportunities} cell={fact.value} />
        ))}
        <Row
          language={language}
          heading={say(compareMessages.change, language)}
          opportunities={opportunities}
          cell={(opportunity) => (
            <RemoveLink language={language} opportunities={opportunities} without={opportunity} />
          )}
          notInPrint
        />
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly language: Language
  readonly heading: string
  readonly opportunities: readonly Opportunity[]
  readonly cell: (opportunity: Opportunity) => Child
  readonly notInPrint?: boolean
}

function Row({ language, heading, opportunities, cell, notInPrint }: RowProps) {
  return (
    <tr role="row" class={notInPrint ? 'no-print' : undefined}>
      <th scope="row" role="rowheader">
        {heading}
      </th>
      {opportunities.map((opportunity) => (
        <td role="cell" data-label={plainTextIn(opportunity.title, language)}>
          {cell(opportunity) ?? <Unknown language={language} />}
        </td>
      ))}
    </tr>
  )
}

function RemoveLink(props: {
  language: Language
  opportunities: readonly Opportunity[]
  without: Opportunity
}) {
  const { language, opportunities, without } = props
  const rest = opportunities
    .filter((opportunity) => opportunity !== without)
    .map((opportunity) => opportunity.id)
  return (
    <a class="touch" href={cataloguePaths.compare(language, rest)}>
      {say(compareMessages.remove, language)}
      <span class="visually-hidden">: {plainTextIn(without.title, language)}</span>
    </a>
  )
}
