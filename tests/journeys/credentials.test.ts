import { readFile } from 'node:fs/promises'

import { expect, test } from 'vitest'

import { phone } from './browser.ts'
import { describeJourney } from './journey.ts'

describeJourney('A credential and an employer', (journey) => {
  test('is shown by link and as a file without signing in or scripts; a revoked one shows revoked', async () => {
    const { baseUrl } = journey()
    const [anna, employer] = [
      await journey().open({ size: phone, scripts: false }),
      await journey().open({ scripts: false }),
    ]
    await anna.page.goto(`${baseUrl}/en/demonstration/sign-in`)
    await anna.page.getByRole('main').getByRole('button', { name: 'Anna Bērziņa' }).click()
    await anna.page.waitForURL(/\/account/)
    await anna.page.goto(`${baseUrl}/lv/account/credentials`)
    const section = (state: string) => anna.page.locator('section').filter({ hasText: state })
    const revoked = await section('Atsaukts').getByRole('link').first().getAttribute('href')
    await section('Derīgs').filter({ hasNotText: 'Atsaukts' }).getByRole('link').first().click()
    await anna.page.getByRole('button', { name: 'Izveidot saiti' }).click()
    expect(await anna.page.getByRole('status').innerText()).toContain('Saite ir gatava.')
    const link = await anna.page.locator('a[href*="/lv/credentials/"]').first().getAttribute('href')

    await employer.page.goto(`${baseUrl}/de/verify`)
    await employer.page.getByLabel('Link', { exact: true }).fill(link ?? '')
    await employer.page.getByRole('button', { name: 'Prüfen', exact: true }).click()
    expect(await employer.page.getByRole('main').innerText()).toContain('Der Nachweis ist gültig')
    expect(await employer.page.getByRole('main').innerText()).toContain('Anna Bērziņa')

    const verdictOf = async (path: string | null, file: string) => {
      const [download] = await Promise.all([
        anna.page.waitForEvent('download'),
        anna.page.evaluate(`window.location.href = ${JSON.stringify(`${path}/${file}`)}`),
      ])
      await employer.page.goto(`${baseUrl}/de/verify`)
      const buffer = await readFile(await download.path())
      const chosen = { name: file, mimeType: 'application/octet-stream', buffer }
      await employer.page.getByLabel('Datei').setInputFiles(chosen)
      await employer.page.getByRole('button', { name: 'Prüfen', exact: true }).click()
      return employer.page.getByRole('main').innerText()
    }
    const valid = new URL(anna.page.url()).pathname
    for (const file of ['certificate.pdf', 'badge.png', 'credential.json']) {
      expect(await verdictOf(valid, file)).toContain('Der Nachweis ist gültig')
    }
    expect(await verdictOf(revoked, 'certificate.pdf')).toContain('Der Nachweis ist widerrufen')
    for (const window of [anna, employer]) expect(await window.close()).toEqual([])
  })
})
