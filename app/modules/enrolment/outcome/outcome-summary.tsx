import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Table } from '../../../shared/ui/table.tsx'
import { reviewMessages } from '../review/review-messages.ts'
import { range } from '../review/review-summary.tsx'
import { fewestShown } from '../review/share-interval.ts'
import { outcomeAnswerMessages, outcomeMessages } from './outcome-messages.ts'
import { outcomeShares, type OutcomeCount } from './outcome.ts'

export interface OutcomeSummaryProps {
  language: Language
  outcomes: readonly OutcomeCount[]
}

/** What became of those who completed a run, or that there are too few answers. */
export function OutcomeSummary({ language, outcomes }: OutcomeSummaryProps) {
  const shares = outcomeShares(outcomes)
  const n = shares[0]?.share.n ?? 0
  if (n === 0) return null
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">{say(outcomeMessages.heading, language)}</h2>
      {n < fewestShown ? (
        <p>{say(outcomeMessages.tooFew, language)}</p>
      ) : (
        <Table
          language={language}
          caption={say(outcomeMessages.caption, language, { n })}
          columns={[
            { label: say(outcomeMessages.answer, language) },
            { label: say(outcomeMessages.people, language), numeric: true },
            { label: say(reviewMessages.interval, language), numeric: true },
          ]}
          rows={shares.map(({ answer, share }) => [
            say(outcomeAnswerMessages[answer], language),
            say(reviewMessages.ofAll, language, { count: share.count, n: share.n }),
            share.interval === null ? null : range(share.interval.low, share.interval.high, language),
          ])}
        />
      )}
    </section>
  )
}
