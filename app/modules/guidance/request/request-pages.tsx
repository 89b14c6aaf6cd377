import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { guidancePaths } from '../guidance-paths.ts'
import { fieldsOf, FreeText, type Refused } from '../sensitive/free-text.tsx'
import {
  channelMessages,
  consentMessages,
  requestCloseMessages,
  requestMessages as messages,
  requestStateMessages,
  requestThemeMessages,
} from './request-messages.ts'
import { requestCloseReasons, type GuidanceRequest } from './request.ts'

/** Where a request is, and who has it: the same for whoever asked and for whoever decides. */
export function RequestFacts({ language, request }: { language: Language; request: GuidanceRequest }) {
  const { state, coordinator, coordinatorEmail, question, answer, closeReason, consent, phone } = request
  const isOpen = state === 'new' || state === 'returned'
  const themes = request.themes.map((theme) => say(requestThemeMessages[theme], language))
  const optional = [
    { term: say(messages.question, language), value: question },
    { term: say(messages.answer, language), value: answer },
    {
      term: say(messages.reason, language),
      value: closeReason === null ? null : say(requestCloseMessages[closeReason], language),
    },
    { term: say(messages.wish, language), value: request.wish },
    { term: say(messages.email, language), value: request.email },
    { term: say(messages.phone, language), value: phone },
    {
      term: say(messages.consent, language),
      value: consent === null ? null : say(consentMessages[consent], language),
    },
    {
      term: say(messages.organisation, language),
      value: request.organisation === null ? null : plainTextIn(request.organisation, language),
    },
  ].filter(({ value }) => value !== null)
  return (
    <DataList
      language={language}
      facts={[
        { term: say(messages.state, language), value: say(requestStateMessages[state], language) },
        {
          term: say(messages.who, language),
          value: coordinator,
          ...(coordinatorEmail === null ? {} : { note: coordinatorEmail }),
        },
        ...(isOpen
          ? [{ term: say(messages.by, language), value: dayInWords(request.dueDay, language) }]
          : []),
        {
          term: say(messages.municipality, language),
          value: [request.parish ?? [], plainTextIn(request.municipality, language)].flat().join(', '),
        },
        { term: say(messages.themes, language), value: listInWords(themes, language) },
        { term: say(messages.channel, language), value: say(channelMessages[request.channel], language) },
        ...optional,
      ]}
    />
  )
}

export interface AskedPageProps {
  readonly language: Language
  readonly request: GuidanceRequest
  readonly isDone: boolean
  readonly refused: Refused | undefined
}

/** For whoever asked, with or without an account. */
export function AskedPage({ language, request, isDone, refused }: AskedPageProps) {
  const path = guidancePaths.asked(language, request.token)
  const { state } = request
  return (
    <>
      <ErrorSummary language={language} errors={refused?.faults ?? []} />
      {isDone ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.done, language)}</p>
        </Notice>
      ) : null}
      {state === 'unconfirmed' ? (
        <form method="post" action={`${path}/confirmation`}>
          <p>
            <Button>{say(messages.confirm, language)}</Button>
          </p>
        </form>
      ) : null}
      {state === 'returned' ? (
        <form class="stack" method="post" action={`${path}/answer`} novalidate>
          <p class="lead">{request.question}</p>
          <FreeText
            language={language}
            field={fieldsOf('answer', refused)('answer')}
            label={say(messages.answer, language)}
            longest={2000}
          />
          <p>
            <Button>{say(messages.sendAnswer, language)}</Button>
          </p>
        </form>
      ) : null}
      <RequestFacts language={language} request={request} />
      {state === 'accepted' || state === 'closed' ? null : (
        <form method="post" action={`${path}/withdrawal`}>
          <p>
            <Button variant="tertiary">{say(messages.withdraw, language)}</Button>
          </p>
        </form>
      )}
    </>
  )
}

export interface DecisionPageProps {
  readonly language: Language
  readonly request: GuidanceRequest
  readonly refused: Refused | undefined
}

/** For the coordinator: accept, ask back, or close. */
export function DecisionPage({ language, request, refused }: DecisionPageProps) {
  const path = guidancePaths.request(language, request.id)
  const isOpen = request.state === 'new' || request.state === 'returned'
  return (
    <>
      <ErrorSummary language={language} errors={refused?.faults ?? []} />
      {request.escalatedAt !== null && isOpen ? (
        <Notice language={language} tone="warning">
          <p>{say(messages.escalated, language)}</p>
        </Notice>
      ) : null}
      <RequestFacts language={language} request={request} />
      {isOpen ? (
        <>
          <form method="post" action={`${path}/acceptance`}>
            <p>
              <Button>{say(messages.accept, language)}</Button>
            </p>
          </form>
          <Fold summary={say(messages.giveBackTitle, language)} open={refused?.form === 'return'}>
            <form class="stack" method="post" action={`${path}/return`} novalidate>
              <FreeText
                language={language}
                field={fieldsOf('return', refused)('question')}
                label={say(messages.question, language)}
                longest={1000}
              />
              <p>
                <Button variant="secondary">{say(messages.giveBack, language)}</Button>
              </p>
            </form>
          </Fold>
          <Fold summary={say(messages.close, language)} open={refused?.form === 'close'}>
            <form class="stack" method="post" action={`${path}/closing`} novalidate>
              <SelectField
                language={language}
                {...fieldsOf('close', refused)('reason')}
                label={say(messages.reason, language)}
                options={requestCloseReasons.map((reason) => ({
                  value: reason,
                  label: say(requestCloseMessages[reason], language),
                }))}
              />
              <p>
                <Button variant="secondary">{say(messages.close, language)}</Button>
              </p>
            </form>
          </Fold>
        </>
      ) : null}
    </>
  )
}
