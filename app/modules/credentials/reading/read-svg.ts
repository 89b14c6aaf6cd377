const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/**
 * The text that was baked into an SVG, as Open Badges 3.0 says: in the element's CDATA, or in its attribute `verify`.
 * The picture itself is never read, so nothing in it is ever run, shown or fetched.
 */
export function readSvg(text: string): string | undefined {
  const start = text.search(/<openbadges:(credential|assertion)[\s>]/)
  if (start === -1) return undefined
  const headEnd = text.indexOf('>', start)
  const end = text.indexOf('</openbadges:', start)
  const inside = end === -1 || headEnd === -1 ? '' : text.slice(headEnd + 1, end).trim()
  const cdata = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(inside)?.[1]
  if (cdata !== undefined) return cdata
  if (inside !== '') return unescaped(inside)
  const attribute = /\sverify=("([^"]*)"|'([^']*)')/.exec(text.slice(start))
  const value = attribute?.[2] ?? attribute?.[3]
  return value === undefined || value === '' ? undefined : unescaped(value)
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole)
}
