import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

import { galleryMessages } from './gallery-messages.ts'
import { pageMessages, partMessages } from './messages.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const theme = readFileSync(`${here}theme/laipa.css`, 'utf8')
const faces = readFileSync(`${here}fonts/fonts.css`, 'utf8')

describe('the style sheet', () => {
  test('weighs at most 13.5 kB over the wire', async () => {
    const built = await build({
      entryPoints: [`${here}styles.css`],
      bundle: true,
      minify: true,
      write: false,
      outdir: here,
      loader: { '.woff2': 'file' },
      logLevel: 'silent',
    })
    expect(built.warnings).toEqual([])
    const css = built.outputFiles.find((file) => file.path.endsWith('.css'))
    expect(brotliCompressSync(css?.contents ?? '').length).toBeLessThan(13_500)
  })

  test('has readable colours: 4.5 for words, 3 for the edges of fields', () => {
    for (const name of ['lake', 'clay', 'success', 'warning', 'danger', 'neutral']) {
      for (const ground of ['surface-tinted', 'surface-hover']) {
        expect(contrast(`${name}-text-default`, `${name}-${ground}`)).toBeGreaterThan(4.5)
      }
      expect(contrast(`${name}-text-subtle`, `${name}-surface-tinted`)).toBeGreaterThan(4.5)
    }
    for (const ground of ['neutral-background-default', 'neutral-background-tinted']) {
      for (const words of ['lake-text-subtle', 'neutral-text-subtle', 'danger-text-subtle']) {
        expect(contrast(words, ground)).toBeGreaterThan(4.5)
      }
      expect(contrast('neutral-border-strong', ground)).toBeGreaterThan(3)
    }
    expect(contrast('lake-base-contrast-default', 'lake-base-default')).toBeGreaterThan(4.5)
    expect(contrast('clay-base-default', 'neutral-surface-hover')).toBeGreaterThan(3)
  })
})

describe('the typeface', () => {
  test('weighs at most 60 kB, its Latin letters at most 35 kB', () => {
    const sizes = readdirSync(`${here}fonts`)
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => ({ file, size: statSync(`${here}fonts/${file}`).size }))
    const sum = (list: typeof sizes) => list.reduce((total, { size }) => total + size, 0)
    expect(sizes.length).toBe(3)
    expect(sum(sizes)).toBeLessThan(60_000)
    expect(sum(sizes.filter(({ file }) => !file.includes('cyrillic')))).toBeLessThan(35_000)
  })

  test('has every letter our own texts use', () => {
    const texts = [pageMessages, partMessages, galleryMessages].flatMap((messages) =>
      Object.values(messages).flatMap((message) => Object.values(message)),
    )
    const ranges = [...faces.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = '', last]) => ({
      first: parseInt(first, 16),
      last: parseInt(last ?? first, 16),
    }))
    const missing = [...new Set(texts.join(''))].filter((letter) => {
      const point = letter.codePointAt(0) ?? 0
      return !ranges.some(({ first, last }) => first <= point && point <= last)
    })
    expect(missing).toEqual([])
  })
})

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance of a theme colour, WCAG 2.2. */
function luminance(token: string): number {
  const hex = new RegExp(`--ds-color-${token}: #([0-9a-f]{6})`).exec(theme)?.[1]
  if (hex === undefined) throw new Error(`The theme has no colour ${token}`)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
