import type { Language } from '../../../shared/i18n/language.ts'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { Button, ButtonRow } from '../../../shared/ui/button.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { Pagination } from '../../../shared/ui/pagination.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { reasonMessages, stateMessages } from '../application/application-state-messages.ts'
import { applicationStates, isLive } from '../application/application-state.ts'
import { removalReasons } from '../application/application.ts'
import type { SentApplication, SentFilter, SentPage } from '../application/sent-application-queries.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { participationPaths } from '../participation-paths.ts'
import { applicationListMessages } from './application-list-messages.ts'
import { intakeMessages } from './intake-messages.ts'
import { applicantGroupMessages } from './intake-words-messages.ts'

export interface ApplicationListProps {
  readonly language: Language
  readonly intakeId: string
  readonly filter: SentFilter
  readonly sent: SentPage
}

/** A page of the applications, in the order of seats and list, and how to find one. */
export function ApplicationList({ language, intakeId, filter, sent }: ApplicationListProps) {
  const isFiltered = filter.state !== undefined || filter.name !== ''
  if (sent.total === 0 && !isFiltered) return <p>{say(intakeMessages.noApplications, language)}</p>
  return (
    <>
      <FilterForm {...{ language, intakeId, filter }} />
      {sent.total === 0 ? (
        <p>{say(applicationListMessages.none, language)}</p>
      ) : (
        <>
          <p>{say(applicationListMessages.found, language, { n: sent.total })}</p>
          <ApplicationTable language={language} applications={sent.applications} />
          <Pagination
            language={language}
            page={filter.page}
            pages={sent.pages}
            href={(page) => enrolmentPaths.intake(language, intakeId, { ...filter, page })}
          />
        </>
      )}
    </>
  )
}

function FilterForm({ language, intakeId, filter }: Omit<ApplicationListProps, 'sent'>) {
  const states = applicationStates.filter((state) => state !== 'draft')
  return (
    <form action={enrolmentPaths.intake(language, intakeId)} class="stack no-print" role="search">
      <TextField
        language={language}
        name="name"
        type="search"
        label={say(applicationListMessages.name, language)}
        value={filter.name}
        maxLength={100}
        optional
      />
      <SelectField
        language={language}
        name="state"
        label={say(intakeMessages.applicationState, language)}
        emptyLabel={say(applicationListMessages.anyState, language)}
        value={filter.state}
        options={states.map((value) => ({
          value,
          label: capitalised(say(stateMessages[value], language), language),
        }))}
      />
      <ButtonRow>
        <Button variant="secondary">{say(applicationListMessages.show, language)}</Button>
        {filter.state === undefined && filter.name === '' ? null : (
          <a href={enrolmentPaths.intake(language, intakeId)}>{say(applicationListMessages.all, language)}</a>
        )}
      </ButtonRow>
    </form>
  )
}

function ApplicationTable({
  language,
  applications,
}: {
  language: Language
  applications: readonly SentApplication[]
}) {
  const text = (name: keyof typeof intakeMessages) => say(intakeMessages[name], language)
  return (
    <Table
      language={language}
      caption={text('inOrder')}
      columns={[
        { label: text('person') },
        { label: text('number') },
        { label: text('applicationState') },
        { label: text('groups') },
        { label: text('action') },
      ]}
      rows={applications.map((application) => [
        <>
          <a href={participationPaths.deskApplication(language, application.id)}>
            {application.name ?? text('erased')}
          </a>
          {application.email === null ? null : (
            <>
              {' '}
              <a href={`mailto:${application.email}`}>{application.email}</a>
            </>
          )}
          {application.isByCoordinator ? ` (${text('byCoordinator')})` : null}
        </>,
        application.number ?? text('noNumber'),
        <>
          {say(stateMessages[application.state], language)}
          {application.state === 'offered' && application.offerExpiresAt !== null
            ? `, ${momentInWords(application.offerExpiresAt, language)}`
            : null}
        </>,
        application.groups.length === 0
          ? '–'
          : application.groups.map((group) => say(applicantGroupMessages[group], language)).join(', '),
        isLive(application.state) ? <Removal language={language} id={application.id} /> : '–',
      ])}
    />
  )
}

function Removal({ language, id }: { language: Language; id: string }) {
  return (
    <Fold summary={say(intakeMessages.remove, language)}>
      <form method="post" action={enrolmentPaths.removal(language, id)} class="stack">
        <SelectField
          language={language}
          id={`reason-${id}`}
          name="reason"
          label={say(intakeMessages.reason, language)}
          emptyLabel={false}
          options={removalReasons.map((value) => ({ value, label: say(reasonMessages[value], language) }))}
        />
        <Button variant="secondary">{say(intakeMessages.remove, language)}</Button>
      </form>
    </Fold>
  )
}
