import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../shared/ui/button.tsx'
import { Tag } from '../../../../shared/ui/chip.tsx'
import { TextField } from '../../../../shared/ui/field.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { CompletenessMeter } from '../completeness/completeness-meter.tsx'
import { isPublishable } from '../completeness/completeness.ts'
import { deskPaths } from '../desk-paths.ts'
import type { Ending } from '../ending/ending.ts'
import {
  hasNews,
  isOpenForWriting,
  refusePublication,
  sourceLanguage,
  type OfferDraft,
  type StateRefusal,
} from '../offer-draft/offer-draft.ts'
import { deskSteps, type DeskStepName } from '../offer-form/form-step.ts'
import { stepTitles } from '../offer-form/form-steps.ts'
import type { DraftReading } from '../offer-form/read-draft.ts'
import { historyMessages } from '../history/history-messages.ts'
import { StateTag } from '../offer-list/desk-pages.tsx'
import { overviewMessages as messages, reasonMessages, refusalMessages } from './overview-messages.ts'

export interface OverviewPageProps {
  readonly language: Language
  readonly draft: OfferDraft
  readonly reading: DraftReading
  readonly done: ReadonlySet<DeskStepName>
  readonly byId: string
  readonly ending: Ending | undefined
  /** The public page, once there is one. */
  readonly publicPage: string | undefined
  readonly refusal?: StateRefusal | undefined
  /** Why a draft was to be sent back, typed before the refusal. */
  readonly reason?: string | undefined
  readonly newKey: string
}

export function OverviewPage(props: OverviewPageProps) {
  const { language, draft, reading, refusal } = props
  return (
    <>
      {refusal === undefined ? null : (
        <Notice language={language} tone="warning" live>
          <p>{say(refusalMessages[refusal], language)}</p>
        </Notice>
      )}
      <p>
        <StateTag language={language} state={draft.state} />
      </p>
      <section aria-labelledby="next">
        <h2 id="next">{say(messages.next, language)}</h2>
        <NextThing {...props} />
      </section>
      {isOpenForWriting(draft) ? (
        <>
          <Steps {...props} />
          <CompletenessMeter
            language={language}
            draftId={draft.id}
            record={reading.record}
            source={sourceLanguage(draft.typed)}
          />
        </>
      ) : null}
      <OtherWays {...props} />
    </>
  )
}

function NextThing(props: OverviewPageProps) {
  const { language, draft, reading, byId, ending, publicPage } = props
  const ready = isPublishable(reading.record, reading.faults)
  const refusal = refusePublication(draft, byId, ready)
  return (
    <>
      {draft.state === 'in-review' ? <p>{say(messages.inReview, language)}</p> : null}
      {draft.state === 'published' ? (
        <p>{say(hasNews(draft) ? messages.hasNews : messages.published, language)}</p>
      ) : null}
      {draft.state === 'draft' && draft.reason !== null ? (
        <>
          <p>{say(messages.sentBack, language)}</p>
          <blockquote class="kept-text">{draft.reason}</blockquote>
        </>
      ) : null}
      {ending === undefined ? null : (
        <>
          <p>{say(reasonMessages[ending.because], language)}</p>
          {ending.note === null ? null : <blockquote class="kept-text">{ending.note}</blockquote>}
        </>
      )}
      {refusal === 'incomplete' ? <p>{say(messages.notYet, language)}</p> : null}
      {refusal === 'own-change' ? <p>{say(refusalMessages['own-change'], language)}</p> : null}
      {refusal === undefined ? <p>{say(messages.look, language)}</p> : null}
      {isOpenForWriting(draft) ? <StateButtons {...props} isReady={ready} /> : null}
      {publicPage === undefined ? null : (
        <p>
          <a href={publicPage}>{say(messages.seePage, language)}</a>
        </p>
      )}
    </>
  )
}

function StateButtons(props: OverviewPageProps & { isReady: boolean }) {
  const { language, draft, byId, isReady } = props
  const mayPublish = refusePublication(draft, byId, isReady) === undefined
  return (
    <>
      <ButtonRow>
        <ButtonLink
          href={deskPaths.preview(language, draft.id, language)}
          variant={mayPublish ? 'primary' : 'secondary'}
        >
          {say(stepTitles.preview, language)}
        </ButtonLink>
        {draft.state === 'draft' && isReady ? (
          <form method="post" action={deskPaths.review(language, draft.id)}>
            <Button variant="secondary">{say(messages.askReview, language)}</Button>
          </form>
        ) : null}
      </ButtonRow>
      {draft.state === 'in-review' ? (
        <form method="post" action={deskPaths.reviewReturn(language, draft.id)} class="stack">
          <TextField
            language={language}
            name="reason"
            label={say(messages.whyBack, language)}
            lines={3}
            maxLength={1000}
            value={props.reason}
          />
          <p>
            <Button variant="secondary">{say(messages.sendBack, language)}</Button>
          </p>
        </form>
      ) : null}
    </>
  )
}

function Steps({ language, draft, done }: OverviewPageProps) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{say(messages.steps, language)}</h2>
      <ol class="steps">
        {deskSteps.map((step) => (
          <li>
            <a href={deskPaths.step(language, draft.id, step)}>{say(stepTitles[step], language)}</a>{' '}
            {done.has(step) ? (
              <Tag tone="success">{say(messages.done, language)}</Tag>
            ) : (
              <Tag>{say(messages.open, language)}</Tag>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function OtherWays({ language, draft, newKey }: OverviewPageProps) {
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">{say(messages.copy, language)}</h2>
      <p>{say(messages.copyHow, language)}</p>
      <form method="post" action={deskPaths.copies(language, draft.id)}>
        <input type="hidden" name="key" value={newKey} />
        <p>
          <Button variant="secondary">{say(messages.copy, language)}</Button>
        </p>
      </form>
      <p>
        <a href={deskPaths.history(language, draft.id)}>{say(historyMessages.title, language)}</a>
      </p>
      {draft.state === 'archived' ? null : (
        <p>
          <a href={deskPaths.ending(language, draft.id)}>{say(messages.end, language)}</a>
        </p>
      )}
    </section>
  )
}
