/** The order matters: most browsers also call themselves Chrome and Safari. */
const browsers = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\/|Opera/],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\/|Chromium\//],
  ['Safari', /Safari\//],
] as const

const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['Linux', /Linux|X11/],
] as const

/** "Firefox, Windows": enough to know one's own device by; undefined when the browser says nothing known. */
export function browserName(userAgent: string | null): string | undefined {
  const known = [browsers, systems].flatMap(
    (names) => names.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? [],
  )
  return known.length === 0 ? undefined : known.join(', ')
}
