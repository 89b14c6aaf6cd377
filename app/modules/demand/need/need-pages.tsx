import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { Button, ButtonRow } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { Municipality } from '../../organisations/index.ts'
import type { LabelledConcept } from '../../vocabulary/index.ts'
import { cellMessages } from '../cell/cell-messages.ts'
import { demandPaths } from '../demand-paths.ts'
import { ChosenTopic } from '../topic/topic-parts.tsx'
import type { TopicLabels } from '../topic/topic-queries.ts'
import { refuseNeedState } from './need.ts'
import { needMessages as messages, needStateMessages, needStepMessages } from './need-messages.ts'
import type { NamedOwner, NeedRow } from './need-queries.ts'

export interface NeedFormProps {
  readonly language: Language
  readonly topic: LabelledConcept
  /** Employers and municipalities for which the person may enter needs. */
  readonly owners: readonly NamedOwner[]
  readonly municipalities: readonly Municipality[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
}

export function NeedForm(props: NeedFormProps) {
  const { language, topic, owners, municipalities, values, faults, formKey } = props
  const errorOf = errorIn(faults)
  const optionsOf = (named: readonly NamedOwner[]) =>
    named.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <ChosenTopic language={language} topic={topic} changeHref={demandPaths.needs(language)} />
      <form class="stack" method="post" action={demandPaths.needs(language)} novalidate>
        <input type="hidden" name="topic" value={topic.id} />
        <input type="hidden" name="key" value={formKey} />
        <SelectField
          language={language}
          name="owner"
          label={say(messages.owner, language)}
          emptyLabel={false}
          options={optionsOf(owners)}
          value={values['owner']?.[0]}
          error={errorOf('owner')}
        />
        <SelectField
          language={language}
          name="municipality"
          label={say(messages.municipality, language)}
          options={optionsOf(municipalities)}
          value={values['municipality']?.[0]}
          error={errorOf('municipality')}
        />
        <TextField
          language={language}
          name="people"
          label={say(messages.people, language)}
          inputMode="numeric"
          size={5}
          value={values['people']?.[0]}
          error={errorOf('people')}
        />
        <TextField
          language={language}
          name="neededBy"
          type="date"
          label={say(messages.neededBy, language)}
          value={values['neededBy']?.[0]}
          error={errorOf('neededBy')}
        />
        <p>
          <Button>{say(messages.save, language)}</Button>
        </p>
      </form>
    </>
  )
}

export interface NeedListProps {
  readonly language: Language
  readonly needs: readonly NeedRow[]
  readonly labels: TopicLabels
  readonly actor: Actor
  readonly isSaved: boolean
  readonly faults: readonly FieldFault[]
}

export function NeedList({ language, needs, labels, actor, isSaved, faults }: NeedListProps) {
  return (
    <>
      <ErrorSummary language={language} errors={faults} kept={false} />
      {isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.saved, language)}</p>
        </Notice>
      ) : null}
      <section aria-labelledby="list">
        <h2 id="list">{say(messages.list, language)}</h2>
        {needs.length === 0 ? (
          <p>{say(messages.none, language)}</p>
        ) : (
          <Table
            language={language}
            caption={<span class="visually-hidden">{say(messages.list, language)}</span>}
            columns={[
              { label: say(messages.what, language) },
              { label: say(messages.who, language) },
              { label: say(cellMessages.people, language), numeric: true },
              { label: say(cellMessages.neededBy, language) },
              { label: say(messages.state, language) },
              { label: say(messages.step, language) },
            ]}
            rows={needs.map((need) => [
              <ForeignText text={labels.get(need.topic) ?? {}} language={language} quiet />,
              plainTextIn(need.organisation ?? need.municipality, language),
              need.people,
              <time datetime={need.neededBy}>{dayInWords(need.neededBy, language)}</time>,
              <StateInWords language={language} need={need} />,
              <Steps language={language} need={need} actor={actor} />,
            ])}
          />
        )}
      </section>
    </>
  )
}

function StateInWords({ language, need }: { language: Language; need: NeedRow }) {
  const since = need.endedAt ?? need.verifiedAt ?? need.enteredAt
  return (
    <>
      {say(needStateMessages[need.state], language)}{' '}
      <span class="note">
        {say(messages.since, language, { day: dayInWords(dayInRiga(since), language) })}
      </span>
    </>
  )
}

function Steps({ language, need, actor }: { language: Language; need: NeedRow; actor: Actor }) {
  const steps = (['verified', 'met', 'withdrawn'] as const).filter(
    (to) => refuseNeedState(need, to, actor) === undefined,
  )
  if (steps.length === 0) return <>–</>
  return (
    <form method="post" action={demandPaths.needState(language, need.id)}>
      <ButtonRow>
        {steps.map((to) => (
          <Button name="state" value={to} variant={to === 'withdrawn' ? 'tertiary' : 'secondary'}>
            {say(needStepMessages[to], language)}
          </Button>
        ))}
      </ButtonRow>
    </form>
  )
}
