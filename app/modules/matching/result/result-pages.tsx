import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { CardList } from '../../../shared/ui/card.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { ScoreBar } from '../../../shared/ui/score-bar.tsx'
import { vocabularyPaths } from '../../vocabulary/index.ts'
import { cataloguePaths } from '../../catalogue/index.ts'
import type { Answers } from '../profile/profile-answers.ts'
import { profilePaths } from '../profile/profile-paths.ts'
import type { LabelOf } from '../ranking/evidence-text.ts'
import type { OccupationFit } from '../ranking/occupation-fit.ts'
import type { MatchResult } from '../ranking/rank.ts'
import { labelsIn } from './match-labels.ts'
import type { MatchRun } from './match-run.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { ProfileBasis } from './profile-basis.tsx'
import { ResultCard } from './result-card.tsx'
import { resultMessages as messages } from './result-messages.ts'
import { usualWeights, WeightsForm } from './weights-form.tsx'

export interface ResultPageProps {
  readonly language: Language
  readonly today: Day
  readonly answers: Answers
  readonly run: MatchRun
}

export function ResultPage({ language, today, answers, run }: ResultPageProps) {
  const labelOf = labelsIn(run.labels, language)
  const goal = answers.aim !== undefined && 'occupation' in answers.aim ? answers.aim.occupation : undefined
  return (
    <div class="with-aside">
      <aside>
        <WeightsForm language={language} weights={answers.weights ?? usualWeights} />
        <ProfileBasis language={language} answers={answers} />
        <p>
          <a href={`/${language}/how-the-match-works`}>{say(messages.how, language)}</a>
        </p>
      </aside>
      <div id="results" class="flow">
        {goal === undefined ? null : (
          <ButtonRow>
            <ButtonLink href={profilePaths.path(language)} variant="secondary">
              {say(messages.toPath, language, { occupation: labelOf('occupation', goal) })}
            </ButtonLink>
          </ButtonRow>
        )}
        {run.ranking.results.length === 0 ? (
          <Notice language={language}>
            <p>{say(messages.nothing, language)}</p>
          </Notice>
        ) : (
          <>
            <h2>{say(messages.best, language)}</h2>
            <Results
              language={language}
              today={today}
              run={run}
              results={run.ranking.results}
              labelOf={labelOf}
              ordered
            />
          </>
        )}
        <LeftOutByNeed language={language} run={run} />
        {run.ranking.nearMisses.length === 0 ? null : (
          <section>
            <h2>{say(messages.nearMisses, language)}</h2>
            <p>{say(messages.nearMissesLead, language)}</p>
            <Results
              language={language}
              today={today}
              run={run}
              results={run.ranking.nearMisses}
              labelOf={labelOf}
            />
          </section>
        )}
        <Occupations language={language} occupations={run.occupations} labelOf={labelOf} />
      </div>
    </div>
  )
}

interface ResultsProps extends Pick<ResultPageProps, 'language' | 'today' | 'run'> {
  readonly results: readonly MatchResult[]
  readonly labelOf: LabelOf
  readonly ordered?: boolean
}

function Results({ language, today, run, results, labelOf, ordered }: ResultsProps) {
  const cards = results.flatMap((result) => {
    const card = run.cards.get(result.id)
    return card === undefined
      ? []
      : [<ResultCard language={language} today={today} result={result} card={card} labelOf={labelOf} />]
  })
  return <CardList ordered={ordered}>{cards}</CardList>
}

/** Need lifts others; what it pushed off the end of the list is named, so that it hides nothing. */
function LeftOutByNeed({ language, run }: Pick<ResultPageProps, 'language' | 'run'>) {
  const leftOut = run.ranking.leftOutByNeed.flatMap((id) => run.cards.get(id) ?? [])
  if (leftOut.length === 0) return null
  return (
    <section>
      <p>{say(messages.needLifted, language, { count: leftOut.length })}</p>
      <ul>
        {leftOut.map((card) => (
          <li>
            <a href={cataloguePaths.show(language, card)}>{plainTextIn(card.title, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OccupationsProps {
  readonly language: Language
  readonly occupations: readonly OccupationFit[]
  readonly labelOf: LabelOf
}

function Occupations({ language, occupations, labelOf }: OccupationsProps) {
  if (occupations.length === 0) return null
  return (
    <section>
      <h2>{say(messages.occupations, language)}</h2>
      <p>{say(messages.occupationsLead, language)}</p>
      <ul class="rows">
        {occupations.map(({ id, fit, missing }) => (
          <li>
            <a href={vocabularyPaths.occupation(language, id)}>{labelOf('occupation', id)}</a>
            <ScoreBar
              language={language}
              label={say(messages.fit, language)}
              score={fit}
              reason={
                missing.length === 0
                  ? say(messages.hasAll, language)
                  : say(messages.lacking, language, { count: missing.length })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
