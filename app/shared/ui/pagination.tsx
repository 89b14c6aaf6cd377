import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { partMessages } from './messages.ts'

export interface PaginationProps {
  language: Language
  page: number
  pages: number
  href: (page: number) => string
}

/** Previous, numbers, next; nothing when all fits on one page. */
export function Pagination({ language, page, pages, href }: PaginationProps) {
  if (pages < 2) return null
  return (
    <nav class="pagination" aria-label={say(partMessages.pages, language)}>
      <p class="pagination-place">{say(partMessages.pageOf, language, { page, pages })}</p>
      <ul>
        {page > 1 ? (
          <li class="previous">
            <a class="ds-button" data-variant="secondary" href={href(page - 1)} rel="prev">
              <Arrow path="M9 2L3 8l6 6" /> {say(partMessages.previous, language)}
            </a>
          </li>
        ) : null}
        {shownPages(page, pages).map((shown) => (
          <li class="number">
            {shown === 'gap' ? (
              <span class="gap">…</span>
            ) : (
              <a
                href={href(shown)}
                aria-label={say(partMessages.pageNumber, language, { page: shown })}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </a>
            )}
          </li>
        ))}
        {page < pages ? (
          <li class="next">
            <a class="ds-button" data-variant="secondary" href={href(page + 1)} rel="next">
              {say(partMessages.next, language)} <Arrow path="M3 2l6 6-6 6" />
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

/** First, last, and the neighbours of the page; a gap only where it hides two pages or more. */
export function shownPages(page: number, pages: number): (number | 'gap')[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const shown: (number | 'gap')[] = []
  let last = 0
  for (const number of [...new Set(wanted)].sort((a, b) => a - b)) {
    if (number - last === 2) shown.push(number - 1)
    else if (number - last > 2) shown.push('gap')
    shown.push(number)
    last = number
  }
  return shown
}

function Arrow({ path }: { path: string }) {
  return (
    <svg class="arrow" viewBox="0 0 12 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}
