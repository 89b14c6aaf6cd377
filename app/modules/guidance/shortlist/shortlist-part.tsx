import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { cataloguePaths } from '../../catalogue/index.ts'
import { demandPaths } from '../../demand/index.ts'
import { enrolmentPaths } from '../../enrolment/index.ts'
import { ownerMessages } from '../case/case-messages.ts'
import { PartButton, type CaseView } from '../case/case-parts.tsx'
import { mayDo } from '../case/case.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { shortlistMessages as messages } from './shortlist-messages.ts'
import type { Choice, StoredMatch } from './shortlist-queries.ts'

/** What coordinator and resident chose together, why, and what comes next. */
export function ShortlistPart(props: {
  view: CaseView
  matches: readonly StoredMatch[]
  choices: readonly Choice[]
}) {
  const { language, found } = props.view
  const isOpen = found.state !== 'closed' && mayDo(found.side, 'match')
  const wish = found.side === 'resident' ? demandPaths.newWish(language) : demandPaths.notes(language)
  return (
    <section aria-labelledby="shortlist">
      <h2 id="shortlist">{say(messages.title, language)}</h2>
      {props.choices.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <CardList>
        {props.choices.map((choice) => (
          <ChoiceCard view={props.view} choice={choice} />
        ))}
      </CardList>
      {props.choices.length > 0 && found.side === 'coordinator' ? (
        <p>
          <Sentence
            language={language}
            text={messages.mandates}
            parts={{
              link: <a href={enrolmentPaths.mandates(language)}>{say(messages.toMandates, language)}</a>,
            }}
          />
        </p>
      ) : null}
      {isOpen ? (
        <ButtonRow>
          <ButtonLink variant="secondary" href={guidancePaths.match(language, found.id)}>
            {say(messages.start, language)}
          </ButtonLink>
          <ButtonLink variant="tertiary" href={wish}>
            {say(messages.countIn, language)}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      {found.side === 'resident' && found.personId !== null ? (
        <PartButton
          view={props.view}
          part="match-consent"
          label={say(found.matchConsent === null ? messages.give : messages.takeBack, language)}
          about={say(messages.own, language)}
          fields={{ given: found.matchConsent === null ? 'yes' : 'no' }}
        />
      ) : null}
      {props.matches.length === 0 ? null : (
        <>
          <h3>{say(messages.results, language)}</h3>
          <ul>
            {props.matches.map(({ id, asOf, source }) => (
              <li>
                <a href={guidancePaths.shownMatch(language, found.id, id)}>{dayInWords(asOf, language)}</a> ·{' '}
                {say(source === 'own-answers' ? messages.own : messages.filledIn, language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function ChoiceCard({ view, choice }: { view: CaseView; choice: Choice }) {
  const { language, found } = view
  const { opportunityId: id, title, reason, hasIntake } = choice
  const refer = `${guidancePaths.newReferral(language, found.id)}?opportunity=${id}`
  const apply =
    found.side === 'coordinator' && found.personId !== null
      ? enrolmentPaths.applyFor(language, id, found.personId)
      : enrolmentPaths.apply(language, id)
  return (
    <Card
      title={plainTextIn(title, language)}
      href={cataloguePaths.show(language, { id, title })}
      headingLevel={3}
      meta={plainTextIn(choice.organisation, language)}
      footer={
        found.state === 'closed' ? undefined : (
          <ButtonRow>
            {hasIntake ? (
              <ButtonLink variant="secondary" href={apply}>
                {say(messages.apply, language)}
              </ButtonLink>
            ) : null}
            {mayDo(found.side, 'referral') ? (
              <ButtonLink variant="tertiary" href={refer}>
                {say(messages.refer, language)}
              </ButtonLink>
            ) : null}
          </ButtonRow>
        )
      }
    >
      {reason === null ? null : (
        <p class="kept-text">
          {say(messages.because, language)}: {reason}
        </p>
      )}
      <p class="note">
        {say(messages.chosenBy, language, { side: say(ownerMessages[choice.side], language) })}
      </p>
    </Card>
  )
}
