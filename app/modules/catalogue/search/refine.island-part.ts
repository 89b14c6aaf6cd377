export interface Finder {
  /** Shows what is behind an address of this page without loading the page anew. */
  show(address: string): Promise<void>
}

interface FinderParts {
  readonly form: HTMLFormElement
  readonly words: HTMLInputElement
  /** Says the new count to those who do not see it. */
  readonly status: HTMLElement
  readonly afterChange: () => void
}

/** Regions of the page that an answer replaces; the language switch keeps the search, so it changes too. */
const regions = ['#results', '#facets', '.languages']

/** Every choice asks for the same address as without a script, and takes the regions out of the answer. */
export function refineWithoutReload({ form, words, status, afterChange }: FinderParts): Finder {
  let running: AbortController | undefined

  async function load(address: string, focus: 'stay' | 'results'): Promise<void> {
    running?.abort()
    running = new AbortController()
    const { signal } = running
    document.querySelector('#results')?.setAttribute('aria-busy', 'true')
    try {
      const answer = await fetch(address, { signal })
      if (!answer.ok) return location.assign(address)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (signal.aborted) return
      replaceRegions(page)
      document.title = page.title
      const query = new URL(address, location.href).searchParams
      if (focus === 'results' || document.activeElement !== words) words.value = query.get('q') ?? ''
      afterChange()
      const title = document.querySelector<HTMLElement>('#results-title')
      if (focus === 'results') title?.focus()
      status.textContent = title?.textContent ?? ''
    } catch (error) {
      if (!signal.aborted) location.assign(address)
      else if (!(error instanceof DOMException)) throw error
    }
  }

  function go(address: string, focus: 'stay' | 'results'): Promise<void> {
    history.pushState(null, '', address)
    return load(address, focus)
  }

  form.addEventListener('change', (event) => {
    if (event.target !== words) void go(addressOf(form), 'stay')
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void go(addressOf(form), 'results')
  })
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#results a') : null
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (link === null || !isPlain || link.origin !== location.origin || link.pathname !== location.pathname)
      return
    event.preventDefault()
    void go(link.href, 'results')
  })
  addEventListener('popstate', () => void load(location.href, 'stay'))
  return { show: (address) => go(address, 'results') }
}

/** The form's address without its empty fields. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') query.append(name, value)
  }
  if (!query.has('near')) query.delete('km')
  return query.size === 0 ? form.action : `${form.action}?${query}`
}

function replaceRegions(page: Document): void {
  const focused = document.activeElement
  const place = focused instanceof HTMLElement ? markOf(focused) : undefined
  const unfolded = new Map(
    [...document.querySelectorAll('details[id]')].map((fold) => [fold.id, isOpen(fold)]),
  )
  for (const region of regions) {
    const fresh = page.querySelector(region)
    if (fresh !== null) document.querySelector(region)?.replaceWith(document.adoptNode(fresh))
  }
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[id]')) {
    fold.open = unfolded.get(fold.id) ?? fold.open
  }
  if (place !== undefined && !focused?.isConnected) document.querySelector<HTMLElement>(place)?.focus()
}

/** How to find the same control in the answer: ids of choices count up, so name and value are surer. */
function markOf(element: HTMLElement): string | undefined {
  if (element instanceof HTMLInputElement && element.name !== '') {
    return `[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]`
  }
  if (element.tagName === 'SUMMARY') return `#${CSS.escape(element.parentElement?.id ?? '')} > summary`
  return element.id === '' ? undefined : `#${CSS.escape(element.id)}`
}

function isOpen(fold: Element): boolean {
  return fold.hasAttribute('open')
}
