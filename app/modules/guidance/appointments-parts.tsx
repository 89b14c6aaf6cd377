import { say } from '../../shared/i18n/say.ts'
import type { AccountPart } from '../../shared/web/app-env.ts'
import { findMessages } from './appointment/find-messages.ts'
import { linkMessages } from './appointment/link-messages.ts'
import { appointmentsPaths } from './appointments-paths.ts'
import { outreachMessages } from './outreach/outreach-messages.ts'

/** On a person's own page: the ways to their appointments. */
export const appointmentsOnAccount: AccountPart = async (c) => {
  const { language } = c.var
  return (
    <section aria-labelledby="appointments">
      <h2 id="appointments">{say(linkMessages.own, language)}</h2>
      <ul>
        <li>
          <a href={appointmentsPaths.own(language)}>{say(linkMessages.own, language)}</a>
        </li>
        <li>
          <a href={appointmentsPaths.find(language)}>{say(findMessages.title, language)}</a>
        </li>
        <li>
          <a href={appointmentsPaths.events(language)}>{say(outreachMessages.publicTitle, language)}</a>
        </li>
      </ul>
    </section>
  )
}
