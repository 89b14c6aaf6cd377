import { expect, test } from 'vitest'

import { demonstrationPersonId } from '../../app/modules/accounts/index.ts'
import { phone } from './browser.ts'
import { describeJourney } from './journey.ts'

describeJourney('An educator', (journey) => {
  test('marks who is in the room on a phone without scripts', async () => {
    const { page, close } = await journey().open({ size: phone, scripts: false })
    await page.goto(`${journey().baseUrl}/lv/demonstration/sign-in`)
    await page.locator(`button[value="${demonstrationPersonId('viktors')}"]`).click()
    await page.goto(`${journey().baseUrl}/lv/teaching/lessons`)
    await page.getByRole('region', { name: 'Šodien' }).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Parādīt kodu' }).click()
    await expect.poll(() => page.locator('.room-code').innerText()).toMatch(/^\d{3} \d{3}$/)
    await page
      .getByRole('group', { name: /Sergejs/ })
      .getByLabel('nebija', { exact: true })
      .check()
    await page.getByRole('button', { name: 'pārējos atzīmēt' }).click()
    await page.getByText('Saraksts ir saglabāts.').waitFor()
    expect(
      await page.getByRole('group', { name: /Anna/ }).getByLabel('bija', { exact: true }).isChecked(),
    ).toBe(true)
    expect(
      await page
        .getByRole('group', { name: /Sergejs/ })
        .getByLabel('nebija', { exact: true })
        .isChecked(),
    ).toBe(true)
    expect(await close()).toEqual([])
  })
})
