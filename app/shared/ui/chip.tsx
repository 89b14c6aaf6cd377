import type { Child } from 'hono/jsx'

import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { partMessages } from './messages.ts'

export interface TagProps {
  /** Never the only carrier of the meaning: the words say it too. */
  tone?: 'neutral' | 'lake' | 'clay' | 'success' | 'warning' | 'danger' | undefined
  lang?: string | undefined
  children: Child
}

/** A short fact about a thing; not to be pressed. */
export function Tag(props: TagProps) {
  return (
    <span class="ds-tag" data-color={props.tone ?? 'neutral'} lang={props.lang}>
      {props.children}
    </span>
  )
}

export function TagList(props: { label?: string | undefined; children: readonly Child[] }) {
  return (
    <ul class="tags" aria-label={props.label}>
      {[props.children].flat().map((tag) => (
        <li>{tag}</li>
      ))}
    </ul>
  )
}

/** A filter that is on: the link leads to the same page without it. */
export function FilterTag(props: { language: Language; href: string; children: Child }) {
  return (
    <a class="filter-tag" href={props.href}>
      <span class="visually-hidden">{say(partMessages.removeFilter, props.language)} </span>
      {props.children}
      <svg class="cross" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M2 2l8 8M10 2l-8 8" />
      </svg>
    </a>
  )
}
