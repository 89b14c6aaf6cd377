import type { Finder } from './refine.island-part.ts'

interface SuggestionParts {
  readonly form: HTMLFormElement
  readonly words: HTMLInputElement
  readonly status: HTMLElement
  readonly finder: Finder
}

interface Answer {
  readonly announcement: string
  readonly items: readonly {
    readonly label: string
    readonly lang?: string
    readonly kind: string
    readonly href: string
  }[]
}

/** Milliseconds without a key before we ask. */
const pause = 150
const fewestLetters = 2

/** A combobox with a list, as the ARIA Authoring Practices describe it: the focus stays in the field. */
export function suggestWhileTyping({ form, words, status, finder }: SuggestionParts): void {
  const list = makeList(form.dataset['suggestionsName'] ?? '')
  words.after(list)
  words.setAttribute('role', 'combobox')
  words.setAttribute('aria-autocomplete', 'list')
  words.setAttribute('aria-controls', list.id)
  words.setAttribute('aria-expanded', 'false')
  let active = -1
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  function close(): void {
    clearTimeout(timer)
    running?.abort()
    list.hidden = true
    list.replaceChildren()
    activate(-1)
    words.setAttribute('aria-expanded', 'false')
  }

  function activate(index: number): void {
    active = index
    for (const [position, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(position === index))
      if (position !== index) continue
      words.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    }
    if (index < 0) words.removeAttribute('aria-activedescendant')
  }

  async function ask(): Promise<void> {
    running?.abort()
    running = new AbortController()
    const query = new URLSearchParams(location.search)
    query.set('q', words.value)
    const answer = await fetch(`${form.dataset['suggestions']}?${query}`, { signal: running.signal })
    if (!answer.ok) return close()
    const read: unknown = await answer.json()
    if (!isAnswer(read)) return close()
    const { items, announcement } = read
    list.replaceChildren(...items.map(makeOption))
    list.hidden = items.length === 0
    words.setAttribute('aria-expanded', String(items.length > 0))
    activate(-1)
    status.textContent = announcement
  }

  function choose(option: Element | undefined): void {
    const link = option?.getAttribute('data-href')
    if (link === null || link === undefined) return
    close()
    const address = new URL(link, location.href)
    if (address.pathname === location.pathname) void finder.show(address.href)
    else location.assign(address.href)
  }

  words.addEventListener('input', () => {
    if (words.value.trim().length < fewestLetters) return close()
    clearTimeout(timer)
    // A failed or outrun question leaves the field as it is: suggestions are only a help.
    timer = setTimeout(() => void ask().catch(() => undefined), pause)
  })
  words.addEventListener('keydown', (event) => {
    const last = list.children.length - 1
    if (event.key === 'Escape' && !list.hidden) close()
    else if (event.key === 'Enter' && active >= 0) choose(list.children[active])
    else if (event.key === 'ArrowDown' && !list.hidden) activate(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp' && !list.hidden) activate(active <= 0 ? last : active - 1)
    else return
    event.preventDefault()
  })
  words.addEventListener('blur', close)
  form.addEventListener('submit', close)
  // The field would lose the focus, and with it the list, before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element) choose(event.target.closest('li') ?? undefined)
  })
}

/** The server is ours, so the outline is enough. */
function isAnswer(read: unknown): read is Answer {
  return typeof read === 'object' && read !== null && 'announcement' in read && 'items' in read
}

function makeList(name: string): HTMLUListElement {
  const list = document.createElement('ul')
  list.id = 'suggestions'
  list.className = 'finder-suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', name)
  return list
}

function makeOption({ label, lang, kind, href }: Answer['items'][number], index: number): HTMLLIElement {
  const option = document.createElement('li')
  option.id = `suggestion-${index}`
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  option.setAttribute('data-href', href)
  const text = document.createElement('span')
  text.textContent = label
  if (lang !== undefined) text.lang = lang
  const note = document.createElement('span')
  note.className = 'note'
  note.textContent = kind
  option.append(text, ' ', note)
  return option
}
