import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import type { Municipality } from '../../organisations/index.ts'
import type { LabelledConcept } from '../../vocabulary/index.ts'
import { demandPaths } from '../demand-paths.ts'
import { ChosenTopic } from '../topic/topic-parts.tsx'
import type { TopicLabels } from '../topic/topic-queries.ts'
import { SpokenAndFree } from '../wish/wish-form-pages.tsx'
import { timeMessages } from '../wish/wish-messages.ts'
import { noteMessages as messages } from './note-messages.ts'
import type { NoteRow } from './note-queries.ts'

export interface NoteFormProps {
  readonly language: Language
  readonly topic: LabelledConcept
  readonly territories: readonly Municipality[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
}

export function NoteForm({ language, topic, territories, values, faults, formKey }: NoteFormProps) {
  const errorOf = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <ChosenTopic language={language} topic={topic} changeHref={demandPaths.notes(language)} />
      <form class="stack" method="post" action={demandPaths.notes(language)} novalidate>
        <input type="hidden" name="topic" value={topic.id} />
        <input type="hidden" name="key" value={formKey} />
        <SelectField
          language={language}
          name="municipality"
          label={say(messages.municipality, language)}
          emptyLabel={false}
          options={territories.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
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
        <SpokenAndFree language={language} values={values} errorOf={errorOf} />
        <TextField
          language={language}
          name="until"
          type="date"
          label={say(messages.until, language)}
          value={values['until']?.[0]}
          error={errorOf('until')}
        />
        <p>
          <Button>{say(messages.save, language)}</Button>
        </p>
      </form>
    </>
  )
}

export interface NoteListProps {
  readonly language: Language
  readonly notes: readonly NoteRow[]
  readonly labels: TopicLabels
  readonly isSaved: boolean
}

export function NoteList({ language, notes, labels, isSaved }: NoteListProps) {
  return (
    <>
      {isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.saved, language)}</p>
        </Notice>
      ) : null}
      <section aria-labelledby="notes">
        <h2 id="notes">{say(messages.list, language)}</h2>
        {notes.length === 0 ? <p>{say(messages.none, language)}</p> : null}
        <ul class="rows">
          {notes.map((note) => (
            <li>
              <form method="post" action={demandPaths.noteRemoval(language, note.id)}>
                <span>{noteInWords(note, labels, language)}</span>
                <Button variant="tertiary">
                  {say(messages.remove, language)}
                  <span class="visually-hidden">
                    {' '}
                    ({plainTextIn(labels.get(note.topic) ?? {}, language)})
                  </span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function noteInWords(note: NoteRow, labels: TopicLabels, language: Language): string {
  const spoken = note.languages.map((code) => languageName(code, language))
  const times = note.times.map((time) => say(timeMessages[time], language))
  return [
    plainTextIn(labels.get(note.topic) ?? {}, language),
    plainTextIn(note.municipality, language),
    say(messages.count, language, { n: note.people }),
    listInWords(spoken, language),
    listInWords(times, language),
    say(messages.untilDay, language, { day: dayInWords(note.until, language) }),
  ].join(' · ')
}
