import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { Button, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { participationPaths } from '../participation-paths.ts'
import {
  reviewCriterionMessages,
  reviewMessages,
  reviewTextStateMessages,
  withholdingReasonMessages,
} from './review-messages.ts'
import { longestReview, marks, reviewCriteria, withholdingReasons } from './review.ts'
import type { ReviewText } from './review-queries.ts'

export interface ReviewPageProps {
  language: Language
  applicationId: string
  values: Readonly<Record<string, readonly string[]>>
  faults?: readonly FieldFault[] | undefined
}

export function ReviewPage({ language, applicationId, values, faults = [] }: ReviewPageProps) {
  const error = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form
        method="post"
        action={participationPaths.review(language, applicationId)}
        class="stack"
        novalidate
      >
        {reviewCriteria.map((criterion) => (
          <RadioGroup
            language={language}
            name={`mark-${criterion}`}
            legend={say(reviewCriterionMessages[criterion], language)}
            inline
            options={marks.map((mark) => ({ value: mark, label: mark }))}
            value={values[`mark-${criterion}`]?.[0]}
            error={error(`mark-${criterion}`)}
          />
        ))}
        <TextField
          language={language}
          name="text"
          label={say(reviewMessages.text, language)}
          hint={say(reviewMessages.textHint, language)}
          lines={5}
          maxLength={longestReview}
          value={values['text']?.[0]}
          error={error('text')}
          optional
        />
        <p>
          <Button>{say(reviewMessages.send, language)}</Button>
        </p>
      </form>
    </>
  )
}

export interface ModerationPageProps {
  language: Language
  texts: readonly ReviewText[]
  /** The text whose decision lacks something. */
  fault?: { readonly id: string; readonly text: string } | undefined
}

export function ModerationPage({ language, texts, fault }: ModerationPageProps) {
  return (
    <>
      <ErrorSummary
        language={language}
        errors={fault === undefined ? [] : [{ field: `reason-${fault.id}`, text: fault.text }]}
      />
      {texts.some(({ state }) => state === 'waiting') ? null : (
        <p>{say(reviewMessages.nothingWaits, language)}</p>
      )}
      <CardList>
        {texts.map((text) => (
          <Card
            title={<ForeignText text={text.title} language={language} quiet />}
            meta={
              <>
                <ForeignText text={text.organisationName} language={language} quiet />,{' '}
                {dayInWords(dayInRiga(text.writtenAt), language)},{' '}
                {say(reviewTextStateMessages[text.state], language)}
                {text.reason === null ? null : `: ${say(withholdingReasonMessages[text.reason], language)}`}
              </>
            }
          >
            <p lang={text.language}>{text.text}</p>
            <form
              method="post"
              action={participationPaths.reviewDecision(language, text.id)}
              class="stack"
              novalidate
            >
              <SelectField
                language={language}
                name="reason"
                id={`reason-${text.id}`}
                label={say(reviewMessages.reason, language)}
                options={withholdingReasons.map((reason) => ({
                  value: reason,
                  label: capitalised(say(withholdingReasonMessages[reason], language), language),
                }))}
                value={text.reason ?? undefined}
                error={fault?.id === text.id ? fault.text : undefined}
              />
              <ButtonRow>
                {text.state === 'shown' ? null : (
                  <Button variant="secondary" name="decision" value="shown">
                    {say(reviewMessages.show, language)}
                  </Button>
                )}
                <Button variant="secondary" name="decision" value="withheld">
                  {say(reviewMessages.withhold, language)}
                </Button>
              </ButtonRow>
            </form>
          </Card>
        ))}
      </CardList>
    </>
  )
}

export interface DeskReviewsPageProps {
  language: Language
  texts: readonly ReviewText[]
  isSaved: boolean
}

export function DeskReviewsPage({ language, texts, isSaved }: DeskReviewsPageProps) {
  return (
    <>
      {isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(reviewMessages.replySaved, language)}</p>
        </Notice>
      ) : null}
      {texts.length === 0 ? <p>{say(reviewMessages.noReviews, language)}</p> : null}
      <CardList>
        {texts.map((text) => (
          <Card
            title={<ForeignText text={text.title} language={language} quiet />}
            meta={dayInWords(dayInRiga(text.writtenAt), language)}
          >
            <p lang={text.language === language ? undefined : text.language}>{text.text}</p>
            <form
              method="post"
              action={participationPaths.reviewReply(language, text.id)}
              class="stack"
              novalidate
            >
              <TextField
                language={language}
                name="reply"
                id={`reply-${text.id}`}
                label={say(reviewMessages.reply, language)}
                lines={3}
                maxLength={longestReview}
                value={text.reply ?? undefined}
              />
              <p>
                <Button variant="secondary">{say(reviewMessages.saveReply, language)}</Button>
              </p>
            </form>
          </Card>
        ))}
      </CardList>
    </>
  )
}
