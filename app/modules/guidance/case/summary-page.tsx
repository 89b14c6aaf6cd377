import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { actionStateMessages, caseMessages as messages, goalStateMessages } from './case-messages.ts'
import type { CaseParts } from './case-queries.ts'
import type { GuidanceCase } from './case.ts'

/** One sheet of paper for the resident: what was agreed and what came of it. */
export function SummaryPage({
  language,
  found,
  parts,
}: {
  language: Language
  found: GuidanceCase
  parts: CaseParts
}) {
  return (
    <>
      <p class="card-meta">
        {[found.name ?? [], found.closedDay === null ? [] : dayInWords(found.closedDay, language)]
          .flat()
          .join(' · ')}
      </p>
      {/* It is written to the resident, in the language of their letters. */}
      <p class="kept-text" lang={found.language}>
        {found.summary}
      </p>
      <h2>{say(messages.plan, language)}</h2>
      <ul>
        {parts.goals.map(({ target, state }) => (
          <li>
            {target}: {say(goalStateMessages[state], language)}
          </li>
        ))}
        {parts.actions.map(({ what, state }) => (
          <li>
            {what}: {say(actionStateMessages[state], language)}
          </li>
        ))}
      </ul>
      <p>
        {say(messages.lead, language)}: {[found.lead ?? [], found.leadEmail ?? []].flat().join(', ')}
      </p>
    </>
  )
}
