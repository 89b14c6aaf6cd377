import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { searchMessages } from '../../app/modules/catalogue/search/search-messages.ts'
import { desktop, phone } from './browser.ts'
import { describeJourney } from './journey.ts'
import { focusFault } from './page-look.ts'

const paths = [
  '/en/',
  '/en/learning',
  '/en/learning?q=computer',
  '/en/help',
  '/en/match/interests/1',
  '/en/match/result',
]

describeJourney('With the keyboard alone', (journey) => {
  test.for([desktop, phone])('the focus is always seen and never covered, at $width px', async (size) => {
    const { page, close } = await journey().openWithProfile('en', { size })
    const faults: string[] = []
    for (const path of paths) {
      await page.goto(`${journey().baseUrl}${path}`)
      const walk = await tabThrough(page)
      expect(walk.steps).toBeGreaterThan(10)
      faults.push(...walk.faults.map((fault) => `${path}: ${fault}`))
    }
    expect([...faults, ...(await close())]).toEqual([])
  })

  test('the first stop leads past the header to the main part', async () => {
    const { page, close } = await journey().open()
    await page.goto(`${journey().baseUrl}/en/learning`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    expect(await close()).toEqual([])
  })

  test('a search is written, sent and its first result opened', async () => {
    const { page, close } = await journey().open()
    await page.goto(`${journey().baseUrl}/en/learning`)
    const words = page.getByRole('combobox', { name: searchMessages.words.en })
    await words.focus()
    await page.keyboard.type('comp')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('listbox').count()).toBe(0)
    expect(await words.inputValue()).toBe('comp')
    await page.keyboard.type('uter')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=computer/)
    await page.locator('main article h3 a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/learning\/[0-9a-z]{10}/)
    expect(await close()).toEqual([])
  })
})

/** Goes on with Tab until the focus comes round again. */
async function tabThrough(page: Page): Promise<{ steps: number; faults: string[] }> {
  const faults: string[] = []
  for (let steps = 0; steps < 250; steps += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(focusFault)
    if (fault === 'round') return { steps, faults }
    if (fault !== undefined) faults.push(fault)
  }
  return { steps: 250, faults: [...faults, 'the focus never comes round'] }
}
