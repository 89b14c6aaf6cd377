import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { shownAddress } from '../../../shared/fetch/fetch-address.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { Table } from '../../../shared/ui/table.tsx'
import { importPaths } from '../import/import-paths.ts'
import { feedMessages, feedStateMessages, outcomeMessages } from './feed-messages.ts'
import { feedPaths } from './feed-paths.ts'
import type { Feed } from './feed.ts'
import type { Run } from './run-queries.ts'

export interface FeedWithRuns {
  readonly feed: Feed
  /** The newest first. */
  readonly runs: readonly Run[]
}

export interface FeedsPageProps {
  readonly language: Language
  readonly feeds: readonly FeedWithRuns[]
}

export function FeedsPage({ language, feeds }: FeedsPageProps) {
  return (
    <>
      {feeds.length === 0 ? (
        <>
          <p>{say(feedMessages.none, language)}</p>
          <p>
            <a href={importPaths.template(language)}>{say(feedMessages.template, language)}</a>
          </p>
        </>
      ) : null}
      {feeds.map(({ feed, runs }) => (
        <section aria-labelledby={`feed-${feed.id}`}>
          <h2 id={`feed-${feed.id}`}>
            {feed.address === null ? say(feedMessages.uploads, language) : shownAddress(feed.address)}
          </h2>
          <p>{stateInWords(feed, language)}</p>
          {runs.length === 0 ? <p>{say(feedMessages.noRuns, language)}</p> : <Runs {...{ language, runs }} />}
        </section>
      ))}
    </>
  )
}

const counted = ['newOffers', 'changedOffers', 'unchangedOffers', 'withdrawnOffers', 'faultyOffers'] as const

function Runs({ language, runs }: { language: Language; runs: readonly Run[] }) {
  return (
    <Table
      language={language}
      caption={say(feedMessages.runs, language)}
      columns={[
        { label: say(feedMessages.when, language) },
        { label: say(feedMessages.outcome, language) },
        ...counted.map((name) => ({ label: say(feedMessages[name], language), numeric: true })),
      ]}
      rows={runs.map((run) => [
        <a href={feedPaths.run(language, run.id)}>{momentInWords(run.confirmedAt, language)}</a>,
        say(outcomeMessages[run.outcome], language),
        ...counted.map((name) => String(run[name])),
      ])}
    />
  )
}

function stateInWords({ state, address, everyHours, nextPollAt }: Feed, language: Language): string {
  const parts = [`${say(feedStateMessages[state], language)}.`]
  if (state === 'active' && address !== null) {
    parts.push(say(feedMessages.every, language, { n: everyHours }))
    if (nextPollAt !== null) {
      parts.push(say(feedMessages.next, language, { moment: momentInWords(nextPollAt, language) }))
    }
  }
  return parts.join(' ')
}
