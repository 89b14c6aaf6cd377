import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { loadAssets } from './built-assets.ts'

function built() {
  const folder = mkdtempSync(join(tmpdir(), 'laipa-assets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'styles-AB12CD34.css'), 'p{}')
  writeFileSync(join(folder, 'styles-AB12CD34.css.br'), 'packed')
  return loadAssets(folder)
}

test('A built file is found by its plain name and kept by browsers for a year', async () => {
  const { assets, routes } = built()
  expect(assets.url('styles.css')).toBe('/assets/styles-AB12CD34.css')
  const answer = await routes.request('/styles-AB12CD34.css')
  expect(await answer.text()).toBe('p{}')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('A browser that takes brotli gets the packed file', async () => {
  const answer = await built().routes.request('/styles-AB12CD34.css', {
    headers: { 'accept-encoding': 'gzip, br' },
  })
  expect(await answer.text()).toBe('packed')
  expect(answer.headers.get('content-encoding')).toBe('br')
})

test('A file of an earlier build is answered with 404, although no page could be made for it', async () => {
  const answer = await built().routes.request('/styles-00000000.css')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe('')
})
