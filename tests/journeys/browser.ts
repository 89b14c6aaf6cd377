import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

import { chromiumPath } from '../support/chromium-path.ts'
import { describeNeeding } from '../support/needs.ts'

const executablePath = chromiumPath()

/** Groups tests that need Chromium. */
export function describeInBrowser(name: string, tests: () => void): void {
  describeNeeding('Chromium', executablePath !== undefined, name, tests)
}

export const phone = { width: 360, height: 740 } as const
export const desktop = { width: 1280, height: 900 } as const

export interface WindowOptions {
  readonly size?: { readonly width: number; readonly height: number }
  readonly scripts?: boolean
  /** Lets the test put axe into the page; walks by people's paths keep the policy as it is. */
  readonly bypassPolicy?: boolean
}

export function startBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('No Chromium to test with.')
  return chromium.launch({
    executablePath,
    // Chromium refuses its sandbox to root, and shared memory is small in containers.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
    ],
  })
}

export function openWindow(browser: Browser, options: WindowOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    viewport: options.size ?? desktop,
    javaScriptEnabled: options.scripts ?? true,
    bypassCSP: options.bypassPolicy ?? false,
    locale: 'lv-LV',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Riga',
  })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 A and AA, and axe's own good practice. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

declare global {
  var axe: { run(context: unknown, options: unknown): Promise<AxeResults> }
}

/**
 * One sentence a violation: the rule, what it asks for and the elements, in the whole page or in a part of it. The page
 * must bypass the policy.
 */
export async function accessibilityFaults(page: Page, part = 'html'): Promise<string[]> {
  await page.addScriptTag({ content: axeSource })
  const { violations } = await page.evaluate(
    ({ context, tags }) => globalThis.axe.run(context, { runOnly: tags, resultTypes: ['violations'] }),
    { context: part, tags: axeTags },
  )
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} – ${node.failureSummary ?? ''}`)
    return `${id}: ${help} (${nodes.length})\n    ${places.join('\n    ').replace(/\n\s+/g, '\n      ')}`
  })
}
