import { expect, test } from 'vitest'

import { phone } from './browser.ts'
import { describeJourney } from './journey.ts'

describeJourney('The search', (journey) => {
  const openSearch = async (query = '', size?: { readonly width: number; readonly height: number }) => {
    const window = await journey().open(size === undefined ? {} : { size })
    const { page } = window
    let loads = 0
    page.on('load', () => {
      loads += 1
    })
    await page.goto(`${journey().baseUrl}/en/learning${query}`)
    const address = () => page.url().replace(`${journey().baseUrl}/en`, '')
    return { ...window, address, loads: () => loads, title: page.locator('#results-title') }
  }

  test('refines without loading the page anew, keeps the focus and says the new count', async () => {
    const { page, address, loads, title, close } = await openSearch()
    const online = page.locator('input[name=mode][value=online]')
    await online.focus()
    await page.keyboard.press('Space')
    await page.waitForURL('**/learning?mode=online')
    await page.locator('.filter-tag').waitFor()
    expect(await title.innerText()).toMatch(/^\d+ opportunities found$/)
    expect(await page.locator('#finder-status').textContent()).toBe(await title.textContent())
    expect(await online.evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true)
    expect(await page.locator('.languages a[lang=ru]').getAttribute('href')).toBe('/ru/learning?mode=online')
    await page.goBack()
    await page.locator('.filter-tag').waitFor({ state: 'detached' })
    expect(await online.isChecked()).toBe(false)
    expect(address()).toBe('/learning')
    expect(loads()).toBe(1)
    expect(await close()).toEqual([])
  })

  test('suggests while typing, announces it, and is worked by the keyboard alone', async () => {
    const { page, address, loads, title, close } = await openSearch()
    const words = page.getByRole('combobox', { name: 'What would you like to learn?' })
    await words.pressSequentially('weld')
    const list = page.getByRole('listbox')
    await list.waitFor()
    const first = list.getByRole('option').first()
    expect(await page.locator('#finder-status').textContent()).toMatch(
      /^\d suggestions\. Use the arrow keys\.$/,
    )
    expect(await words.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await words.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'))
    await page.keyboard.press('Escape')
    expect(await list.isVisible()).toBe(false)
    expect(await words.inputValue()).toBe('weld')
    await words.pressSequentially('e')
    await list.waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/learning?q=*')
    await page.locator('.filter-tag').waitFor()
    expect(address()).toMatch(/^\/learning\?q=weld/)
    expect(await title.evaluate((heading) => heading === heading.ownerDocument.activeElement)).toBe(true)
    expect(loads()).toBe(1)
    expect(await close()).toEqual([])
  })

  test('keeps what is ticked for comparison over the pages of the results, up to four', async () => {
    const { page, close } = await openSearch()
    const boxes = page.locator('input[form=compare]')
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await page.locator('.pagination .next a').click()
    await page.waitForURL('**/learning?page=2')
    await page.locator('.pagination [aria-current=page]', { hasText: '2' }).waitFor()
    expect(await page.getByText('Ticked: 2 of 4.').isVisible()).toBe(true)
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    expect(await boxes.nth(2).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Compare the ticked ones' }).click()
    await page.waitForURL('**/learning/compare?*')
    expect(await page.getByRole('columnheader').count()).toBe(5)
    expect(await close()).toEqual([])
  })

  test('without a script a form and its one button do the same', async () => {
    const { page, close } = await journey().open({ scripts: false, size: phone })
    await page.goto(`${journey().baseUrl}/en/learning`)
    await page.locator('#facets > summary').click()
    await page.locator('input[name=mode][value=online]').check()
    await page.locator('#facets').getByRole('button', { name: 'Show results' }).click()
    await page.waitForURL('**/learning?*mode=online*')
    expect(await page.locator('.filter-tag').innerText()).toContain('How it is held: online')
    expect(await close()).toEqual([])
  })
})
