import { capitalised } from '../../../shared/i18n/capitalised.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { DataList, type Fact } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { organisationKindMessages, type Municipality } from '../../organisations/index.ts'
import { networkPaths } from '../network-paths.ts'
import { applicationMessages as messages, applicationStateMessages } from './application-messages.ts'
import type { PartnerApplication } from './application-queries.ts'

export interface DecisionsPageProps {
  readonly language: Language
  readonly applications: readonly PartnerApplication[]
  readonly municipalities: readonly Municipality[]
  readonly faults: readonly FieldFault[]
  /** The one whose reason was refused, with what was typed. */
  readonly typed: { readonly id: string; readonly reason: string } | undefined
}

/** For an administrator: what waits to be decided, then what has been. */
export function DecisionsPage(props: DecisionsPageProps) {
  const { language, applications, faults } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {applications.length === 0 ? (
        <p>{say(messages.none, language)}</p>
      ) : (
        <CardList>
          {applications.map((application) => (
            <Card title={nameOf(application, language)}>
              <DataList language={language} facts={factsOf(application, props.municipalities, language)} />
              {application.state === 'submitted' ? <Decide {...props} application={application} /> : null}
            </Card>
          ))}
        </CardList>
      )}
    </>
  )
}

function Decide({
  language,
  application,
  faults,
  typed,
}: DecisionsPageProps & { application: PartnerApplication }) {
  const name = nameOf(application, language)
  const field = `reason-${application.id}`
  return (
    <>
      <form method="post" action={networkPaths.approval(language, application.id)}>
        <Button>
          {say(messages.approve, language)}
          <span class="visually-hidden"> ({name})</span>
        </Button>
      </form>
      <form class="stack" method="post" action={networkPaths.refusal(language, application.id)} novalidate>
        <TextField
          language={language}
          name="reason"
          id={field}
          label={say(messages.reason, language)}
          hint={say(messages.reasonHint, language)}
          lines={2}
          maxLength={1000}
          value={typed?.id === application.id ? typed.reason : undefined}
          error={faults.find((fault) => fault.field === field)?.text}
        />
        <p>
          <Button variant="secondary">
            {say(messages.refuse, language)}
            <span class="visually-hidden"> ({name})</span>
          </Button>
        </p>
      </form>
    </>
  )
}

export function OwnApplications({
  language,
  applications,
}: {
  language: Language
  applications: readonly PartnerApplication[]
}) {
  return (
    <section aria-labelledby="partner-applications">
      <h2 id="partner-applications">{say(messages.own, language)}</h2>
      <ul>
        {applications.map((application) => (
          <li>
            {nameOf(application, language)}: {say(applicationStateMessages[application.state], language)}
            {application.reason === null ? null : <p class="kept-text">{application.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function factsOf(
  { kind, municipalityId, homepage, message, email, state, ...application }: PartnerApplication,
  municipalities: readonly Municipality[],
  language: Language,
): Fact[] {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const municipality = municipalities.find(({ id }) => id === municipalityId)
  const { submittedAt, decidedAt, reason } = application
  return [
    { term: text('state'), value: capitalised(say(applicationStateMessages[state], language), language) },
    kind === null ? [] : { term: text('kind'), value: say(organisationKindMessages[kind], language) },
    { term: text('municipality'), value: municipality && plainTextIn(municipality.name, language) },
    homepage === null
      ? []
      : {
          term: text('homepage'),
          value: (
            <a href={homepage} rel="external noopener nofollow">
              {homepage}
            </a>
          ),
        },
    message === null ? [] : { term: text('message'), value: <span class="kept-text">{message}</span> },
    { term: text('applicant'), value: email ?? text('withAccount') },
    { term: text('submitted'), value: momentInWords(submittedAt, language) },
    decidedAt === null ? [] : { term: text('decided'), value: momentInWords(decidedAt, language) },
    reason === null ? [] : { term: text('reason'), value: <span class="kept-text">{reason}</span> },
  ].flat()
}

function nameOf({ organisationName, name }: PartnerApplication, language: Language): string {
  return organisationName === null ? (name ?? '–') : plainTextIn(organisationName, language)
}
