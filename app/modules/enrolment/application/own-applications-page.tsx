import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { cataloguePaths } from '../../catalogue/index.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { participationMessages } from '../participation/participation-messages.ts'
import { participationPaths } from '../participation-paths.ts'
import { reminderMessages } from '../reminder/reminder-messages.ts'
import { applicationMessages } from './application-messages.ts'
import { reasonMessages } from './application-state-messages.ts'
import { holdsSeat, isLive, isWritable } from './application-state.ts'
import { leaveReasons, type Application } from './application.ts'
import { standingOf } from './standing.ts'

export interface OwnApplicationsPageProps {
  readonly language: Language
  readonly applications: readonly Application[]
  /** Whose page it is. */
  readonly readerId: string
  /** The application that was just sent or answered. */
  readonly changed: Application | undefined
  /** Why the last thing asked for was not done. */
  readonly refusal?: string | undefined
}

export function OwnApplicationsPage(props: OwnApplicationsPageProps) {
  const { language, applications, changed, refusal, readerId } = props
  return (
    <>
      {refusal === undefined ? null : (
        <Notice language={language} tone="warning" live>
          <p>{refusal}</p>
        </Notice>
      )}
      {changed === undefined ? null : (
        <Notice language={language} tone="success" live title={plainTextIn(changed.title, language)}>
          <p>{standingOf(changed, language)}</p>
        </Notice>
      )}
      <p>
        <a href={participationPaths.lessons(language)}>{say(reminderMessages.lessons, language)}</a>
      </p>
      {applications.length === 0 ? (
        <>
          <p>{say(applicationMessages.none, language)}</p>
          <p>
            <ButtonLink href={cataloguePaths.list(language)}>
              {say(applicationMessages.find, language)}
            </ButtonLink>
          </p>
        </>
      ) : (
        <CardList>
          {applications.map((application) => (
            <ApplicationCard language={language} application={application} readerId={readerId} />
          ))}
        </CardList>
      )}
    </>
  )
}

function ApplicationCard({
  language,
  application,
  readerId,
}: Pick<OwnApplicationsPageProps, 'language' | 'readerId'> & { application: Application }) {
  const { id, code, title, startsOn, opportunityId, state, organisationName } = application
  const isOwn = application.personId === readerId
  return (
    <Card
      id={`application-${id}`}
      href={cataloguePaths.show(language, { id: opportunityId, title })}
      title={<ForeignText text={title} language={language} quiet />}
      meta={
        <>
          <ForeignText text={organisationName} language={language} quiet />
          {startsOn === null
            ? null
            : `, ${say(applicationMessages.begins, language, { day: dayInWords(startsOn, language) })}`}
        </>
      }
      footer={say(applicationMessages.code, language, { code })}
    >
      {isOwn ? null : (
        <p>{say(applicationMessages.forPerson, language, { name: application.applicantName ?? '' })}</p>
      )}
      <p>
        <strong>{standingOf(application, language)}</strong>
      </p>
      {isOwn && application.isByCoordinator ? (
        <p class="note">{say(applicationMessages.byCoordinator, language)}</p>
      ) : null}
      {application.rule === 'fair-allocation' && application.drawnAt !== null ? (
        <p>
          <a href={enrolmentPaths.allocation(language, application.intakeId)}>
            {say(applicationMessages.seeDraw, language)}
          </a>
        </p>
      ) : null}
      <NextPage language={language} application={application} />
      {state === 'offered' ? <Answer language={language} id={id} /> : null}
      {isLive(state) && state !== 'offered' ? <Leave language={language} id={id} /> : null}
    </Card>
  )
}

/** Where an application goes on: its form while it is written, its lessons once there is a seat. */
function NextPage({ language, application }: { language: Language; application: Application }) {
  const { id, state } = application
  if (isWritable(state)) {
    return (
      <p>
        <ButtonLink href={participationPaths.form(language, id, 1)}>
          {say(participationMessages.goOn, language)}
        </ButtonLink>
      </p>
    )
  }
  if (!holdsSeat(state) || state === 'offered') return null
  return (
    <p>
      <a href={participationPaths.participation(language, id)}>
        {say(participationMessages.follow, language)}
      </a>
    </p>
  )
}

function Answer({ language, id }: { language: Language; id: string }) {
  return (
    <form method="post" action={enrolmentPaths.answer(language, id)}>
      <ButtonRow>
        <Button name="answer" value="confirmed">
          {say(applicationMessages.confirm, language)}
        </Button>
        <Button name="answer" value="declined" variant="secondary">
          {say(applicationMessages.decline, language)}
        </Button>
      </ButtonRow>
    </form>
  )
}

function Leave({ language, id }: { language: Language; id: string }) {
  return (
    <Fold summary={say(applicationMessages.leave, language)}>
      <form method="post" action={enrolmentPaths.cancellation(language, id)} class="stack">
        <p>{say(applicationMessages.leaveWhat, language)}</p>
        <SelectField
          language={language}
          id={`reason-${id}`}
          name="reason"
          label={say(applicationMessages.reason, language)}
          emptyLabel={false}
          options={leaveReasons.map((value) => ({ value, label: say(reasonMessages[value], language) }))}
        />
        <p>
          <Button variant="secondary">{say(applicationMessages.leave, language)}</Button>
        </p>
      </form>
    </Fold>
  )
}
