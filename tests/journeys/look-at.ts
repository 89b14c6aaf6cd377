import type { Page } from 'playwright-core'

import type { Language } from '../../app/shared/i18n/language.ts'
import { samplePages } from '../support/pages.ts'
import { accessibilityFaults, desktop, phone } from './browser.ts'
import type { Journey } from './journey.ts'
import { foreignTextFaults, layoutFaults } from './page-look.ts'

/** A page at 200 % zoom on a screen of 1280 pixels. */
const zoomed = { width: 640, height: 450 } as const

/**
 * What is wrong with a page on a desk, zoomed and on a phone. Axe looks at the named part of it, which takes half a second
 * for a whole page; header and footer are the same on all.
 */
export async function lookAt(page: Page, address: string, part?: 'html' | 'main'): Promise<string[]> {
  await page.setViewportSize(desktop)
  await page.goto(address)
  const found = [
    ...(part === undefined ? [] : await accessibilityFaults(page, part)),
    ...(await page.evaluate(foreignTextFaults)),
  ]
  for (const size of [zoomed, phone]) {
    await page.setViewportSize(size)
    found.push(...(await page.evaluate(layoutFaults)))
  }
  return found.map((sentence) => `${new URL(address).pathname}: ${sentence}`)
}

/**
 * The same for every page that a visitor can open, in one language. Each page is looked at in Latvian, in Russian, whose
 * words are the longest, and by turns in one of the others; a fault of structure shows in any language, so axe looks once.
 */
export async function lookAtAll(journey: Journey, language: Language): Promise<string[]> {
  const { page, close } = await journey.openWithProfile(language, { bypassPolicy: true })
  const faults: string[] = []
  for (const [index, { path }] of (await samplePages(journey.db)).entries()) {
    const looked = ['lv', 'ru', others[index % others.length]]
    if (!looked.includes(language)) continue
    const hasTurn = looked[Math.floor(index / others.length) % looked.length] === language
    faults.push(
      ...(await lookAt(page, `${journey.baseUrl}/${language}${path}`, hasTurn ? 'html' : undefined)),
    )
  }
  return [...faults, ...(await close())]
}

const others: readonly Language[] = ['en', 'lt', 'de']
