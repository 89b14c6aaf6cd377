/** The addresses of styles, scripts and the icon that a page names. */
export function filesOf(html: string): string[] {
  const found = html.match(/(?:src|href)="(\/assets\/[^"]+)"/g) ?? []
  return [...new Set(found.map((attribute) => attribute.replace(/^\w+="|"$/g, '')))]
}

/** The fonts of a style sheet that a page with these letters fetches: those whose `unicode-range` holds one of them. */
export function fontsFor(css: string, html: string): string[] {
  const letters = new Set(
    [...html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')].map(
      (letter) => letter.codePointAt(0) ?? 0,
    ),
  )
  return (css.match(/@font-face\s*{[^}]*}/g) ?? []).flatMap((face) => {
    const file = /url\("?([^")]+\.woff2)"?\)/.exec(face)?.[1]
    const range = /unicode-range:([^;}]+)/i.exec(face)?.[1]
    if (file === undefined) return []
    const isShown =
      range === undefined || rangesOf(range).some(([first, last]) => hasBetween(letters, first, last))
    return isShown ? [`/assets/${file.replace(/^.*\//, '')}`] : []
  })
}

function rangesOf(text: string): (readonly [number, number])[] {
  return text.split(',').map((part) => {
    const [first = '0', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    // `U+4??` stands for all digits in place of the question marks.
    return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)] as const
  })
}

function hasBetween(letters: ReadonlySet<number>, first: number, last: number): boolean {
  return [...letters].some((letter) => letter >= first && letter <= last)
}
