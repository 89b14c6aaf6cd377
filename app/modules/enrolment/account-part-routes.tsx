import { say } from '../../shared/i18n/say.ts'
import type { AccountPart } from '../../shared/web/app-env.ts'
import { applicationMessages } from './application/application-messages.ts'
import { enrolmentPaths } from './enrolment-paths.ts'
import { mandateMessages } from './mandate/mandate-messages.ts'
import { participationPaths } from './participation-paths.ts'
import { reminderMessages } from './reminder/reminder-messages.ts'

/** On a person's own page: the ways to their applications, lessons and mandates. */
export const enrolmentOnAccount: AccountPart = async (c) => {
  const { language } = c.var
  const links = [
    { label: applicationMessages.mine, href: enrolmentPaths.applications(language) },
    { label: mandateMessages.own, href: enrolmentPaths.ownMandates(language) },
    { label: reminderMessages.lessons, href: participationPaths.lessons(language) },
  ]
  return (
    <section aria-labelledby="enrolment">
      <h2 id="enrolment">{say(applicationMessages.learning, language)}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li>
            <a href={href}>{say(label, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
