import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import type { LabelledConcept } from '../../vocabulary/index.ts'
import { longestSearch, topicKindOf } from './topic.ts'
import { topicKindMessages, topicMessages as messages } from './topic-messages.ts'

export interface TopicChoiceProps {
  readonly language: Language
  /** The page's path, to which it comes back with the topic. */
  readonly action: string
  /** What was chosen before; it stays in the address. */
  readonly kept: URLSearchParams
  readonly text: string | undefined
  readonly found: readonly LabelledConcept[]
  /** Absent where only skills and occupations can be named. */
  readonly fields?: readonly LabelledConcept[] | undefined
}

/** The first step of each form: words, then the reader says which topic they mean. Works by links and addresses only. */
export function TopicChoice({ language, action, kept, text, found, fields }: TopicChoiceProps) {
  return (
    <>
      <form class="search-row narrow" method="get" action={action} role="search">
        <KeptFields kept={kept} />
        <TextField
          language={language}
          name="q"
          type="search"
          label={say(messages.words, language)}
          hint={say(messages.wordsHint, language)}
          value={text}
          maxLength={longestSearch}
        />
        <Button>{say(messages.find, language)}</Button>
      </form>
      {text === undefined ? null : (
        <FoundTopics language={language} action={action} kept={kept} text={text} found={found} />
      )}
      {fields === undefined ? null : (
        <form class="search-row narrow" method="get" action={action}>
          <KeptFields kept={kept} />
          <SelectField
            language={language}
            name="topic"
            label={say(messages.field, language)}
            options={fields.map(({ id, label }) => ({ value: id, label: plainTextIn(label, language) }))}
          />
          <Button variant="secondary">{say(messages.takeField, language)}</Button>
        </form>
      )}
    </>
  )
}

function FoundTopics({ language, action, kept, text, found }: TopicChoiceProps & { text: string }) {
  if (found.length === 0) return <p role="status">{say(messages.nothing, language, { text })}</p>
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{say(messages.which, language)}</h2>
      <ul class="link-list">
        {found.map(({ id, label }) => (
          <li>
            <a href={`${action}?${withTopic(kept, id).toString()}`}>
              <ForeignText text={label} language={language} quiet />
            </a>
            <span class="note"> {kindOf(id, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export interface ChosenTopicProps {
  readonly language: Language
  readonly topic: LabelledConcept
  readonly changeHref: string
}

/** The topic, with a way back to the choice. */
export function ChosenTopic({ language, topic, changeHref }: ChosenTopicProps) {
  return (
    <p>
      {say(messages.topic, language)}:{' '}
      <strong>
        <ForeignText text={topic.label} language={language} />
      </strong>{' '}
      <span class="note">({kindOf(topic.id, language)})</span>{' '}
      <a class="target" href={changeHref}>
        {say(messages.change, language)}
      </a>
    </p>
  )
}

function KeptFields({ kept }: { kept: URLSearchParams }) {
  return (
    <>
      {[...kept].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

function withTopic(kept: URLSearchParams, topic: string): URLSearchParams {
  const query = new URLSearchParams(kept)
  query.set('topic', topic)
  return query
}

function kindOf(topic: string, language: Language): string {
  return say(topicKindMessages[topicKindOf(topic) ?? 'skill'], language)
}
