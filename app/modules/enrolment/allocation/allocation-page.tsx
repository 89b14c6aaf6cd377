import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Pagination } from '../../../shared/ui/pagination.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { ruleFacts } from '../intake/intake-facts.tsx'
import { applicantGroupMessages } from '../intake/intake-words-messages.ts'
import type { ApplicantGroup } from '../intake/applicant-group.ts'
import type { Intake } from '../intake/intake.ts'
import { allocationMessages } from './allocation-messages.ts'
import type { PublishedAllocation } from './replay.ts'

export interface AllocationPageProps {
  readonly language: Language
  readonly intake: Intake
  /** Undefined until the draw. */
  readonly allocation: PublishedAllocation | undefined
  /** The page of the result that is asked for, or the code to be found in it. */
  readonly asked: { readonly page: number; readonly code: string }
}

/** Places of the result on one page. */
const shownPlaces = 100

export function AllocationPage({ language, intake, allocation, asked }: AllocationPageProps) {
  const text = (name: keyof typeof allocationMessages) => say(allocationMessages[name], language)
  const when = momentInWords(intake.closesAt, language)
  return (
    <>
      {allocation === undefined ? (
        <Notice language={language}>
          <p>
            {say(
              intake.cancelledAt === null ? allocationMessages.notYet : allocationMessages.never,
              language,
              { when },
            )}
          </p>
        </Notice>
      ) : (
        <Result language={language} allocation={allocation} asked={asked} />
      )}
      <section aria-labelledby="how">
        <h2 id="how">{text('how')}</h2>
        <ol>
          <li>{text('stepCriteria')}</li>
          <li>{text('stepDraw')}</li>
          <li>{text('stepSeats')}</li>
          <li>{text('stepRest')}</li>
        </ol>
        <DataList language={language} facts={ruleFacts(intake, language)} />
      </section>
      <section aria-labelledby="check">
        <h2 id="check">{text('check')}</h2>
        <p>{text('checkWhy')}</p>
        <DataList
          language={language}
          facts={[
            { term: text('commitment'), value: <Hash value={intake.seedCommitment} /> },
            {
              term: text('seed'),
              value: allocation === undefined ? text('seedLater') : <Hash value={allocation.seed} />,
            },
          ]}
        />
        {allocation === undefined ? null : (
          <>
            <p>{text('checkHow')}</p>
            <p>
              <code>npm run laipa -- replay-allocation {allocation.id}</code>
            </p>
            <p>
              <a href={enrolmentPaths.allocationFile(intake.id)}>{text('file')}</a>
            </p>
          </>
        )}
      </section>
    </>
  )
}

interface ResultProps extends Pick<AllocationPageProps, 'language' | 'asked'> {
  readonly allocation: PublishedAllocation
}

function Result({ language, allocation, asked }: ResultProps) {
  const text = (name: keyof typeof allocationMessages) => say(allocationMessages[name], language)
  const { input, result } = allocation
  const groupsOf = new Map(input.candidates.map(({ code, groups }) => [code, groups]))
  const named = (groups: readonly ApplicantGroup[]) =>
    groups.length === 0 ? '–' : groups.map((group) => say(applicantGroupMessages[group], language)).join(', ')
  const counts = {
    applied: result.length,
    offered: result.filter(({ outcome }) => outcome === 'offered').length,
    when: momentInWords(new Date(allocation.drawnAt), language),
  }
  const found = result.findIndex(({ code }) => code === asked.code)
  const pages = Math.ceil(result.length / shownPlaces)
  const page = found >= 0 ? Math.floor(found / shownPlaces) + 1 : Math.min(asked.page, pages)
  const shown = result.slice((page - 1) * shownPlaces, page * shownPlaces)
  if (result.length === 0) return <p>{say(allocationMessages.nobody, language, { when: counts.when })}</p>
  return (
    <section aria-labelledby="result">
      <h2 id="result">{text('result')}</h2>
      <p>{say(allocationMessages.counts, language, counts)}</p>
      {pages < 2 ? null : <CodeForm {...{ language, allocation, asked }} isFound={found >= 0} />}
      <Table
        language={language}
        caption={text('caption')}
        columns={[
          { label: text('code') },
          { label: text('place'), numeric: true },
          { label: text('outcome') },
          { label: text('facts') },
        ]}
        rows={shown.map(({ code, rank, outcome, seatGroup }) => [
          code === asked.code ? <strong>{code}</strong> : code,
          rank,
          <>
            {text(outcome)}
            {seatGroup === null ? null : `: ${say(applicantGroupMessages[seatGroup], language)}`}
          </>,
          named(groupsOf.get(code) ?? []),
        ])}
      />
      <Pagination
        {...{ language, page, pages }}
        href={(other) => enrolmentPaths.allocation(language, allocation.intakeId, other)}
      />
    </section>
  )
}

function CodeForm({ language, allocation, asked, isFound }: ResultProps & { readonly isFound: boolean }) {
  const text = (name: keyof typeof allocationMessages) => say(allocationMessages[name], language)
  return (
    <form
      action={enrolmentPaths.allocation(language, allocation.intakeId)}
      class="stack no-print"
      role="search"
    >
      <TextField
        language={language}
        name="code"
        type="search"
        label={text('findCode')}
        hint={text('findCodeHint')}
        value={asked.code}
        size={12}
        maxLength={9}
        error={asked.code === '' || isFound ? undefined : text('noSuchCode')}
      />
      <p>
        <Button variant="secondary">{text('find')}</Button>
      </p>
    </form>
  )
}

function Hash({ value }: { value: string | null }) {
  return <code>{value}</code>
}
