import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import { DataList, type Fact } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import { applicationMessages } from './application-messages.ts'
import { factMessages } from './opportunity-fact-messages.ts'
import type { Opportunity } from './opportunity.ts'

interface ApplicationProps {
  readonly language: Language
  readonly opportunity: Opportunity
  readonly waysToApply: readonly Child[]
}

/** How to apply and whom to ask: here where one can, then the provider, then us. */
export function Application({ language, opportunity, waysToApply }: ApplicationProps) {
  const canApplyHere = waysToApply.some((way) => way !== null)
  const homepage = opportunity.homepage ?? opportunity.organisationHomepage
  const { organisationEmail: email, organisationPhone: phone } = opportunity
  const isReachable = [homepage, email, phone].some((way) => way !== null)
  return (
    <section aria-labelledby="apply">
      <h2 id="apply">{say(applicationMessages.title, language)}</h2>
      {waysToApply}
      <p>
        {say(
          canApplyHere
            ? applicationMessages.aboutProvider
            : isReachable
              ? applicationMessages.atProvider
              : applicationMessages.noContact,
          language,
        )}
      </p>
      <DataList language={language} facts={contactFacts(opportunity, language)} />
      {homepage === null || canApplyHere ? null : (
        <p>
          <ButtonLink href={homepage} rel="external noopener">
            {say(applicationMessages.toApply, language)}
          </ButtonLink>
        </p>
      )}
      <p>
        {say(applicationMessages.unsure, language)}{' '}
        <a href={addressIn(language, '/help#contact')}>{say(applicationMessages.askUs, language)}</a>
      </p>
    </section>
  )
}

function contactFacts(opportunity: Opportunity, language: Language): Fact[] {
  const { organisationId, organisationName, organisationEmail: email, organisationPhone: phone } = opportunity
  return [
    {
      term: say(factMessages.organisation, language),
      value: (
        <a href={cataloguePaths.organisation(language, organisationId)}>
          <ForeignText text={organisationName} language={language} />
        </a>
      ),
    },
    ...contactLines({ email, phone }, language),
  ]
}

/** Only ways that exist: a missing fax number is no news. */
export function contactLines(
  { email, phone }: { email: string | null; phone: string | null },
  language: Language,
): Fact[] {
  return [
    email === null
      ? []
      : { term: say(applicationMessages.email, language), value: <a href={`mailto:${email}`}>{email}</a> },
    phone === null
      ? []
      : {
          term: say(applicationMessages.phone, language),
          value: <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>,
        },
  ].flat()
}
