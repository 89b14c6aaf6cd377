import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { languageName, languageOptions } from '../../../shared/ui/language-name.ts'
import { Pagination } from '../../../shared/ui/pagination.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { Municipality, Place } from '../../organisations/index.ts'
import { demandPaths } from '../demand-paths.ts'
import type { NeedRow } from '../need/need-queries.ts'
import type { TopicLabels } from '../topic/topic-queries.ts'
import { timesOfDay } from '../wish/wish.ts'
import { timeMessages } from '../wish/wish-messages.ts'
import type { Cell, CellFilter } from './cell.ts'
import { cellMessages as messages } from './cell-messages.ts'
import type { GroupCount, MonthCount } from './cell-queries.ts'
import { DemandMap } from './demand-map.tsx'
import { Months, Needs, Noted, Searched } from './other-sources.tsx'

export const rowsOnPage = 40

/** What the reader may do beyond looking. */
export interface StaffLinks {
  readonly notes: boolean
  readonly needs: boolean
  readonly proposals: boolean
  /** Municipalities in which they may propose a class. */
  readonly proposeIn: ReadonlySet<string>
}

export interface RegionPageProps {
  readonly language: Language
  readonly filter: CellFilter
  /** All rows that the filter leaves. */
  readonly cells: readonly Cell[]
  readonly page: number
  readonly people: ReadonlyMap<string, number>
  readonly labels: TopicLabels
  readonly municipalities: readonly Municipality[]
  readonly places: readonly Place[]
  readonly months: readonly MonthCount[]
  readonly noted: readonly GroupCount[]
  readonly searched: readonly GroupCount[]
  readonly needs: readonly NeedRow[]
  readonly staff: StaffLinks
}

export function RegionPage(props: RegionPageProps) {
  const { language } = props
  return (
    <>
      <ButtonRow>
        <ButtonLink href={demandPaths.newWish(language)}>{say(messages.countMeIn, language)}</ButtonLink>
        <ButtonLink href={demandPaths.wishes(language)} variant="secondary">
          {say(messages.ownWishes, language)}
        </ButtonLink>
      </ButtonRow>
      <p>{say(messages.steps, language)}</p>
      <section aria-labelledby="map">
        <h2 id="map">{say(messages.mapTitle, language)}</h2>
        <DemandMap {...props} />
        <p class="note">{say(messages.mapNote, language)}</p>
      </section>
      <section aria-labelledby="wishes">
        <h2 id="wishes">{say(messages.tableTitle, language)}</h2>
        <FilterForm {...props} />
        <CellTable {...props} />
        <p>
          {say(messages.files, language)}:{' '}
          <a class="target" href={demandPaths.table(language, 'csv')}>
            CSV
          </a>{' '}
          <a class="target" href={demandPaths.table(language, 'json')}>
            JSON
          </a>
        </p>
      </section>
      <Months language={language} months={props.months} />
      <Needs language={language} needs={props.needs} labels={props.labels} />
      <Noted language={language} noted={props.noted} labels={props.labels} />
      <Searched language={language} searched={props.searched} labels={props.labels} />
      <Staff language={language} staff={props.staff} />
    </>
  )
}

function FilterForm({ language, filter, municipalities }: RegionPageProps) {
  return (
    <form class="search-row" method="get" action={demandPaths.region(language)}>
      <SelectField
        language={language}
        name="municipality"
        label={say(messages.municipality, language)}
        emptyLabel={say(messages.everywhere, language)}
        options={municipalities.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
        value={filter.municipality}
      />
      <SelectField
        language={language}
        name="spoken"
        label={say(messages.language, language)}
        emptyLabel={say(messages.anyLanguage, language)}
        options={languageOptions(language)}
        value={filter.language}
      />
      <SelectField
        language={language}
        name="time"
        label={say(messages.time, language)}
        emptyLabel={say(messages.anyTime, language)}
        options={timesOfDay.map((time) => ({ value: time, label: say(timeMessages[time], language) }))}
        value={filter.time}
      />
      <Button variant="secondary">{say(messages.show, language)}</Button>
    </form>
  )
}

function CellTable({ language, filter, cells, page, labels, staff }: RegionPageProps) {
  if (cells.length === 0) return <p role="status">{say(messages.nothing, language)}</p>
  const rows = cells.slice((page - 1) * rowsOnPage, page * rowsOnPage)
  const isStaff = staff.proposeIn.size > 0
  return (
    <>
      <Table
        language={language}
        caption={<span class="visually-hidden">{say(messages.tableTitle, language)}</span>}
        columns={[
          { label: say(messages.topic, language) },
          { label: say(messages.municipality, language) },
          { label: say(messages.language, language) },
          { label: say(messages.time, language) },
          { label: say(messages.atLeastPeople, language), numeric: true },
          ...(isStaff ? [{ label: say(messages.propose, language) }] : []),
        ]}
        rows={rows.map((cell) => [
          <ForeignText text={labels.get(cell.topic) ?? {}} language={language} quiet />,
          plainTextIn(cell.municipality, language),
          cell.language === null
            ? say(messages.variousLanguages, language)
            : languageName(cell.language, language),
          cell.timeOfDay === null
            ? say(messages.variousTimes, language)
            : say(timeMessages[cell.timeOfDay], language),
          cell.people,
          ...(isStaff ? [<ProposeLink language={language} cell={cell} staff={staff} />] : []),
        ])}
      />
      <Pagination
        language={language}
        page={page}
        pages={Math.ceil(cells.length / rowsOnPage)}
        href={(other) => demandPaths.region(language, filterQuery(filter, other))}
      />
    </>
  )
}

function ProposeLink({ language, cell, staff }: { language: Language; cell: Cell; staff: StaffLinks }) {
  if (!staff.proposeIn.has(cell.municipalityId)) return <>–</>
  const query = new URLSearchParams({
    topic: cell.topic,
    municipality: cell.municipalityId,
    cell: [cell.municipalityId, cell.language ?? '', cell.timeOfDay ?? ''].join('.'),
  })
  return <a href={demandPaths.newProposal(language, query)}>{say(messages.propose, language)}</a>
}

function filterQuery({ municipality, language, time }: CellFilter, page: number): URLSearchParams {
  const query = new URLSearchParams()
  if (municipality !== undefined) query.set('municipality', municipality)
  if (language !== undefined) query.set('spoken', language)
  if (time !== undefined) query.set('time', time)
  if (page > 1) query.set('page', String(page))
  return query
}

function Staff({ language, staff }: { language: Language; staff: StaffLinks }) {
  if (!staff.notes && !staff.needs && !staff.proposals) return null
  return (
    <section aria-labelledby="staff">
      <h2 id="staff">{say(messages.forStaff, language)}</h2>
      <ul class="link-list">
        {staff.notes ? (
          <li>
            <a href={demandPaths.notes(language)}>{say(messages.notes, language)}</a>
          </li>
        ) : null}
        {staff.needs ? (
          <li>
            <a href={demandPaths.needs(language)}>{say(messages.needs, language)}</a>
          </li>
        ) : null}
        {staff.proposals ? (
          <li>
            <a href={demandPaths.proposals(language)}>{say(messages.proposals, language)}</a>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
