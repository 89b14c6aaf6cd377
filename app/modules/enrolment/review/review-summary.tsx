import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Table } from '../../../shared/ui/table.tsx'
import { reviewCriterionMessages, reviewMessages } from './review-messages.ts'
import type { CriterionSummary } from './review.ts'
import { fewestShown } from './share-interval.ts'
import type { ShownReview } from './review-queries.ts'

export interface ReviewSummaryProps {
  language: Language
  summary: readonly CriterionSummary[]
  reviews: readonly ShownReview[]
}

/** What participants said of a run or an organisation, or that there are too few of them. */
export function ReviewSummary({ language, summary, reviews }: ReviewSummaryProps) {
  const n = summary[0]?.good.n ?? 0
  if (n === 0) return null
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{say(reviewMessages.heading, language)}</h2>
      {n < fewestShown ? (
        <p>{say(reviewMessages.tooFew, language)}</p>
      ) : (
        <>
          <Table
            language={language}
            caption={say(reviewMessages.caption, language, { n })}
            columns={[
              { label: say(reviewMessages.criterion, language) },
              { label: say(reviewMessages.good, language), numeric: true },
              { label: say(reviewMessages.interval, language), numeric: true },
            ]}
            rows={summary.map(({ criterion, good }) => [
              say(reviewCriterionMessages[criterion], language),
              say(reviewMessages.ofAll, language, { count: good.count, n: good.n }),
              good.interval === null ? null : range(good.interval.low, good.interval.high, language),
            ])}
          />
          <p class="note">
            {say(reviewMessages.verified, language)} {say(reviewMessages.intervalNote, language)}
          </p>
          {reviews.length === 0 ? null : <Words language={language} reviews={reviews} />}
        </>
      )}
    </section>
  )
}

/** "45–94 %": the sign stands as each language puts it. */
export function range(low: number, high: number, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  return format.formatRange(low, high)
}

function Words({ language, reviews }: { language: Language; reviews: readonly ShownReview[] }) {
  return (
    <>
      <h3>{say(reviewMessages.words, language)}</h3>
      <ul class="rows">
        {reviews.map((review) => (
          <li>
            <p lang={review.language === language ? undefined : review.language}>{review.text}</p>
            {review.reply === null ? null : (
              <p class="note">
                {say(reviewMessages.providerSays, language)} {review.reply}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
