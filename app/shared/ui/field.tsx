import type { Child } from 'hono/jsx'

import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { partMessages } from './messages.ts'

export interface FieldProps {
  language: Language
  name: string
  /** Text, or a text of somebody that may be in another language. */
  label: Child
  /** Defaults to the name; an error summary links to it. */
  id?: string | undefined
  hint?: Child
  /** What is wrong and how to mend it. */
  error?: string | undefined
  /** Marks the label "(optional)": most fields of a form must be filled in, so the exception is said. */
  optional?: boolean | undefined
}

export interface TextFieldProps extends FieldProps {
  value?: string | undefined
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'date' | 'password' | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | undefined
  autocomplete?: string | undefined
  maxLength?: number | undefined
  /** Width in characters; without it the field fills its column. */
  size?: number | undefined
  /** Number of lines: makes it a text area. */
  lines?: number | undefined
  /** A unit or currency shown after the field. */
  unit?: string | undefined
  /** The id of a `datalist` with suggestions. */
  list?: string | undefined
}

export interface Option {
  value: string
  label: Child
  hint?: Child
  /** How many there are, shown beside the label. */
  count?: number | undefined
}

export interface SelectFieldProps extends FieldProps {
  options: readonly Option[]
  value?: string | undefined
  /** The first, empty choice; `false` leaves it out. */
  emptyLabel?: string | false | undefined
}

export function TextField(props: TextFieldProps) {
  const id = props.id ?? props.name
  return (
    <div class="ds-field">
      <FieldHead {...props} id={id} />
      {props.lines === undefined ? (
        <div class={props.unit === undefined ? undefined : 'with-unit'}>
          <input
            class="ds-input"
            id={id}
            name={props.name}
            type={props.type ?? 'text'}
            value={props.value}
            inputmode={props.inputMode}
            autocomplete={props.autocomplete}
            maxlength={props.maxLength}
            size={props.size}
            list={props.list}
            {...description(props, id)}
          />
          {props.unit === undefined ? null : <span class="unit">{props.unit}</span>}
        </div>
      ) : (
        <textarea
          class="ds-input"
          id={id}
          name={props.name}
          rows={props.lines}
          maxlength={props.maxLength}
          {...description(props, id)}
        >
          {props.value}
        </textarea>
      )}
    </div>
  )
}

/** The form around it is `multipart/form-data`. */
export function FileField(props: FieldProps & { accept?: string | undefined }) {
  const id = props.id ?? props.name
  return (
    <div class="ds-field">
      <FieldHead {...props} id={id} />
      <input
        class="ds-input"
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        {...description(props, id)}
      />
    </div>
  )
}

export function SelectField(props: SelectFieldProps) {
  const id = props.id ?? props.name
  return (
    <div class="ds-field">
      <FieldHead {...props} id={id} />
      <select class="ds-input" id={id} name={props.name} {...description(props, id)}>
        {props.emptyLabel === false ? null : (
          <option value="">{props.emptyLabel ?? say(partMessages.choose, props.language)}</option>
        )}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
            {option.count === undefined ? null : ` (${option.count})`}
          </option>
        ))}
      </select>
    </div>
  )
}

function FieldHead(props: FieldProps & { id: string }) {
  return (
    <>
      <label class="ds-label" for={props.id}>
        {props.label} {props.optional ? <NotRequired language={props.language} /> : null}
      </label>
      <Hint id={props.id} hint={props.hint} />
      <FieldError id={props.id} error={props.error} language={props.language} />
    </>
  )
}

export function NotRequired({ language }: { language: Language }) {
  return <span class="not-required">{say(partMessages.notRequired, language)}</span>
}

export function Hint({ id, hint }: { id: string; hint?: Child }) {
  if (hint === undefined) return null
  return (
    <div class="hint" data-field="description" id={`${id}-hint`}>
      {hint}
    </div>
  )
}

export function FieldError(props: { id: string; error: string | undefined; language: Language }) {
  if (props.error === undefined) return null
  return (
    <p class="ds-validation-message" data-field="validation" id={`${props.id}-error`}>
      <span class="visually-hidden">{say(partMessages.error, props.language)} </span>
      {props.error}
    </p>
  )
}

/** Binds a control, or a group of them, to its hint and error. */
export function description(props: Pick<FieldProps, 'hint' | 'error'>, id: string) {
  const ids = [props.hint === undefined ? [] : `${id}-hint`, props.error === undefined ? [] : `${id}-error`]
  const describedBy = ids.flat().join(' ')
  return {
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-invalid': props.error === undefined ? undefined : ('true' as const),
  }
}
