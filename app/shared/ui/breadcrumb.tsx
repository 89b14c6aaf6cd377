import type { Child } from 'hono/jsx'

import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { partMessages } from './messages.ts'

export interface BreadcrumbItem {
  label: Child
  /** Absent on the last item, which is the page itself. */
  href?: string | undefined
}

export function Breadcrumb(props: { language: Language; items: readonly BreadcrumbItem[] }) {
  return (
    <nav class="breadcrumb" aria-label={say(partMessages.breadcrumb, props.language)}>
      <ol>
        {props.items.map((item) => (
          <li>
            {item.href === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <a href={item.href}>{item.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
