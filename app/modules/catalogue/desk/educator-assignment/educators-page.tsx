import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { errorIn } from '../../../../shared/forms/field-faults.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../shared/ui/button.tsx'
import { Tag } from '../../../../shared/ui/chip.tsx'
import { ErrorSummary, type FieldFault } from '../../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../../shared/ui/field.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { momentInWords } from '../../../../shared/time/day.ts'
import { deskPaths } from '../desk-paths.ts'
import type { Lesson } from '../lesson/lesson-queries.ts'
import { isOpenForWriting, type OfferDraft } from '../offer-draft/offer-draft.ts'
import { educatorParts, type AssignmentState, type EducatorAssignment } from './educator-assignment.ts'
import { assignmentStateMessages, educatorMessages as messages, partMessages } from './educator-messages.ts'

export interface EducatorsPageProps {
  readonly language: Language
  readonly draft: OfferDraft
  readonly assignments: readonly EducatorAssignment[]
  /** Those still to come. */
  readonly lessons: readonly Lesson[]
  readonly staff: readonly { readonly id: string; readonly name: string }[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly isAsked: boolean
}

export function EducatorsPage(props: EducatorsPageProps) {
  const { language, draft, assignments, faults, isAsked } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isAsked ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.asked, language)}</p>
        </Notice>
      ) : null}
      {assignments.length === 0 ? <p>{say(messages.nobodyYet, language)}</p> : null}
      <ul class="rows">
        {assignments.map((assignment) => (
          <li>
            <Assignment language={language} draft={draft} assignment={assignment} />
          </li>
        ))}
      </ul>
      {isOpenForWriting(draft) ? <AskForm {...props} /> : null}
    </>
  )
}

const tones = {
  asked: 'warning',
  confirmed: 'success',
  declined: 'danger',
  withdrawn: 'neutral',
  lapsed: 'neutral',
} as const satisfies Record<AssignmentState, string>

function Assignment(props: { language: Language; draft: OfferDraft; assignment: EducatorAssignment }) {
  const { language, draft, assignment } = props
  const { id, name, email, part, state, lessonAt } = assignment
  const isThere = state === 'asked' || state === 'confirmed'
  return (
    <form method="post" action={deskPaths.educatorWithdrawal(language, draft.id, id)}>
      <span>
        {name ?? email ?? '–'}, {say(partMessages[part], language)}
        {lessonAt === null ? null : ` (${momentInWords(lessonAt, language)})`}{' '}
        <Tag tone={tones[state]}>{say(assignmentStateMessages[state], language)}</Tag>
      </span>
      {isThere ? (
        <Button variant="tertiary">
          {say(messages.take, language)}
          <span class="visually-hidden"> {name ?? email}</span>
        </Button>
      ) : null}
    </form>
  )
}

function AskForm({ language, draft, staff, lessons, values, faults }: EducatorsPageProps) {
  const error = errorIn(faults)
  return (
    <form method="post" action={deskPaths.educators(language, draft.id)} class="stack" novalidate>
      <SelectField
        language={language}
        name="person"
        label={say(messages.person, language)}
        options={staff.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel={say(messages.noPerson, language)}
        value={values['person']?.[0]}
        error={error('person')}
      />
      <TextField
        language={language}
        name="email"
        type="email"
        label={say(messages.email, language)}
        value={values['email']?.[0]}
        error={error('email')}
        optional
      />
      <SelectField
        language={language}
        name="part"
        label={say(messages.part, language)}
        options={educatorParts.map((value) => ({ value, label: say(partMessages[value], language) }))}
        emptyLabel={false}
        value={values['part']?.[0] ?? 'lecturer'}
        error={error('part')}
      />
      {lessons.length === 0 ? null : (
        <SelectField
          language={language}
          name="lesson"
          label={say(messages.lesson, language)}
          options={lessons.map(({ id, startsAt }) => ({
            value: id,
            label: momentInWords(startsAt, language),
          }))}
          emptyLabel={say(messages.wholeRun, language)}
          value={values['lesson']?.[0]}
          error={error('lesson')}
        />
      )}
      <ButtonRow>
        <Button>{say(messages.ask, language)}</Button>
        <ButtonLink href={deskPaths.step(language, draft.id, 'translations')} variant="tertiary">
          {say(messages.onward, language)}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
