import { expect, test } from 'vitest'

import { accessibilityFaults, phone } from './browser.ts'
import { describeJourney } from './journey.ts'
import { lookAtAll } from './look-at.ts'
import { foreignTextFaults, layoutFaults } from './page-look.ts'

describeJourney('Every page', (journey) => {
  test.for(['lv', 'lt', 'de'] as const)(
    'has no accessibility fault, fits a phone and can be zoomed, in %s',
    { timeout: 240_000 },
    async (language) => {
      expect(await lookAtAll(journey(), language)).toEqual([])
    },
  )

  test('that has such faults is noticed', async () => {
    const { page, close } = await journey().open({ bypassPolicy: true, size: phone })
    await page.setContent(`<html lang="lv"><meta name="viewport" content="width=device-width"><title>x</title><main>
      <h1>x</h1><img src="data:,"><p style="width: 500px">Русский текст</p><button style="height: 30px">Meklēt</button>
      <a href="/" style="display: block; height: 10px; width: 50px; overflow: hidden">a</a></main>`)
    expect(await accessibilityFaults(page)).toEqual([
      expect.stringMatching(/^image-alt: /),
      expect.stringMatching(/^target-size: /),
    ])
    expect(await page.evaluate(foreignTextFaults)).toEqual([expect.stringContaining('Русский текст')])
    expect(await page.evaluate(layoutFaults)).toEqual([
      expect.stringMatching(/^scrolls sideways at 360 px because of <p/),
      expect.stringMatching(/× 30 px is under 44: <button/),
      expect.stringMatching(/× 10 px is under 24: <a/),
    ])
    await close()
  })
})
