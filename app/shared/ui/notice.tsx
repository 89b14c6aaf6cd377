import type { Child } from 'hono/jsx'

import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { partMessages } from './messages.ts'

export interface NoticeProps {
  language: Language
  tone?: 'info' | 'warning' | 'success' | undefined
  title?: string | undefined
  headingLevel?: 2 | 3 | 4 | undefined
  /** For an answer to what the person just did: screen readers say it without moving the focus. */
  live?: boolean | undefined
  children?: Child
}

export function Notice(props: NoticeProps) {
  const tone = props.tone ?? 'info'
  const Heading = `h${props.headingLevel ?? 2}` as const
  return (
    <div class="ds-alert notice" data-color={tone} role={props.live ? 'status' : undefined}>
      {props.title === undefined ? (
        <span class="visually-hidden">{say(partMessages[tone], props.language)}: </span>
      ) : (
        <Heading class="ds-heading" data-size="2xs">
          {props.title}
        </Heading>
      )}
      {props.children}
    </div>
  )
}
