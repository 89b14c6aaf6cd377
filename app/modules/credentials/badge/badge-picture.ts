import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { projectRoot } from '../../../shared/project-root.ts'

export interface BadgeText {
  readonly title: string
  readonly issuer: string
  readonly year: string
}

const size = 600
let drawing: ReturnType<typeof loadDrawing> | undefined

/** Draws the badge as a PNG: the footbridge in a ring, with what it is for and who gave it. */
export async function badgePicture(text: BadgeText): Promise<Buffer> {
  drawing ??= loadDrawing()
  const { Resvg, regular, bold } = await drawing
  const picture = new Resvg(badgeSvg(text), {
    font: { fontBuffers: [regular, bold], defaultFontFamily: 'Source Sans 3', loadSystemFonts: false },
  })
  return Buffer.from(picture.render().asPng())
}

async function loadDrawing() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  await initWasm(await readFile(program))
  const [regular, bold] = await Promise.all(
    ['regular', 'bold'].map((name) =>
      readFile(join(projectRoot, 'starter', 'fonts', `laipa-sans-${name}.ttf`)),
    ),
  )
  if (regular === undefined || bold === undefined) throw new Error('The typeface is not there.')
  return { Resvg, regular, bold }
}

function badgeSvg({ title, issuer, year }: BadgeText): string {
  const lines = wrapped(title, 22, 4)
  const top = 345 - (lines.length - 1) * 19
  const named = wrapped(issuer, 34, 2)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">
<circle cx="300" cy="300" r="296" fill="#14547f"/>
<circle cx="300" cy="300" r="276" fill="#fff"/>
<circle cx="300" cy="300" r="266" fill="none" stroke="#e0a98f" stroke-width="4"/>
<g transform="translate(200 80) scale(5)" fill="none" stroke-linecap="round">
<path d="M2 18Q20 4 38 18" stroke="#14547f" stroke-width="3.4"/>
<path d="M4.5 9Q20 -3 35.5 9M4.5 9v7.5M12.25 4.8v7.7M20 3v8M27.75 4.8v7.7M35.5 9v7.5" stroke="#14547f" stroke-width="1.6"/>
<path d="M2 24q4.5-3 9 0t9 0t9 0t9 0" stroke="#c9785a" stroke-width="2"/></g>
<g font-family="Source Sans 3" text-anchor="middle" fill="#1b2733">
${lines.map((line, index) => `<text x="300" y="${top + index * 40}" font-size="36" font-weight="700">${xml(line)}</text>`).join('')}
${named.map((line, index) => `<text x="300" y="${460 + index * 26}" font-size="22">${xml(line)}</text>`).join('')}
<text x="300" y="530" font-size="22" font-weight="700" fill="#14547f">${xml(year)}</text></g></svg>`
}

/** Lines of about so many letters; what does not fit is cut with an ellipsis. */
export function wrapped(text: string, letters: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, letters - 1)}…`]
}

function xml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
