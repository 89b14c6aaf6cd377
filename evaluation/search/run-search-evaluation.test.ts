import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { hasTestServer } from '../../tests/support/database.ts'
import { describeWithShared } from '../../tests/support/shared-data.ts'
import { runSearchEvaluation } from './run-search-evaluation.ts'

/** Our own small catalogue: who asks for a beekeeper in another language finds the one that is written in Latvian. */
const files = {
  'docs.jsonl': [
    { id: 'bees', lang: 'lv', text: 'Biškopji kopj bišu saimes. Viņi ievāc medu un ziedputekšņus.' },
    { id: 'bread', lang: 'lv', text: 'Maiznieki cep maizi. Viņi mīca mīklu un kurina krāsni.' },
    { id: 'boats', lang: 'en', text: 'Boat builders make and mend wooden boats.' },
    { id: 'stoves', lang: 'de', text: 'Ofenbauer setzen Kachelöfen. Sie kennen Lehm, Kacheln und Feuer.' },
  ],
  'thesaurus.jsonl': [
    {
      concept: 'bees',
      lv: ['biškopis', 'bitenieks'],
      en: ['beekeeper', 'apiarist'],
      de: ['Imkerin', 'Imker'],
    },
    {
      concept: 'stoves',
      lv: ['krāšņu mūrnieks'],
      en: ['stove builder'],
      lt: ['krosnininkas'],
      de: ['Ofenbauer'],
    },
  ],
  'queries.tsv': [
    ['qid', 'type', 'qlang', 'doclang', 'query', 'relevant'],
    ['1', 'same', 'lv', 'lv', 'biškopju', 'bees'],
    ['2', 'nodia', 'lv', 'lv', 'biskopis', 'bees'],
    ['3', 'x', 'en', 'lv', 'beekeeper', 'bees'],
    ['4', 'x-typo', 'en', 'lv', 'apairist', 'bees'],
    ['5', 'x', 'lt', 'de', 'krosnininko', 'stoves'],
    ['6', 'same', 'en', 'en', 'flute', 'boats'],
  ].map((cells) => cells.join('\t')),
}

type Files = Readonly<Record<string, readonly unknown[]>>

async function evaluate(words: readonly string[], given: Files = files) {
  const folder = mkdtempSync(join(tmpdir(), 'laipa-search-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, rows] of Object.entries(given)) {
    const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)))
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  }
  return run([folder, ...words])
}

async function run(words: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runSearchEvaluation(words, {
    say: (line) => out.push(line),
    progress: (line) => err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const found = { mrr: 1, recall: 1, n: 1 }

test.each(['embedded', ...(hasTestServer ? ['postgresql'] : [])])(
  'A small folder is measured by the search of the site, its languages known or guessed: %s',
  { timeout: 120_000 },
  async (database) => {
    for (const mode of ['known', 'guessed']) {
      const { code, out } = await evaluate(['--json', '--database', database, '--mode', mode])
      expect(code).toBe(0)
      expect(JSON.parse(out), mode).toEqual({
        documents: {
          de: { x: found, mean: { mrr: 1, recall: 1 } },
          en: { same: { mrr: 0, recall: 0, n: 1 }, mean: { mrr: 0, recall: 0 } },
          lv: { same: found, nodia: found, x: found, 'x-typo': found, mean: { mrr: 1, recall: 1 } },
          all: {
            same: { mrr: 0.5, recall: 0.5, n: 2 },
            nodia: found,
            x: { ...found, n: 2 },
            'x-typo': found,
            mean: { mrr: 0.875, recall: 0.875 },
          },
        },
      })
    }
  },
)

test(
  'Without --json people see a table, and on request what was not found first',
  { timeout: 60_000 },
  async () => {
    const { err, out } = await evaluate(['--database', 'embedded', '--misses', 'same', '--every', '1'])
    expect(err).toMatch(/^documents +type +mrr +recall +n$/m)
    expect(err).toContain('–\ten→en\tflute\tboats')
    expect(out).toMatch(/^{\n "documents": {/)
  },
)

describe('What cannot be measured is said, and nothing is printed:', () => {
  test.each<[string, Files, string]>([
    ['no documents', { ...files, 'docs.jsonl': [] }, 'docs.jsonl is empty.'],
    ['no JSON', { ...files, 'docs.jsonl': ['{'] }, 'docs.jsonl, line 1: it is no JSON object.'],
    [
      'an unknown language',
      { ...files, 'docs.jsonl': [{ id: 'a', lang: 'xx', text: 'a' }] },
      'line 1: lang: ',
    ],
    ['a missing file', { 'docs.jsonl': files['docs.jsonl'] }, 'thesaurus.jsonl.'],
    ['a lost document', { ...files, 'docs.jsonl': files['docs.jsonl'].slice(1) }, '1 asks for bees'],
    [
      'a repeated id',
      { ...files, 'docs.jsonl': [...files['docs.jsonl'], files['docs.jsonl'][0]] },
      'bees stands',
    ],
    ['no columns', { ...files, 'queries.tsv': ['qid\tquery', '1\ta'] }, 'queries.tsv, line 2: type: '],
  ])('%s', async (_, given, sentence) => {
    const { code, out, err } = await evaluate([], given)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(sentence)
  })

  test.each([[[]], [['/nowhere', 'too']], [['/nowhere', '--mode', 'x']], [['/nowhere', '--every', '0']]])(
    'words that are not understood, with the usage: %j',
    async (words) => {
      const { code, out, err } = await run(words)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('eval:search -- DIR')
    },
  )

  test('a folder that is not there', async () => {
    expect(await run(['/nowhere'])).toEqual({ code: 1, out: '', err: 'There is no folder /nowhere.' })
  })
})

const figures = z.object({
  documents: z.record(z.string(), z.record(z.string(), z.object({ mrr: z.number(), recall: z.number() }))),
})

describeWithShared('The search', (shared) => {
  test(
    'reaches on Latvian documents what it is to reach, on one in forty of the queries',
    { timeout: 240_000 },
    async () => {
      const database = hasTestServer ? 'postgresql' : 'embedded'
      const { out } = await run([
        join(shared, 'testdata', 'search'),
        ...['--json', '--database', database, '--every', '40'],
      ])
      const { lv = {} } = figures.parse(JSON.parse(out)).documents
      const meanOf = (...types: string[]) =>
        types.reduce((sum, type) => sum + (lv[type]?.mrr ?? 0), 0) / types.length
      // The goals are 0.85, 0.98, 0.94, 0.8 and 0.9 over all queries; a sample may miss by a query or two.
      expect(lv['mean']?.mrr).toBeGreaterThan(0.85)
      expect(lv['mean']?.recall).toBeGreaterThan(0.96)
      expect(meanOf('same', 'alt', 'infl', 'typo', 'nodia')).toBeGreaterThan(0.92)
      expect(meanOf('x', 'x-infl', 'x-typo', 'x-nodia')).toBeGreaterThan(0.78)
      expect(meanOf('typo')).toBeGreaterThan(0.88)
    },
  )
})
