import { say } from '../../shared/i18n/say.ts'
import { ButtonLink } from '../../shared/ui/button.tsx'
import type { CoordinatorPart } from '../../shared/web/app-env.ts'
import { findMessages } from './appointment/find-messages.ts'
import { appointmentsPaths } from './appointments-paths.ts'
import { guidancePaths } from './guidance-paths.ts'
import { requestMessages } from './request/request-messages.ts'

/** Beside a resident's coordinator: the way to their free times, and to asking them to guide. */
export const guidanceBesideCoordinator: CoordinatorPart = async (c, { municipalityId, parish }) => {
  const { language } = c.var
  const query = { municipality: municipalityId, ...(parish === undefined ? {} : { parish }) }
  return (
    <div class="button-row">
      <ButtonLink href={appointmentsPaths.find(language, query)}>
        {say(findMessages.bookTitle, language)}
      </ButtonLink>
      <ButtonLink href={guidancePaths.ask(language)} variant="secondary">
        {say(requestMessages.title, language)}
      </ButtonLink>
    </div>
  )
}
