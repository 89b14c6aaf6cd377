import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { DataList, type Fact } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { languageOptions } from '../../../shared/ui/language-name.ts'
import type { Way } from '../availability/availability.ts'
import { appointmentMessages as words, wayMessages } from './appointment-messages.ts'
import { timeInWords } from './appointment-words.ts'
import { deskMessages } from './desk-messages.ts'
import { findMessages as messages } from './find-messages.ts'

/** What is about to be booked, or waited for. */
export interface Choice {
  readonly title: Localised
  readonly coordinatorName: string | null
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly way: Way | null
  readonly location: string | null
}

export function choiceFacts(choice: Choice, language: Language): Fact[] {
  const { startsAt, way, location } = choice
  return [
    { term: say(words.what, language), value: plainTextIn(choice.title, language) },
    ...(startsAt === null
      ? []
      : [{ term: say(words.when, language), value: timeInWords(startsAt, choice.endsAt, language) }]),
    { term: say(words.with, language), value: choice.coordinatorName },
    ...(way === null ? [] : [{ term: say(words.how, language), value: say(wayMessages[way], language) }]),
    // Telephone and video link are told to whoever has booked.
    ...(way === 'place' && location !== null ? [{ term: say(words.where, language), value: location }] : []),
  ]
}

export interface BookPageProps {
  readonly language: Language
  readonly choice: Choice
  /** What the form carries on, such as the kind and the time. */
  readonly hidden: Readonly<Record<string, string>>
  readonly action: string
  readonly isGuest: boolean
  readonly isWaiting: boolean
  readonly values?: FormValues | undefined
  readonly faults: readonly FieldFault[]
}

/** One more step for whoever has signed in; for anybody else name and address, to which a link goes. */
export function BookPage(props: BookPageProps) {
  const { language, isGuest, isWaiting } = props
  return (
    <>
      <ErrorSummary language={language} errors={props.faults} />
      <DataList language={language} facts={choiceFacts(props.choice, language)} />
      {isWaiting ? <p>{say(messages.waitHow, language)}</p> : null}
      <form method="post" action={props.action} class="stack" novalidate>
        {Object.entries(props.hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {isGuest ? <GuestFields {...props} /> : null}
        <p>
          <Button>
            {say(isGuest ? messages.sendLink : isWaiting ? messages.waitAction : messages.book, language)}
          </Button>
        </p>
      </form>
    </>
  )
}

export type GuestFieldsProps = Pick<BookPageProps, 'language' | 'values' | 'faults'> & {
  /** Where somebody else fills it in, an address need not be there. */
  readonly isOnBehalf?: boolean
}

export function GuestFields({ language, values, faults, isOnBehalf = false }: GuestFieldsProps) {
  const error = errorIn(faults)
  const value = (name: string) => values?.[name]?.[0]
  return (
    <>
      <TextField
        language={language}
        name="name"
        label={say(messages.name, language)}
        autocomplete={isOnBehalf ? 'off' : 'name'}
        maxLength={120}
        value={value('name')}
        error={error('name')}
      />
      <TextField
        language={language}
        name="email"
        type="email"
        label={say(messages.email, language)}
        hint={isOnBehalf ? undefined : say(messages.emailHint, language)}
        autocomplete={isOnBehalf ? 'off' : 'email'}
        optional={isOnBehalf}
        value={value('email')}
        error={error('email')}
      />
      <TextField
        language={language}
        name="phone"
        type="tel"
        label={say(messages.phone, language)}
        hint={say(messages.phoneHint, language)}
        autocomplete={isOnBehalf ? 'off' : 'tel'}
        optional
        value={value('phone')}
        error={error('phone')}
      />
      <p class="hint">{say(messages.kept, language)}</p>
      {isOnBehalf ? (
        <SelectField
          language={language}
          name="language"
          label={say(deskMessages.letterLanguage, language)}
          emptyLabel={false}
          options={languageOptions(language)}
          value={value('language') ?? language}
        />
      ) : null}
    </>
  )
}

export function RequestSentPage({ language }: { language: Language }) {
  return (
    <>
      <p>{say(messages.sent, language)}</p>
      <p>{say(messages.sentNone, language)}</p>
    </>
  )
}

export interface RequestPageProps {
  readonly language: Language
  readonly choice: Choice
  readonly refusal?: string | undefined
  /** Where other times are found. */
  readonly alternatives: string
}

/** Mail programs follow links by themselves; only the button books. */
export function RequestPage({ language, choice, refusal, alternatives }: RequestPageProps) {
  return (
    <>
      <ErrorSummary
        language={language}
        errors={refusal === undefined ? [] : [{ field: 'alternatives', text: refusal }]}
        kept={false}
      />
      <DataList language={language} facts={choiceFacts(choice, language)} />
      {refusal === undefined ? (
        <form method="post" class="stack">
          <p>{say(messages.confirmHow, language)}</p>
          <p>
            <Button>{say(messages.confirm, language)}</Button>
          </p>
        </form>
      ) : (
        <p id="alternatives">
          <ButtonLink href={alternatives}>{say(messages.alternatives, language)}</ButtonLink>
        </p>
      )}
    </>
  )
}
