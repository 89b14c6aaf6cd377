import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { monthInWords } from '../../../shared/time/day.ts'
import { BarShape } from '../../../shared/ui/chart.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { sourceMessages } from '../evidence/evidence-messages.ts'
import type { EvidenceSource } from '../evidence/evidence.ts'
import type { CompetenceUnit, StandardKind } from '../standard/standard.ts'
import { trainingPaths } from '../training-paths.ts'
import { figureMessages as messages, figureTitles } from './figure-messages.ts'
import type { Target, TrainedOnDay } from './figure-queries.ts'

export interface Figure {
  readonly target: Target
  readonly people: number
  /** Of the version in force; none while nothing is published. */
  readonly units: readonly CompetenceUnit[]
  readonly sources: readonly { readonly source: EvidenceSource; readonly pieces: number }[]
}

export interface FiguresPageProps {
  readonly language: Language
  readonly figures: readonly Figure[]
  readonly peopleByUnit: ReadonlyMap<string, number>
  readonly months: readonly TrainedOnDay[]
  readonly educators: readonly { readonly cardId: string; readonly name: string }[]
}

export function FiguresPage(props: FiguresPageProps) {
  const { language, figures, months } = props
  return (
    <>
      {figures.map((figure) => (
        <FigurePart {...props} figure={figure} />
      ))}
      <section aria-labelledby="history">
        <h2 id="history">{say(messages.history, language)}</h2>
        <p class="note">{say(messages.historyNote, language)}</p>
        <Table
          language={language}
          caption={<span class="visually-hidden">{say(messages.history, language)}</span>}
          columns={[
            { label: say(messages.month, language) },
            { label: say(messages.coordinators, language), numeric: true },
            { label: say(messages.educators, language), numeric: true },
          ]}
          rows={months.map(({ day, coordinators, educators }) => [
            capitalised(monthInWords(day, language), language),
            String(coordinators),
            String(educators),
          ])}
        />
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{say(messages.more, language)}</h2>
        <ul class="link-list">
          <li>
            <a href={trainingPaths.educators(language)}>{say(messages.register, language)}</a>
          </li>
          <li>
            <a href={trainingPaths.methods(language)}>{say(messages.methods, language)}</a>
          </li>
        </ul>
      </section>
    </>
  )
}

function FigurePart(props: FiguresPageProps & { figure: Figure }) {
  const { language, figure } = props
  const { target, people, units } = figure
  return (
    <section aria-labelledby={target.kind}>
      <h2 id={target.kind}>
        {say(figureTitles[target.kind], language, { n: people, target: target.people })}
      </h2>
      <BarShape share={people / target.people} strong />
      <p class="source">{say(messages.target, language, { source: target.source })}</p>
      {units.length === 0 ? <p>{say(messages.noStandard, language)}</p> : <HowFound {...props} />}
    </section>
  )
}

function HowFound({ language, figure, peopleByUnit, educators }: FiguresPageProps & { figure: Figure }) {
  const { target, units, sources } = figure
  return (
    <>
      <p>{say(messages.rule, language, { units: units.length })}</p>
      <p>
        <a class="target" href={trainingPaths.standard(language, target.kind)}>
          {say(messages.seeStandard, language)}
          <span class="visually-hidden"> ({say(labelOf[target.kind], language)})</span>
        </a>
      </p>
      <Fold
        summary={
          <>
            {say(messages.how, language)}
            <span class="visually-hidden"> ({say(labelOf[target.kind], language)})</span>
          </>
        }
      >
        <Table
          language={language}
          caption={say(messages.byUnit, language)}
          columns={[
            { label: say(messages.unit, language) },
            { label: say(messages.people, language), numeric: true },
          ]}
          rows={units.map(({ id, title }) => [
            plainTextIn(title, language),
            String(peopleByUnit.get(id) ?? 0),
          ])}
        />
        {sources.length === 0 ? null : (
          <p>
            {say(messages.bySource, language, {
              sources: listInWords(
                sources.map(({ source, pieces }) => `${say(sourceMessages[source], language)} – ${pieces}`),
                language,
              ),
            })}
          </p>
        )}
      </Fold>
      {target.kind === 'educator' && educators.length > 0 ? (
        <>
          <h3>{say(messages.named, language)}</h3>
          <p>{say(messages.notNamed, language)}</p>
          <ul>
            {educators.map(({ cardId, name }) => (
              <li>
                <a href={trainingPaths.educator(language, cardId)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

const labelOf = {
  coordinator: messages.coordinators,
  educator: messages.educators,
} as const satisfies Record<StandardKind, unknown>
