import { languages, type Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { Day } from '../../../../shared/time/day.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../shared/ui/button.tsx'
import { ForeignText } from '../../../../shared/ui/foreign-text.tsx'
import { languageName } from '../../../../shared/ui/language-name.ts'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { OpportunityPage } from '../../opportunity/opportunity-pages.tsx'
import type { Opportunity } from '../../opportunity/opportunity.ts'
import { deskPaths } from '../desk-paths.ts'
import { hasNews, isOpenForWriting, type OfferDraft, type StateRefusal } from '../offer-draft/offer-draft.ts'
import { overviewMessages, refusalMessages } from '../overview/overview-messages.ts'
import type { RunDetails } from '../run-details/run-details.ts'
import { previewMessages as messages } from './preview-messages.ts'

export interface PreviewPageProps {
  readonly language: Language
  readonly seenIn: Language
  readonly draft: OfferDraft
  readonly opportunity: Opportunity
  readonly details: RunDetails
  readonly refusal: StateRefusal | undefined
  readonly today: Day
}

export function PreviewPage(props: PreviewPageProps) {
  const { language, seenIn, draft, opportunity, details, refusal, today } = props
  return (
    <>
      <nav aria-label={say(messages.languages, language)}>
        <ul class="button-list">
          {languages.map((other) => (
            <li>
              <a
                href={deskPaths.preview(language, draft.id, other)}
                aria-current={other === seenIn ? 'true' : undefined}
              >
                {languageName(other, language)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Publish {...props} />
      {refusal === undefined || refusal === 'nothing-new' ? null : (
        <Notice language={language} tone="warning">
          <p>{say(refusalMessages[refusal], language)}</p>
        </Notice>
      )}
      <article
        class="page-preview"
        lang={seenIn === language ? undefined : seenIn}
        aria-label={say(messages.page, language)}
      >
        <p class="lead">
          <ForeignText text={opportunity.title} language={seenIn} />
        </p>
        <OpportunityPage
          language={seenIn}
          opportunity={opportunity}
          details={details}
          others={[]}
          similar={[]}
          origins={[]}
          waysToApply={[]}
          experience={[]}
          today={today}
        />
      </article>
    </>
  )
}

function Publish({ language, draft, refusal }: PreviewPageProps) {
  return (
    <form method="post" action={deskPaths.publication(language, draft.id)}>
      <input type="hidden" name="version" value={String(draft.version)} />
      <ButtonRow>
        {refusal === undefined && isOpenForWriting(draft) ? (
          <Button>
            {say(hasNews(draft) ? overviewMessages.publishChanges : overviewMessages.publish, language)}
          </Button>
        ) : null}
        <ButtonLink href={deskPaths.offer(language, draft.id)} variant="secondary">
          {say(messages.back, language)}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
