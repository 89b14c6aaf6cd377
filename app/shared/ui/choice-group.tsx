import type { Child } from 'hono/jsx'

import type { FieldProps, Option } from './field.tsx'
import { description, FieldError, Hint, NotRequired } from './field.tsx'

export interface GroupProps extends Omit<FieldProps, 'label'> {
  legend: Child
  options: readonly Option[]
  /** Side by side where there is room, for short answers such as a five-point scale. */
  inline?: boolean | undefined
  /** Narrower spacing for long lists such as facets; targets stay at 44 px. */
  compact?: boolean | undefined
  /** The legend is read out but not seen, for a table-like list that has its own heading. */
  hiddenLegend?: boolean | undefined
}

export interface CheckboxGroupProps extends GroupProps {
  values?: readonly string[] | undefined
}

export interface RadioGroupProps extends GroupProps {
  value?: string | undefined
}

export interface CheckboxProps extends FieldProps {
  value?: string | undefined
  checked?: boolean | undefined
}

export function CheckboxGroup(props: CheckboxGroupProps) {
  const chosen = new Set(props.values)
  return <Group {...props} type="checkbox" isChosen={(value) => chosen.has(value)} />
}

export function RadioGroup(props: RadioGroupProps) {
  return <Group {...props} type="radio" isChosen={(value) => value === props.value} />
}

/** One box on its own, such as a consent. */
export function Checkbox(props: CheckboxProps) {
  const id = props.id ?? props.name
  return (
    <div>
      <FieldError id={id} error={props.error} language={props.language} />
      <div class="ds-field choice">
        <input
          class="ds-input"
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? 'yes'}
          checked={props.checked}
          {...description(props, id)}
        />
        <label for={id}>{props.label}</label>
        <Hint id={id} hint={props.hint} />
      </div>
    </div>
  )
}

interface GroupParts extends GroupProps {
  type: 'checkbox' | 'radio'
  isChosen: (value: string) => boolean
}

function Group(props: GroupParts) {
  const id = props.id ?? props.name
  const { 'aria-describedby': describedBy } = description(props, id)
  const layout = ['choices', props.inline ? 'inline' : '', props.compact ? 'compact' : ''].join(' ').trim()
  return (
    <fieldset class="ds-fieldset" aria-describedby={describedBy}>
      <legend class={props.hiddenLegend ? 'visually-hidden' : 'ds-label'}>
        {props.legend} {props.optional ? <NotRequired language={props.language} /> : null}
      </legend>
      <Hint id={id} hint={props.hint} />
      <FieldError id={id} error={props.error} language={props.language} />
      <div class={layout}>
        {props.options.map((option, index) => (
          <Choice
            group={props}
            option={option}
            // The error summary links to the group's id, which lands on its first choice.
            id={index === 0 ? id : `${id}-${index + 1}`}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Choice({ group, option, id }: { group: GroupParts; option: Option; id: string }) {
  return (
    <div class="ds-field choice">
      <input
        class="ds-input"
        type={group.type}
        id={id}
        name={group.name}
        value={option.value}
        checked={group.isChosen(option.value)}
        aria-describedby={option.hint === undefined ? undefined : `${id}-choice-hint`}
        aria-invalid={group.error === undefined ? undefined : 'true'}
      />
      <label for={id}>
        {option.label}
        {option.count === undefined ? null : <span class="count"> ({option.count})</span>}
      </label>
      {option.hint === undefined ? null : (
        <div class="hint" data-field="description" id={`${id}-choice-hint`}>
          {option.hint}
        </div>
      )}
    </div>
  )
}
