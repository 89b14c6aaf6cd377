// Makes app/shared/ui/fonts/ and starter/fonts/ anew; needed only when the typeface's release or the letters change:
// node scripts/fonts.ts && npx prettier --write app/shared/ui/fonts
import { copyFile, readFile, writeFile } from 'node:fs/promises'

import subsetFont from 'subset-font'

const source = new URL('../node_modules/@fontsource-variable/source-sans-3/', import.meta.url)
const target = new URL('../app/shared/ui/fonts/', import.meta.url)

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')

interface Subset {
  readonly name: string
  readonly from: string
  readonly letters: string
}

// `from` is how the package already splits the typeface; a letter lives in one of its files only.
const subsets: readonly Subset[] = [
  { name: 'latin', from: 'latin', letters: `${ascii}\u00a0ÄÖÜäöüßÉéõŒœ«»„“”‚‘’–—…€·°§©×±²½↑↓−•` },
  { name: 'baltic', from: 'latin-ext', letters: 'ĀāČčĒēĢģĪīĶķĻļŅņŌōŖŗŠšŪūŽžĄąĘęĖėĮįŲųẞ' },
  { name: 'cyrillic', from: 'cyrillic', letters: `${range('А', 'я')}Ёё№` },
]

const faces = await Promise.all(subsets.map(makeSubset))
await writeFile(new URL('fonts.css', target), [heading(), ...faces, fallback()].join('\n'))
await copyFile(new URL('LICENSE', source), new URL('OFL.txt', target))

// Certificates and badges are drawn here, not in a browser: whole faces in files that drawing programs read.
const drawn = [
  { name: 'regular', file: '400Regular/SourceSans3_400Regular.ttf' },
  { name: 'bold', file: '700Bold/SourceSans3_700Bold.ttf' },
]
const drawnLetters = `${ascii}${range('\u00a0', '\u017f')}${range('\u0400', '\u045f')}Ґґ№€‘’‚“”„–—…•−ŠšẞȘșȚț`
for (const { name, file } of drawn) {
  const source = new URL(`../node_modules/@expo-google-fonts/source-sans-3/${file}`, import.meta.url)
  const options = {
    targetFormat: 'truetype',
    keepFeatures: ['kern', 'mark', 'ccmp'],
    noHinting: true,
  } as const
  const subset = await subsetFont(await readFile(source), drawnLetters, options)
  await writeFile(new URL(`../starter/fonts/laipa-sans-${name}.ttf`, import.meta.url), subset)
  process.stderr.write(`laipa-sans-${name}.ttf: ${subset.length} bytes\n`)
}
await copyFile(new URL('LICENSE', source), new URL('../starter/fonts/OFL.txt', import.meta.url))

async function makeSubset({ name, from, letters }: Subset): Promise<string> {
  const font = await readFile(new URL(`files/source-sans-3-${from}-wght-normal.woff2`, source))
  const subset = await subsetFont(font, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'],
    noHinting: true,
  })
  const file = `laipa-sans-${name}.woff2`
  await writeFile(new URL(file, target), subset)
  process.stderr.write(`${file}: ${subset.length} bytes\n`)
  return `@font-face {
  font-family: 'Laipa Sans';
  src: url('./${file}') format('woff2');
  font-weight: 400 700;
  font-display: swap;
  unicode-range: ${unicodeRange(letters)};
}
`
}

function heading(): string {
  return '/* Made by scripts/fonts.ts from Source Sans 3 (SIL Open Font License 1.1, OFL.txt). */\n'
}

/** Arial set to the width and height of Source Sans 3, so that the page keeps still when the typeface arrives. */
function fallback(): string {
  return `@font-face {
  font-family: 'Laipa Fallback';
  src: local('Arial'), local('Liberation Sans'), local('Arimo');
  size-adjust: 92.1%;
  ascent-override: 111.2%;
  descent-override: 43.4%;
  line-gap-override: 0%;
}
`
}

/** `AÄB` becomes `U+41-42,U+C4`: runs of neighbouring letters are joined. */
function unicodeRange(letters: string): string {
  const points = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: { first: number; last: number }[] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run?.last === point - 1) run.last = point
    else runs.push({ first: point, last: point })
  }
  return runs.map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',')
}

function hex(point: number): string {
  return point.toString(16).toUpperCase()
}

function range(first: string, last: string): string {
  const start = first.charCodeAt(0)
  return String.fromCharCode(
    ...Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, index) => start + index),
  )
}
