import { expect, test } from 'vitest'

import { languages, type Language } from '../app/shared/i18n/language.ts'
import { describeOnEmbeddedDatabase } from './support/database.ts'
import { samplePages } from './support/pages.ts'
import { fillProfile } from './support/sample-profile.ts'
import { listeningServer } from './support/server.ts'
import { newVisitor } from './support/visitor.ts'
import { transfer } from './support/wire.ts'

const firstVisit = 90_000
const laterVisit = 15_000
const scripts = 10_000

describeOnEmbeddedDatabase('The weight of every page', (database) => {
  test.for(languages)(
    'is at most 90 kB at first, 15 kB afterwards, with 10 kB of scripts, in %s',
    async (language) => {
      const server = await listeningServer(database())
      try {
        const cookie = await profileCookie(server.baseUrl, language)
        const faults: string[] = []
        for (const { path } of await samplePages(database().db)) {
          const address = `/${language}${path}`
          const weight = await weigh(server.baseUrl, address, cookie)
          if (weight.page > laterVisit) faults.push(`${address} itself weighs ${weight.page} bytes.`)
          if (weight.all > firstVisit) faults.push(`${address} weighs ${weight.all} bytes on a first visit.`)
          if (weight.scripts > scripts) faults.push(`${address} runs ${weight.scripts} bytes of scripts.`)
        }
        expect(faults).toEqual([])
        const sample = await weigh(server.baseUrl, `/${language}/learning`, cookie)
        expect(sample.page).toBeGreaterThan(2000)
        expect(sample.all).toBeGreaterThan(sample.page + 20_000)
        expect(sample.scripts).toBeGreaterThan(500)
      } finally {
        await server.close()
      }
    },
  )

  async function profileCookie(baseUrl: string, language: Language): Promise<string> {
    const visitor = newVisitor(
      (path, init) => fetch(`${baseUrl}${path}`, { redirect: 'manual', ...init }),
      baseUrl,
    )
    await fillProfile(visitor, language, database().db)
    return `laipa_profile=${visitor.cookie('laipa_profile') ?? ''}`
  }
})

/** Bytes over the wire, fonts counted as if all were needed; scripts as the browser runs them, unpacked. */
async function weigh(baseUrl: string, path: string, cookie: string) {
  const page = await transfer(`${baseUrl}${path}`, cookie)
  const files = new Set(
    [...page.text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file),
  )
  let all = page.bytes
  let run = 0
  for (const file of files) {
    const { bytes, text } = await transfer(`${baseUrl}${file}`)
    all += bytes
    if (file.endsWith('.js')) run += text.length
    if (!file.endsWith('.css')) continue
    // Fonts named by the styles arrive with them, and this set grows while we go through it.
    for (const [, font = ''] of text.matchAll(/url\("?\.?\/?([^")]+\.woff2)/g)) files.add(`/assets/${font}`)
  }
  return { page: page.bytes, all, scripts: run }
}
