import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { CardList } from '../../../shared/ui/card.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import type { Municipality } from '../../organisations/index.ts'
import { networkPaths } from '../network-paths.ts'
import type { Parish } from '../territory/territory-queries.ts'
import type { Route, StaffMember } from '../territory/territory.ts'
import type { PublicCard } from './card.ts'
import { CoordinatorCard } from './coordinator-card.tsx'
import { coordinatorMessages as messages, routeReasonMessages } from './coordinator-messages.ts'

/** The first step: where do you live? */
export function ChooseMunicipality({
  language,
  municipalities,
}: {
  language: Language
  municipalities: readonly Municipality[]
}) {
  return (
    <section aria-labelledby="where">
      <h2 id="where">{say(messages.where, language)}</h2>
      <ul class="tiles">
        {municipalities.map(({ id, name }) => (
          <li>
            <a href={networkPaths.coordinators(language, { municipality: id })}>
              {plainTextIn(name, language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export interface CoordinatorAnswerProps {
  readonly language: Language
  readonly municipality: Municipality
  readonly parish: string | undefined
  /** Offered where they lead to different people. */
  readonly parishes: readonly Parish[]
  readonly route: Route | undefined
  readonly others: readonly StaffMember[]
  readonly cards: ReadonlyMap<string, PublicCard>
  /** What later modules offer here, such as asking for guidance. */
  readonly parts: readonly Child[]
}

/** The second step: who it is. */
export function CoordinatorAnswer(props: CoordinatorAnswerProps) {
  const { language, municipality, parish, parishes, route, others, cards, parts } = props
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const reason = route && routeReasonMessages[route.reason]
  return (
    <>
      <section aria-labelledby="yours">
        <h2 id="yours">
          {text('yours')}: {parish === undefined ? null : <span lang="lv">{parish}, </span>}
          {plainTextIn(municipality.name, language)}
        </h2>
        {route === undefined ? (
          <p>{text('nobody')}</p>
        ) : (
          <CoordinatorCard
            language={language}
            card={cards.get(route.personId)}
            note={reason && say(reason, language)}
            headingLevel={3}
          />
        )}
        {parts}
      </section>
      {parishes.length === 0 ? null : (
        <form class="search-row" method="get" action={networkPaths.coordinators(language)}>
          <input type="hidden" name="municipality" value={municipality.id} />
          <SelectField
            language={language}
            name="parish"
            label={text('parish')}
            emptyLabel={text('anyParish')}
            options={parishes.map(({ name }) => ({ value: name, label: name }))}
            value={parish}
          />
          <Button variant="secondary">{text('show')}</Button>
        </form>
      )}
      {others.length === 0 ? null : (
        <section aria-labelledby="others">
          <h2 id="others">{text('others')}</h2>
          <CardList>
            {others.map(({ personId, parishes: own, isAbsent }) => (
              <CoordinatorCard
                language={language}
                card={cards.get(personId)}
                parishes={own}
                note={isAbsent ? text('away') : undefined}
                headingLevel={3}
              />
            ))}
          </CardList>
        </section>
      )}
      <p>
        <a href={networkPaths.coordinators(language)}>{text('otherPlace')}</a>
      </p>
    </>
  )
}
