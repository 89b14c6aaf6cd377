import { expect, test } from 'vitest'

import { identifierOf } from '../../app/shared/identifier.ts'
import { phone } from './browser.ts'
import { describeJourney, type Window } from './journey.ts'

const course = identifierOf('demonstration', 'rupnieciska-suveja-daugavpils')

describeJourney('Residents and one seat', (journey) => {
  const signIn = async ({ page }: Window, name: string) => {
    await page.goto(`${journey().baseUrl}/en/demonstration/sign-in`)
    await page.getByRole('main').getByRole('button', { name }).click()
    await page.waitForURL(/\/account/)
  }
  const press = ({ page }: Window, name: string) =>
    page.getByRole('main').getByRole('button', { name }).click()

  test('one is confirmed, the other waits, is offered the seat when the first leaves, and confirms', async () => {
    const [editor, anna, sergejs] = [
      await journey().open(),
      await journey().open({ size: phone, scripts: false }),
      await journey().open({ size: phone }),
    ]
    await signIn(editor, 'Marta Vanaga')
    await editor.page.goto(`${journey().baseUrl}/en/desk/intakes`)
    await editor.page.locator(`a[href$="opportunity=${course}"]`).click()
    await editor.page.getByLabel('Applications open (day)').fill('2026-11-23')
    await editor.page.getByLabel('How many seats').fill('1')
    await editor.page.getByLabel('How many people it takes').fill('1')
    await press(editor, 'Announce the intake')
    await editor.page.waitForURL(/\/desk\/intakes\/[0-9a-z]{20}/)

    await signIn(anna, 'Anna Bērziņa')
    await anna.page.goto(`${journey().baseUrl}/lv/learning/${course}`)
    await anna.page.getByRole('main').getByRole('link', { name: 'Pieteikties' }).click()
    await press(anna, 'Pieteikties')
    await anna.page.waitForURL(/\/lv\/account\/applications/)
    expect(await anna.page.getByRole('main').innerText()).toContain('Jūsu vieta ir apstiprināta.')

    await signIn(sergejs, 'Sergejs Ivanovs')
    await sergejs.page.goto(`${journey().baseUrl}/ru/learning/${course}/application`)
    expect(await sergejs.page.getByRole('main').innerText()).toContain('Все места заняты.')
    await press(sergejs, 'Подать заявку')
    await sergejs.page.waitForURL(/\/ru\/account\/applications/)
    expect(await sergejs.page.getByRole('main').innerText()).toContain('Ваш номер в листе ожидания – 1.')

    const card = anna.page.getByRole('article').filter({ hasText: 'Rūpnieciskās šūšanas operators' })
    await card.locator('summary').click()
    await card.getByRole('button', { name: 'Atsaukt pieteikumu' }).click()
    expect(await anna.page.getByRole('status').innerText()).toContain('Jūs atsaucāt pieteikumu.')

    await sergejs.page.goto(`${journey().baseUrl}/ru/account/applications`)
    await press(sergejs, 'Подтвердить место')
    expect(await sergejs.page.getByRole('status').innerText()).toContain('Ваше место подтверждено.')
    await editor.page.reload()
    expect(await editor.page.getByRole('row').filter({ hasText: 'Sergejs Ivanovs' }).innerText()).toContain(
      'seat confirmed',
    )
    for (const window of [editor, anna, sergejs]) expect(await window.close()).toEqual([])
  })
})
