import type { Language } from '../../../shared/i18n/language.ts'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { trainingPaths } from '../training-paths.ts'
import { lackMessages, ladderMessages as messages, stepMessages } from './ladder-messages.ts'
import { lacksFor, nextStep, type Ladder } from './ladder.ts'

export interface LaddersPageProps {
  readonly language: Language
  readonly ladders: readonly Ladder[]
  readonly faults: readonly FieldFault[]
}

export function LaddersPage({ language, ladders, faults }: LaddersPageProps) {
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {ladders.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <CardList>
        {ladders.map((ladder) => (
          <Card
            title={ladder.name}
            id={`of-${ladder.personId}`}
            meta={stepsInWords(ladder, language)}
            footer={<Decisions language={language} ladder={ladder} />}
          >
            <Next language={language} ladder={ladder} />
          </Card>
        ))}
      </CardList>
    </>
  )
}

function Decisions({ language, ladder }: { language: Language; ladder: Ladder }) {
  const next = nextStep(ladder.steps)
  const last = ladder.steps.at(-1)
  const named = <span class="visually-hidden"> ({ladder.name})</span>
  return (
    <ButtonRow>
      {next === undefined || lacksFor(next, ladder).length > 0 ? null : (
        <form method="post" action={trainingPaths.ladder(language)}>
          <input type="hidden" name="person" value={ladder.personId} />
          <Button name="step" value={next} variant="secondary">
            {say(messages.grant, language, { step: say(stepMessages[next], language) })}
            {named}
          </Button>
        </form>
      )}
      {last === undefined ? null : (
        <form method="post" action={trainingPaths.ladderEnd(language, last.id)}>
          <Button variant="tertiary">
            {say(messages.end, language, { step: say(stepMessages[last.step], language) })}
            {named}
          </Button>
        </form>
      )}
    </ButtonRow>
  )
}

/** On an educator's own page. */
export function OwnSteps({ language, ladder }: { language: Language; ladder: Ladder }) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{say(messages.own, language)}</h2>
      <p>{stepsInWords(ladder, language)}</p>
      <Next language={language} ladder={ladder} />
    </section>
  )
}

function Next({ language, ladder }: { language: Language; ladder: Ladder }) {
  const { runsTaught, pairsFinished, observationsGiven, steps } = ladder
  const next = nextStep(steps)
  const lacks = next === undefined ? [] : lacksFor(next, ladder)
  return (
    <>
      <p>
        {say(messages.counts, language, {
          runs: runsTaught,
          pairs: pairsFinished,
          observations: observationsGiven,
        })}
      </p>
      {next === undefined ? null : (
        <p>
          {lacks.length === 0
            ? say(messages.ready, language, { step: say(stepMessages[next], language) })
            : say(messages.next, language, {
                step: say(stepMessages[next], language),
                lacks: listInWords(
                  lacks.map((lack) => say(lackMessages[lack], language)),
                  language,
                ),
              })}
        </p>
      )}
    </>
  )
}

function stepsInWords({ steps }: Ladder, language: Language): string {
  const words =
    steps.length === 0
      ? say(messages.noStep, language)
      : steps.map(({ step }) => say(stepMessages[step], language)).join(' → ')
  return capitalised(words, language)
}
