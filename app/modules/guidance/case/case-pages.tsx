import type { Child } from 'hono/jsx'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import type { Municipality } from '../../organisations/index.ts'
import { guidancePaths } from '../guidance-paths.ts'
import {
  caseCloseMessages,
  caseMessages as messages,
  caseStateMessages,
  contactKindMessages,
} from './case-messages.ts'
import { Timeline, type CaseView } from './case-parts.tsx'
import { Plan } from './plan-pages.tsx'
import { Comments, Contacts, Notes, Situations } from './entry-pages.tsx'
import { Management, People } from './people-pages.tsx'

export interface CasePageProps {
  readonly view: CaseView
  readonly isSaved: boolean
  readonly municipalities: readonly Municipality[]
  /** Shortlist and referrals, which know the case. */
  readonly children?: Child
}

/** One page for the whole case. What somebody may not see is not in the parts; what they may not do has no form. */
export function CasePage({ view, isSaved, municipalities, children }: CasePageProps) {
  const { language, found, refused } = view
  const isMember = found.side === 'member'
  const seesAll = !isMember || found.memberRole === 'social' || found.memberRole === 'coordinator'
  return (
    <>
      <ErrorSummary language={language} errors={refused?.faults ?? []} />
      {isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.saved, language)}</p>
        </Notice>
      ) : null}
      <CaseFacts {...view} />
      <Plan {...view} />
      {seesAll ? children : null}
      {seesAll ? <Situations {...view} /> : null}
      {seesAll ? <Contacts {...view} /> : null}
      {isMember ? null : <People {...view} />}
      {isMember ? null : <Comments {...view} />}
      {seesAll ? <Notes {...view} /> : null}
      {seesAll ? <Timeline {...view} /> : null}
      {found.side === 'coordinator' ? <Management view={view} municipalities={municipalities} /> : null}
    </>
  )
}

function CaseFacts({ language, found, parts }: CaseView) {
  const last = parts.contacts[0]
  const state = say(caseStateMessages[found.state], language)
  const reason = found.closeReason === null ? undefined : say(caseCloseMessages[found.closeReason], language)
  const resume = found.resumeDay === null ? undefined : dayInWords(found.resumeDay, language)
  const reach = [found.email ?? [], found.phone ?? []].flat().join(', ')
  const summaryPath =
    found.side === 'resident'
      ? guidancePaths.ownSummary(language)
      : guidancePaths.part(language, found.id, 'summary')
  return (
    <>
      <DataList
        language={language}
        facts={[
          {
            term: say(messages.lead, language),
            value: found.lead,
            ...(found.leadEmail === null ? {} : { note: found.leadEmail }),
          },
          {
            term: say(messages.state, language),
            value: state,
            ...(reason === undefined ? {} : { note: reason }),
            ...(resume === undefined ? {} : { note: `${say(messages.resume, language)}: ${resume}` }),
          },
          { term: say(messages.since, language), value: dayInWords(dayInRiga(found.openedAt), language) },
          {
            term: say(messages.where, language),
            value: [found.parish ?? [], plainTextIn(found.municipality, language)].flat().join(', '),
            ...(found.side === 'coordinator' && reach !== '' ? { note: reach } : {}),
          },
          ...(last === undefined
            ? []
            : [
                {
                  term: say(messages.lastContact, language),
                  value: `${dayInWords(last.day, language)}, ${say(contactKindMessages[last.kind], language)}`,
                  ...(last.agreed === null ? {} : { note: last.agreed }),
                },
              ]),
        ]}
      />
      {found.summary === null || found.side === 'member' ? null : (
        <p>
          <a href={summaryPath}>{say(messages.readSummary, language)}</a>
        </p>
      )}
    </>
  )
}
