import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { MunicipalityPart } from '../../../shared/web/app-env.ts'
import { cellMessages } from '../cell/cell-messages.ts'
import { shownCells } from '../cell/cell-queries.ts'
import type { Cell } from '../cell/cell.ts'
import { demandPaths } from '../demand-paths.ts'
import { needMessages } from '../need/need-messages.ts'
import { verifiedNeeds } from '../need/need-queries.ts'
import { topicLabels } from '../topic/topic-queries.ts'
import { municipalityPartMessages as messages } from './municipality-part-messages.ts'

/** On the page of a municipality: what its people want and its employers need, as the register publishes it. */
export const demandInMunicipality: MunicipalityPart = async (c, municipalityId) => {
  const { db, language, now } = c.var
  const today = dayInRiga(now)
  const [cells, needs] = await Promise.all([shownCells(db, today), verifiedNeeds(db, today)])
  const wanted = largestByTopic(cells.filter((cell) => cell.municipalityId === municipalityId))
  const needed = needs.filter((need) => need.municipalityId === municipalityId)
  const labels = await topicLabels(
    db,
    [...wanted, ...needed].map(({ topic }) => topic),
  )
  const topicOf = (topic: string) => <ForeignText text={labels.get(topic) ?? {}} language={language} quiet />
  return (
    <section aria-labelledby="wanted">
      <h2 id="wanted">{say(messages.title, language)}</h2>
      {wanted.length === 0 ? (
        <p>{say(messages.fewWishes, language)}</p>
      ) : (
        <Table
          language={language}
          caption={say(messages.wishes, language)}
          columns={[
            { label: say(needMessages.what, language) },
            { label: say(cellMessages.people, language), numeric: true },
          ]}
          rows={wanted.map(({ topic, people }) => [
            topicOf(topic),
            say(cellMessages.atLeast, language, { n: people }),
          ])}
        />
      )}
      {needed.length === 0 ? null : (
        <Table
          language={language}
          caption={say(messages.needs, language)}
          columns={[
            { label: say(needMessages.what, language) },
            { label: say(cellMessages.people, language), numeric: true },
            { label: say(cellMessages.neededBy, language) },
          ]}
          rows={needed.map(({ topic, people, neededBy }) => [
            topicOf(topic),
            people,
            <time datetime={neededBy}>{dayInWords(neededBy, language)}</time>,
          ])}
        />
      )}
      <p>
        <a href={demandPaths.region(language, new URLSearchParams({ municipality: municipalityId }))}>
          {say(messages.register, language)}
        </a>
      </p>
    </section>
  )
}

/** The largest published number of each topic, made of nothing but what the register shows. */
function largestByTopic(cells: readonly Cell[]): Pick<Cell, 'topic' | 'people'>[] {
  return [...Map.groupBy(cells, ({ topic }) => topic)].map(([topic, own]) => ({
    topic,
    people: Math.max(...own.map(({ people }) => people)),
  }))
}
