import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Pagination } from '../../../shared/ui/pagination.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import { findingKinds, type FindingKind } from './finding.ts'
import { findingKindMessages } from './finding-messages.ts'
import { findingText, reasonText } from './finding-text.ts'
import { causeMessages, feedMessages, outcomeMessages } from './feed-messages.ts'
import { feedPaths } from './feed-paths.ts'
import { runMessages } from './run-messages.ts'
import type { Run, ShownFinding } from './run-queries.ts'

export interface RunPageProps {
  readonly language: Language
  readonly run: Run
  /** Of this page, by kind. */
  readonly findings: readonly ShownFinding[]
  readonly page: number
  readonly pages: number
}

export function RunPage({ language, run, findings, page, pages }: RunPageProps) {
  const kinds = findingKinds.filter((kind) => findings.some(({ change }) => change === kind))
  return (
    <>
      {run.outcome === 'held' ? (
        <Notice language={language} tone="warning" title={say(runMessages.heldTitle, language)}>
          <p>{say(runMessages.held, language, { lost: run.withdrawnOffers })}</p>
        </Notice>
      ) : null}
      <DataList language={language} facts={factsOf(run, language)} />
      {findings.length === 0 ? <p>{say(runMessages.nothing, language)}</p> : null}
      {kinds.map((kind) => (
        <section aria-labelledby={`found-${kind}`}>
          <h2 id={`found-${kind}`}>{say(findingKindMessages[kind], language)}</h2>
          {kind === 'faulty' ? <p>{say(runMessages.faultyStay, language)}</p> : null}
          <Findings {...{ language, kind }} findings={findings.filter(({ change }) => change === kind)} />
        </section>
      ))}
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(number) => `${feedPaths.run(language, run.id)}?page=${number}`}
      />
    </>
  )
}

interface FindingsProps extends Pick<RunPageProps, 'language' | 'findings'> {
  readonly kind: FindingKind
}

/** What is new or gone is so as a whole; then nothing is said of fields. */
function Findings({ language, kind, findings }: FindingsProps) {
  const hasFields = findings.some(({ field }) => field !== null)
  return (
    <Table
      language={language}
      caption={<span class="visually-hidden">{say(findingKindMessages[kind], language)}</span>}
      columns={[
        { label: say(runMessages.offer, language) },
        ...(hasFields ? [{ label: say(runMessages.field, language) }] : []),
        { label: say(runMessages.finding, language) },
      ]}
      rows={findings.map((finding) => [
        offerOf(finding, language),
        ...(hasFields ? [finding.field ?? say(runMessages.wholeRecord, language)] : []),
        findingText(finding, language),
      ])}
    />
  )
}

function factsOf(run: Run, language: Language) {
  const counts = [
    ['newOffers', run.newOffers],
    ['changedOffers', run.changedOffers],
    ['unchangedOffers', run.unchangedOffers],
    ['withdrawnOffers', run.withdrawnOffers],
    ['faultyOffers', run.faultyOffers],
  ] as const
  return [
    {
      term: say(feedMessages.outcome, language),
      value: say(outcomeMessages[run.outcome], language),
      ...(run.confirmedAt > run.startedAt
        ? { note: say(runMessages.confirmed, language, { moment: momentInWords(run.confirmedAt, language) }) }
        : {}),
    },
    ...(run.reason === null
      ? []
      : [
          {
            term: say(runMessages.reason, language),
            value: reasonText(run.reason, run.reasonValues, language),
          },
        ]),
    {
      term: say(runMessages.source, language),
      value: run.document,
      note: say(causeMessages[run.cause], language),
    },
    ...(run.publisherId === null || run.publisherName === null
      ? []
      : [
          {
            term: say(runMessages.publisher, language),
            value: (
              <a href={feedPaths.ofOrganisation(language, run.publisherId)}>
                <ForeignText text={run.publisherName} language={language} />
              </a>
            ),
          },
        ]),
    ...counts.map(([name, count]) => ({ term: say(feedMessages[name], language), value: String(count) })),
  ]
}

/** The offer's page where there is one, else where in the document it stands. */
function offerOf(finding: ShownFinding, language: Language): Child {
  const { opportunityId: id, title, row, sourceId } = finding
  const place = row === 0 ? undefined : say(runMessages.row, language, { row: String(row) })
  if (id !== null && title !== null) {
    return (
      <>
        {place === undefined ? null : `${place}: `}
        <a href={cataloguePaths.show(language, { id, title })}>
          <ForeignText text={title} language={language} />
        </a>
      </>
    )
  }
  const parts = [place, sourceId ?? undefined].filter((part) => part !== undefined)
  return parts.length === 0 ? say(runMessages.wholeDocument, language) : parts.join(': ')
}
