import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { trainingPaths } from '../training-paths.ts'
import { methodMessages as messages, reasonMessages } from './method-messages.ts'
import { reportReasons, type Method } from './method.ts'

export interface MethodsPageProps {
  readonly language: Language
  readonly words: string | undefined
  readonly methods: readonly Method[]
  readonly mayWrite: boolean
}

export function MethodsPage({ language, words, methods, mayWrite }: MethodsPageProps) {
  return (
    <>
      <form class="search-row narrow" method="get" action={trainingPaths.methods(language)} role="search">
        <TextField
          language={language}
          name="q"
          type="search"
          label={say(messages.words, language)}
          value={words}
          maxLength={100}
        />
        <Button>{say(messages.search, language)}</Button>
      </form>
      {mayWrite ? (
        <p>
          <ButtonLink href={trainingPaths.newMethod(language)} variant="secondary">
            {say(messages.write, language)}
          </ButtonLink>
        </p>
      ) : null}
      {methods.length === 0 ? <p role="status">{say(messages.none, language)}</p> : null}
      <CardList>
        {methods.map((method) => (
          <Card
            title={<span lang={method.language}>{method.title}</span>}
            href={trainingPaths.method(language, method.id)}
            meta={`${factsOf(method, language)} · ${starsOf(method, language)}`}
          >
            <p lang={method.language}>{method.purpose}</p>
          </Card>
        ))}
      </CardList>
    </>
  )
}

export interface MethodPageProps {
  readonly language: Language
  readonly method: Method
  readonly made: readonly Pick<Method, 'id' | 'title' | 'language'>[]
  readonly mayWrite: boolean
  readonly mayRate: boolean
  readonly mayReport: boolean
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly done: 'rated' | 'reported' | undefined
}

export function MethodPage(props: MethodPageProps) {
  const { language, method, made, mayWrite, mayRate, mayReport, faults, done } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {done === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(done === 'rated' ? messages.thanks : messages.reported, language)}</p>
        </Notice>
      )}
      <p>
        {factsOf(method, language)} · {starsOf(method, language)}
      </p>
      <Author language={language} method={method} />
      {method.basedOnId === null || method.basedOnTitle === null ? null : (
        <p>
          {say(messages.based, language)}:{' '}
          <a
            href={trainingPaths.method(language, method.basedOnId)}
            lang={method.basedOnLanguage ?? undefined}
          >
            {method.basedOnTitle}
          </a>
        </p>
      )}
      <h2>{say(messages.purpose, language)}</h2>
      <Paragraphs text={method.purpose} lang={method.language} />
      <h2>{say(messages.steps, language)}</h2>
      <Paragraphs text={method.steps} lang={method.language} />
      {mayWrite ? (
        <p>
          <ButtonLink href={trainingPaths.newMethod(language, method.id)} variant="secondary">
            {say(messages.reuse, language)}
          </ButtonLink>
        </p>
      ) : null}
      {made.length === 0 ? null : (
        <section aria-labelledby="made">
          <h2 id="made">{say(messages.made, language)}</h2>
          <ul>
            {made.map(({ id, title, language: lang }) => (
              <li>
                <a href={trainingPaths.method(language, id)} lang={lang}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayRate ? <RateForm {...props} /> : null}
      {mayReport ? <ReportForm {...props} /> : null}
    </>
  )
}

function Author({ language, method: { authorCardId, authorName } }: { language: Language; method: Method }) {
  if (authorCardId === null || authorName === null) return <p>{say(messages.someEducator, language)}</p>
  return (
    <p>
      <a href={trainingPaths.educator(language, authorCardId)}>
        {say(messages.author, language, { name: authorName })}
      </a>
    </p>
  )
}

function RateForm({ language, method, values, faults }: MethodPageProps) {
  const error = errorIn(faults)
  return (
    <section aria-labelledby="rating">
      <h2 id="rating">{say(messages.rateTitle, language)}</h2>
      <form class="stack" method="post" action={trainingPaths.ratings(language, method.id)} novalidate>
        <RadioGroup
          language={language}
          name="stars"
          legend={say(messages.stars, language)}
          options={[1, 2, 3, 4, 5].map((stars) => ({ value: String(stars), label: String(stars) }))}
          value={values['stars']?.[0]}
          error={error('stars')}
          inline
        />
        <TextField
          language={language}
          name="used"
          type="date"
          label={say(messages.usedOn, language)}
          value={values['used']?.[0]}
          error={error('used')}
        />
        <p>
          <Button variant="secondary">{say(messages.rate, language)}</Button>
        </p>
      </form>
    </section>
  )
}

function ReportForm({ language, method }: MethodPageProps) {
  return (
    <Fold summary={say(messages.reportTitle, language)}>
      <form class="search-row narrow" method="post" action={trainingPaths.reports(language, method.id)}>
        <SelectField
          language={language}
          name="why"
          label={say(messages.why, language)}
          emptyLabel={false}
          options={reportReasons.map((value) => ({ value, label: say(reasonMessages[value], language) }))}
        />
        <Button variant="secondary">{say(messages.report, language)}</Button>
      </form>
    </Fold>
  )
}

export function ReportedMethods(props: {
  language: Language
  reports: readonly {
    id: string
    title: string
    language: string
    steps: string
    why: (typeof reportReasons)[number]
  }[]
}) {
  const { language, reports } = props
  if (reports.length === 0) return <p>{say(messages.noReports, language)}</p>
  return (
    <CardList>
      {reports.map((report) => (
        <Card
          title={<span lang={report.language}>{report.title}</span>}
          meta={say(reasonMessages[report.why], language)}
          footer={
            <form method="post" action={trainingPaths.moderationDecision(language, report.id)}>
              <ButtonRow>
                {(['kept', 'hidden'] as const).map((decision) => (
                  <Button name="decision" value={decision} variant="secondary">
                    {say(decision === 'kept' ? messages.keep : messages.hide, language)}
                    <span class="visually-hidden">: {report.title}</span>
                  </Button>
                ))}
              </ButtonRow>
            </form>
          }
        >
          <Paragraphs text={report.steps} lang={report.language} />
        </Card>
      ))}
    </CardList>
  )
}

function Paragraphs({ text, lang }: { text: string; lang: string }) {
  return (
    <div lang={lang}>
      {text.split(/\n+/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  )
}

function factsOf({ peopleMin, peopleMax, minutes }: Method, language: Language): string {
  return say(messages.facts, language, { min: peopleMin, max: peopleMax, minutes })
}

function starsOf({ ratings, stars }: Method, language: Language): string {
  if (stars === null) return say(messages.notRated, language)
  const rounded = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(stars)
  return say(messages.rated, language, { stars: rounded, n: ratings })
}
