import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, momentInWords } from '../../../shared/time/day.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Pagination } from '../../../shared/ui/pagination.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { accountMessages } from '../person/account-messages.ts'
import { grantMessages } from './grant-messages.ts'
import type { RoleEvent } from './grant-queries.ts'
import { roleMessages } from './role-messages.ts'

export interface RoleEventsPageProps {
  language: Language
  events: readonly RoleEvent[]
  page: number
  pages: number
}

export function RoleEventsPage({ language, events, page, pages }: RoleEventsPageProps) {
  return (
    <>
      <Table
        language={language}
        caption={<span class="visually-hidden">{say(grantMessages.events, language)}</span>}
        columns={[
          { label: say(grantMessages.when, language) },
          { label: say(grantMessages.person, language) },
          { label: say(grantMessages.role, language) },
          { label: say(grantMessages.what, language) },
          { label: say(grantMessages.who, language) },
        ]}
        rows={events.map((event) => [
          momentInWords(event.happenedAt, language),
          event.person ?? say(grantMessages.erased, language),
          <RoleOfEvent language={language} event={event} />,
          whatHappened(event, language),
          doer(event, language),
        ])}
      />
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(other) => `${accountPaths.roleEvents(language)}?page=${other}`}
      />
    </>
  )
}

function RoleOfEvent({ language, event }: { language: Language; event: RoleEvent }) {
  const place = event.organisation ?? event.municipality
  return (
    <>
      {say(roleMessages[event.role], language)}
      {place === null ? null : (
        <>
          , <ForeignText text={place} language={language} quiet />
        </>
      )}
    </>
  )
}

function whatHappened({ done, fromDay, toDay }: RoleEvent, language: Language): string {
  if (done === 'ended') return say(grantMessages.doneEnded, language)
  return [
    say(grantMessages.doneGranted, language),
    fromDay === null ? [] : say(accountMessages.since, language, { day: dayInWords(fromDay, language) }),
    toDay === null ? [] : say(accountMessages.until, language, { day: dayInWords(toDay, language) }),
  ]
    .flat()
    .join(', ')
}

function doer({ actorKind, actor }: RoleEvent, language: Language): string {
  if (actorKind === 'person') return actor ?? say(grantMessages.erased, language)
  return say(actorKind === 'operator' ? grantMessages.byOperator : grantMessages.byMachine, language)
}
