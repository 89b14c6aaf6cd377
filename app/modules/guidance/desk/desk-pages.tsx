import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import { ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { caseMessages, caseStateMessages, ownerMessages } from '../case/case-messages.ts'
import { caseStates, type CaseState } from '../case/case.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { requestMessages, requestStateMessages } from '../request/request-messages.ts'
import type { GuidanceRequest } from '../request/request.ts'
import { deskMessages as messages } from './desk-messages.ts'
import type { Caseload, DueAction, ListedCase, UnansweredReferral } from './desk-queries.ts'

export interface DeskPageProps {
  readonly language: Language
  readonly today: Day
  readonly requests: readonly GuidanceRequest[]
  readonly actions: readonly DueAction[]
  readonly referrals: readonly UnansweredReferral[]
  readonly quiet: readonly ListedCase[]
}

/** What waits today, the most urgent first. */
export function DeskPage({ language, today, requests, actions, referrals, quiet }: DeskPageProps) {
  return (
    <>
      <ButtonRow>
        <ButtonLink href={guidancePaths.newRequest(language)}>{say(messages.enter, language)}</ButtonLink>
        <ButtonLink variant="secondary" href={guidancePaths.cases(language)}>
          {say(messages.cases, language)}
        </ButtonLink>
        <ButtonLink variant="tertiary" href={guidancePaths.caseload(language)}>
          {say(messages.caseload, language)}
        </ButtonLink>
      </ButtonRow>
      <DeskList id="waiting" language={language} title="waiting" none="noWaiting">
        {requests.map((request) => (
          <li>
            <a href={guidancePaths.request(language, request.id)}>
              {request.name ?? say(requestMessages.askedTitle, language)}
            </a>{' '}
            · {[request.parish ?? [], plainTextIn(request.municipality, language)].flat().join(', ')} ·{' '}
            {say(requestStateMessages[request.state], language)} ·{' '}
            <DueDay language={language} today={today} day={request.dueDay} isLate={request.state === 'new'} />
          </li>
        ))}
      </DeskList>
      <DeskList id="due" language={language} title="due" none="noDue">
        {actions.map(({ caseId, name, what, owner, dueDay }) => (
          <li>
            <a href={guidancePaths.case(language, caseId)}>{nameOf(name, language)}</a> · {what} (
            {say(ownerMessages[owner], language)}) ·{' '}
            <DueDay language={language} today={today} day={dueDay} isLate />
          </li>
        ))}
      </DeskList>
      <DeskList id="referrals" language={language} title="referrals" none="noReferrals">
        {referrals.map(({ caseId, name, organisation, dueDay }) => (
          <li>
            <a href={guidancePaths.case(language, caseId)}>{nameOf(name, language)}</a> ·{' '}
            {plainTextIn(organisation, language)} ·{' '}
            <DueDay language={language} today={today} day={dueDay} isLate />
          </li>
        ))}
      </DeskList>
      <DeskList id="quiet" language={language} title="quiet" none="noQuiet">
        {quiet.map((found) => (
          <CaseRow language={language} found={found} />
        ))}
      </DeskList>
    </>
  )
}

function DeskList(props: {
  id: string
  language: Language
  title: 'waiting' | 'due' | 'referrals' | 'quiet'
  none: 'noWaiting' | 'noDue' | 'noReferrals' | 'noQuiet'
  children: readonly Child[]
}) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{say(messages[props.title], props.language)}</h2>
      {props.children.length === 0 ? (
        <p>{say(messages[props.none], props.language)}</p>
      ) : (
        <ul class="rows">{props.children}</ul>
      )}
    </section>
  )
}

function DueDay(props: { language: Language; today: Day; day: Day; isLate: boolean }) {
  const { language, today, day, isLate } = props
  return (
    <>
      {say(messages.by, language, { day: dayInWords(day, language) })}{' '}
      {isLate && day < today ? <Tag tone="warning">{say(messages.overdue, language)}</Tag> : null}
    </>
  )
}

function nameOf(name: string | null, language: Language): string {
  return name ?? say(caseMessages.noName, language)
}

function CaseRow({ language, found }: { language: Language; found: ListedCase }) {
  const { id, name, municipality, parish, lastContact } = found
  return (
    <li>
      <a href={guidancePaths.case(language, id)}>{nameOf(name, language)}</a> ·{' '}
      {[parish ?? [], plainTextIn(municipality, language)].flat().join(', ')} ·{' '}
      {lastContact === null
        ? say(messages.never, language)
        : say(messages.lastContact, language, { day: dayInWords(lastContact, language) })}
    </li>
  )
}

export interface CaseListProps {
  readonly language: Language
  readonly state: CaseState
  readonly page: number
  readonly cases: readonly ListedCase[]
  readonly hasMore: boolean
}

export function CaseList({ language, state, page, cases, hasMore }: CaseListProps) {
  const path = guidancePaths.cases(language)
  return (
    <>
      <ul class="tags">
        {caseStates.map((other) => (
          <li>
            <a href={`${path}?state=${other}`} aria-current={other === state ? 'page' : undefined}>
              {say(caseStateMessages[other], language)}
            </a>
          </li>
        ))}
      </ul>
      {cases.length === 0 ? <p>{say(messages.noCases, language)}</p> : null}
      <ul class="rows">
        {cases.map((found) => (
          <CaseRow language={language} found={found} />
        ))}
      </ul>
      {hasMore ? (
        <p>
          <ButtonLink variant="secondary" href={`${path}?state=${state}&page=${page + 1}`}>
            {say(messages.next, language)}
          </ButtonLink>
        </p>
      ) : null}
    </>
  )
}

export function CaseloadPage({ language, rows }: { language: Language; rows: readonly Caseload[] }) {
  if (rows.length === 0) return <p>{say(messages.noCaseload, language)}</p>
  const named = rows.some(({ coordinator }) => coordinator !== null)
  const count = (number: number | null) => number ?? say(messages.few, language)
  return (
    <Table
      language={language}
      caption={say(messages.caseload, language)}
      columns={[
        { label: say(messages.municipality, language) },
        ...(named ? [{ label: say(messages.coordinator, language) }] : []),
        { label: say(messages.active, language), numeric: true },
        { label: say(messages.paused, language), numeric: true },
        { label: say(messages.closed, language), numeric: true },
      ]}
      rows={rows.map(({ municipality, coordinator, active, paused, closed }) => [
        plainTextIn(municipality, language),
        ...(named ? [coordinator] : []),
        count(active),
        count(paused),
        count(closed),
      ])}
    />
  )
}
