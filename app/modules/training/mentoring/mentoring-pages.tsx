import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import { Button, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { trainingPaths } from '../training-paths.ts'
import { mentoringMessages as messages } from './mentoring-messages.ts'
import type { Fellow } from './mentoring-queries.ts'
import { longestNote, longestWish, type MentoringPair } from './mentoring.ts'

export interface MentoringPageProps {
  readonly language: Language
  readonly pairs: readonly MentoringPair[]
  readonly mentors: readonly Fellow[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
  readonly today: Day
}

export function MentoringPage(props: MentoringPageProps) {
  const { language, pairs, mentors, faults } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {pairs.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <CardList>
        {pairs.map((pair) => (
          <PairCard {...props} pair={pair} />
        ))}
      </CardList>
      <section aria-labelledby="ask">
        <h2 id="ask">{say(messages.ask, language)}</h2>
        {mentors.length === 0 ? <p>{say(messages.noMentors, language)}</p> : <AskForm {...props} />}
      </section>
    </>
  )
}

function PairCard(props: MentoringPageProps & { pair: MentoringPair }) {
  const { language, pair } = props
  const { isMentor, isAccepted, isEnded, otherName, fromDay, toDay, wish, meetings, id } = pair
  const name = otherName ?? say(messages.somebody, language)
  const state = isEnded ? 'ended' : isAccepted ? 'running' : 'waiting'
  const tones = { ended: 'neutral', running: 'success', waiting: 'warning' } as const
  const days = { from: dayInWords(fromDay, language), to: dayInWords(toDay, language) }
  return (
    <Card
      title={say(isMentor ? messages.menteeIs : messages.mentorIs, language, { name })}
      meta={say(messages.days, language, days)}
      footer={isEnded ? undefined : <Answers {...props} />}
    >
      <p>
        <Tag tone={tones[state]}>{say(messages[state], language)}</Tag>
      </p>
      {wish === null ? null : <p>{wish}</p>}
      {meetings.length === 0 ? null : (
        <>
          <h3>{say(messages.meetings, language)}</h3>
          <ul>
            {meetings.map(({ day, note }) => (
              <li>
                {dayInWords(day, language)}
                {note === null ? null : `: ${note}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {isAccepted && !isEnded ? (
        <Fold summary={say(messages.noteIt, language)}>
          <form class="stack" method="post" action={trainingPaths.meetings(language, id)} novalidate>
            <input type="hidden" name="key" value={`${id}-${meetings.length}`} />
            <TextField
              language={language}
              name="met"
              id={`met-${id}`}
              type="date"
              label={say(messages.metOn, language)}
              value={props.today}
            />
            <TextField
              language={language}
              name="note"
              id={`note-${id}`}
              label={say(messages.note, language)}
              lines={3}
              maxLength={longestNote}
              optional
            />
            <p>
              <Button variant="secondary">{say(messages.noteIt, language)}</Button>
            </p>
          </form>
        </Fold>
      ) : null}
    </Card>
  )
}

function Answers({ language, pair }: MentoringPageProps & { pair: MentoringPair }) {
  const { id, isMentor, isAccepted, otherName } = pair
  const named = <span class="visually-hidden"> ({otherName})</span>
  return (
    <form method="post" action={trainingPaths.mentoringAnswer(language, id)}>
      <ButtonRow>
        {isMentor && !isAccepted ? (
          <Button name="answer" value="accept">
            {say(messages.accept, language)}
            {named}
          </Button>
        ) : null}
        <Button name="answer" value="end" variant="tertiary">
          {say(isMentor && !isAccepted ? messages.decline : messages.end, language)}
          {named}
        </Button>
      </ButtonRow>
    </form>
  )
}

function AskForm({ language, mentors, values, faults, formKey }: MentoringPageProps) {
  const error = errorIn(faults)
  const field = (name: string) => ({ language, name, value: values[name]?.[0], error: error(name) })
  return (
    <form class="stack" method="post" action={trainingPaths.mentoring(language)} novalidate>
      <input type="hidden" name="key" value={formKey} />
      <SelectField
        {...field('mentor')}
        label={say(messages.whom, language)}
        options={mentors.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field('from')} type="date" label={say(messages.from, language)} />
      <TextField {...field('to')} type="date" label={say(messages.to, language)} />
      <TextField
        {...field('wish')}
        label={say(messages.wish, language)}
        lines={3}
        maxLength={longestWish}
        optional
      />
      <p>
        <Button>{say(messages.ask, language)}</Button>
      </p>
    </form>
  )
}
