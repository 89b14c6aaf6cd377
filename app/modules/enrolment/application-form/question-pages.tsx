import { errorIn } from '../../../shared/forms/field-faults.ts'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { languages, type Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { Tag, TagList } from '../../../shared/ui/chip.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { participationPaths } from '../participation-paths.ts'
import {
  answerReaderMessages,
  questionKindMessages,
  questionMessages,
  textStateMessages,
} from './question-messages.ts'
import { answerReaders, questionKinds, type Question, type TypedQuestion } from './question.ts'

export interface QuestionListPageProps {
  language: Language
  intakeId: string
  questions: readonly Question[]
}

export function QuestionListPage({ language, intakeId, questions }: QuestionListPageProps) {
  return (
    <>
      {questions.length === 0 ? <p>{say(questionMessages.none, language)}</p> : null}
      <ol class="rows">
        {questions.map((question, index) => (
          <li>
            <p>
              <a href={participationPaths.question(language, intakeId, question.code)}>
                <ForeignText text={question.text} language={language} />
              </a>
            </p>
            <TagList>
              {[
                <Tag>{say(questionKindMessages[question.kind], language)}</Tag>,
                ...(question.required ? [] : [<Tag>{say(questionMessages.optional, language)}</Tag>]),
                ...languages.map((other) => <StateTag language={language} question={question} of={other} />),
              ]}
            </TagList>
            {index === 0 ? null : (
              <form
                method="post"
                action={participationPaths.questionPlace(language, intakeId, question.code)}
              >
                <Button variant="tertiary">{say(questionMessages.up, language)}</Button>
              </form>
            )}
          </li>
        ))}
      </ol>
      <p class="actions">
        <ButtonLink href={participationPaths.question(language, intakeId, 'new')}>
          {say(questionMessages.add, language)}
        </ButtonLink>
        <ButtonLink href={enrolmentPaths.intake(language, intakeId)} variant="secondary">
          {say(questionMessages.back, language)}
        </ButtonLink>
      </p>
    </>
  )
}

function StateTag({ language, question, of }: { language: Language; question: Question; of: Language }) {
  const state = question.text[of]?.state
  const words = state === undefined ? questionMessages.missing : textStateMessages[state]
  return (
    <Tag tone={state === 'reviewed' ? 'success' : 'warning'}>
      {of.toUpperCase()}: {say(words, language)}
    </Tag>
  )
}

export interface QuestionPageProps {
  language: Language
  intakeId: string
  /** Absent for a new question. */
  code: string | undefined
  typed: TypedQuestion
  /** Of the form as the editor sees it. */
  version: number
  used: number
  most: number
  faults?: readonly FieldFault[] | undefined
}

export function QuestionPage({
  language,
  intakeId,
  code,
  typed,
  version,
  faults = [],
  ...size
}: QuestionPageProps) {
  const error = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form
        method="post"
        action={participationPaths.question(language, intakeId, code ?? 'new')}
        class="stack"
        novalidate
      >
        <input type="hidden" name="version" value={String(version)} />
        <TextsFields language={language} of={language} typed={typed} error={error('text')} />
        <SelectField
          language={language}
          name="kind"
          label={say(questionMessages.kind, language)}
          emptyLabel={false}
          options={questionKinds.map((kind) => ({
            value: kind,
            label: capitalised(say(questionKindMessages[kind], language), language),
          }))}
          value={typed.kind}
        />
        <RadioGroup
          language={language}
          name="shown-to"
          legend={say(questionMessages.shownTo, language)}
          options={answerReaders.map((reader) => ({
            value: reader,
            label: capitalised(say(answerReaderMessages[reader], language), language),
          }))}
          value={typed.shownTo}
        />
        <Checkbox
          language={language}
          name="required"
          label={say(questionMessages.required, language)}
          checked={typed.required}
        />
        <section aria-labelledby="translations">
          <h2 id="translations">{say(questionMessages.translations, language)}</h2>
          {languages
            .filter((other) => other !== language)
            .map((other) => (
              <Fold
                summary={capitalised(languageName(other, language), language)}
                open={typed.texts[other].text !== '' && !typed.texts[other].checked}
              >
                <TextsFields language={language} of={other} typed={typed} error={undefined} />
              </Fold>
            ))}
        </section>
        <p class="note">{say(questionMessages.size, language, { used: size.used, most: size.most })}</p>
        <p>
          <Button>{say(questionMessages.save, language)}</Button>
        </p>
      </form>
      {code === undefined ? null : (
        <form method="post" action={participationPaths.questionRemoval(language, intakeId, code)}>
          <p class="note">{say(questionMessages.removeNote, language)}</p>
          <Button variant="tertiary">{say(questionMessages.remove, language)}</Button>
        </form>
      )}
    </>
  )
}

interface TextsFieldsProps {
  language: Language
  /** The language that is written in. */
  of: Language
  typed: TypedQuestion
  error: string | undefined
}

function TextsFields({ language, of, typed, error }: TextsFieldsProps) {
  const texts = typed.texts[of]
  return (
    <div class="flow">
      <TextField
        language={language}
        name={`text-${of}`}
        // The reader's own language stands first; a refusal of the whole leads there.
        id={of === language ? 'text' : undefined}
        label={`${say(questionMessages.text, language)} (${of.toUpperCase()})`}
        value={texts.text}
        error={error}
      />
      <TextField
        language={language}
        name={`hint-${of}`}
        label={`${say(questionMessages.hint, language)} (${of.toUpperCase()})`}
        value={texts.hint}
        optional
      />
      <TextField
        language={language}
        name={`options-${of}`}
        label={`${say(questionMessages.options, language)} (${of.toUpperCase()})`}
        hint={say(questionMessages.optionsHint, language)}
        lines={4}
        value={texts.options.join('\n')}
        optional
      />
      <Checkbox
        language={language}
        name={`checked-${of}`}
        label={say(questionMessages.checked, language)}
        checked={texts.checked}
      />
    </div>
  )
}
