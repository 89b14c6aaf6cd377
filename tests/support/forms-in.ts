/** A form as it stands on a page. */
export interface FoundForm {
  readonly action: string
  readonly fields: readonly FoundField[]
}

export interface FoundField {
  readonly name: string
  readonly value: string
  /** `textarea`, `select`, `submit`, or the type of the input. */
  readonly kind: string
  /** What a browser would send if nobody touched the form. */
  readonly isSent: boolean
}

/** The forms of a page that change something. */
export function formsIn(html: string, path: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, tag = '', inside = '']) => {
    if (attribute(tag, 'method') !== 'post') return []
    return [{ action: attribute(tag, 'action') ?? path, fields: fieldsIn(inside) }]
  })
}

function fieldsIn(html: string): FoundField[] {
  const parts = html.matchAll(
    /<(input|button)\b([^>]*)>|<(select|textarea)\b([^>]*)>(.*?)<\/(?:select|textarea)>/gs,
  )
  return [...parts].flatMap(([, single, ofSingle, double, ofDouble, inside = '']) => {
    const [element = double ?? '', tag = ofDouble ?? ''] = [single, ofSingle]
    const name = attribute(tag, 'name')
    if (name === undefined) return []
    if (element === 'textarea') return [{ name, value: plain(inside), kind: element, isSent: true }]
    if (element === 'select') return [{ name, value: chosenIn(inside), kind: element, isSent: true }]
    const kind = element === 'button' ? 'submit' : (attribute(tag, 'type') ?? 'text')
    const isChoice = kind === 'checkbox' || kind === 'radio'
    const isSent = isChoice ? /\schecked\b/.test(tag) : kind !== 'submit' && kind !== 'file'
    return [{ name, value: attribute(tag, 'value') ?? '', kind, isSent }]
  })
}

function chosenIn(options: string): string {
  const tags = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => tag)
  const chosen = tags.find((tag) => /\sselected\b/.test(tag)) ?? tags[0] ?? ''
  return attribute(chosen, 'value') ?? ''
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : plain(value)
}

export function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
