import { say } from '../../shared/i18n/say.ts'
import type { AccountPart } from '../../shared/web/app-env.ts'
import { holds } from '../accounts/index.ts'
import { applicationMessages } from './application/application-messages.ts'
import { enrolmentPaths } from './enrolment-paths.ts'
import { organisationsRunBy } from './enrolment-policy.ts'
import { intakeMessages } from './intake/intake-messages.ts'
import { mandateMessages } from './mandate/mandate-messages.ts'

/** On a person's own page: the ways to their applications, their mandates, and their work with others' ones. */
export const enrolmentOnAccount: AccountPart = async (c) => {
  const { language, actor } = c.var
  const links = [
    { label: applicationMessages.mine, href: enrolmentPaths.applications(language) },
    { label: mandateMessages.own, href: enrolmentPaths.ownMandates(language) },
    ...(organisationsRunBy(actor).length === 0
      ? []
      : [{ label: intakeMessages.intakes, href: enrolmentPaths.intakes(language) }]),
    ...(holds(actor, 'coordinator')
      ? [{ label: mandateMessages.people, href: enrolmentPaths.mandates(language) }]
      : []),
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
