import { say } from '../../../../shared/i18n/say.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { TextField } from '../../../../shared/ui/field.tsx'
import { typedLessons, type TypedLesson } from '../lesson/lesson.ts'
import { DayField } from './day-field.tsx'
import { fieldMessages as messages } from './field-messages.ts'
import type { FormStep, StepFieldsProps } from './form-step.ts'
import { stepMessages } from './step-messages.ts'

export const lessonsStep: FormStep = {
  title: stepMessages.lessonsTitle,
  lead: stepMessages.lessonsLead,
  owns: ['lesson-', 'repeat-'],
  boxes: [],
  Fields(props) {
    const lessons = typedLessons(props.values)
    const fresh = { id: props.choices.newKey, day: '', from: '', until: '', room: '' }
    return (
      <>
        {[...lessons, fresh].map((lesson, row) => (
          <LessonRow {...props} lesson={lesson} row={row} isNew={row === lessons.length} />
        ))}
        <EveryWeek {...props} />
      </>
    )
  },
}

type RowProps = StepFieldsProps & {
  readonly lesson: TypedLesson
  readonly row: number
  readonly isNew: boolean
}

function LessonRow({ language, errorOf, lesson, row, isNew }: RowProps) {
  const field = (name: string) => ({
    language,
    name: `lesson-${name}`,
    id: `lesson-${name}-${row}`,
    error: errorOf(`lesson-${name}-${row}`),
  })
  return (
    <fieldset class="ds-fieldset form-row">
      <legend class="ds-label">
        {isNew ? say(messages.newLesson, language) : say(messages.lesson, language, { n: row + 1 })}
      </legend>
      <input type="hidden" name="lesson-id" value={lesson.id} />
      <DayField {...field('day')} label={say(messages.day, language)} value={lesson.day} />
      <TextField {...field('from')} label={say(messages.from, language)} value={lesson.from} size={6} />
      <TextField {...field('until')} label={say(messages.until, language)} value={lesson.until} size={6} />
      <TextField {...field('room')} label={say(messages.room, language)} value={lesson.room} optional />
      {isNew ? null : (
        <p>
          <Button variant="tertiary" name="action" value={`remove-${lesson.id}`}>
            {say(messages.removeLesson, language, { n: row + 1 })}
          </Button>
        </p>
      )}
    </fieldset>
  )
}

function EveryWeek({ language, values, choices, errorOf }: StepFieldsProps) {
  const field = (name: string) => ({
    language,
    name: `repeat-${name}`,
    value: values[`repeat-${name}`]?.[0],
    error: errorOf(`repeat-${name}`),
  })
  return (
    <fieldset class="ds-fieldset form-row">
      <legend class="ds-label">{say(messages.repeat, language)}</legend>
      <p class="hint">{say(messages.repeatHow, language)}</p>
      <input type="hidden" name="repeat-key" value={choices.newKey} />
      <DayField {...field('day')} label={say(messages.firstDay, language)} />
      <TextField
        {...field('from')}
        label={say(messages.from, language)}
        hint={say(messages.timeHint, language)}
        size={6}
      />
      <TextField {...field('until')} label={say(messages.until, language)} size={6} />
      <TextField {...field('room')} label={say(messages.room, language)} optional />
      <TextField {...field('times')} label={say(messages.times, language)} inputMode="numeric" size={4} />
      <p>
        <Button variant="secondary" name="action" value="repeat">
          {say(messages.addWeekly, language)}
        </Button>
      </p>
    </fieldset>
  )
}
