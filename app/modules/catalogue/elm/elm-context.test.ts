import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import jsonld, { type JsonLdDocument } from 'jsonld'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'

import { describeWithShared } from '../../../../tests/support/shared-data.ts'
import { validateLoq, type LoqLevel } from '../../../../tests/support/shacl.ts'
import { elmContext, elmContextPath, elmVersionOfContext } from './elm-context.ts'

/** Safe: a key that the context does not know is an error, not silently dropped. */
const strictly = { safe: true, format: 'application/n-quads' } as const

describe('the context of our LOQ documents', () => {
  test('is known by its address on any host, and by no other', () => {
    expect(elmVersionOfContext(`https://laipa.example${elmContextPath('3.2')}`)).toBe('3.2')
    expect(elmVersionOfContext('http://localhost:4103/region/contexts/loq-3.3.jsonld')).toBe('3.3')
    expect(elmVersionOfContext('https://laipa.example/contexts/loq-9.9.jsonld')).toBeUndefined()
    expect(elmVersionOfContext('https://laipa.example/?/contexts/loq-3.2.jsonld')).toBeUndefined()
    expect(elmVersionOfContext('file:///contexts/loq-3.2.jsonld')).toBeUndefined()
  })
})

describeWithShared('documents of LOQ written by others', (shared) => {
  const folder = join(shared, 'testdata', 'standards', 'loq-derived')
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const documents = readdirSync(folder).filter((file) => /^(ok|bad)-.*\.jsonld$/.test(file))
  const triples = async (file: string, context: unknown) => {
    const document: JsonLdDocument = JSON.parse(JSON.stringify({ ...read(file), '@context': context }))
    const text = String(await jsonld.toRDF(document, strictly))
    return new Set(text.split('\n').map((line) => line.trim()))
  }

  test('mean the same with our context as with the one they were written for', async () => {
    expect(documents.length).toBeGreaterThan(10)
    const { '@context': theirs } = read('loq-context.jsonld')
    for (const file of documents) {
      expect(await triples(file, elmContext('3.2'))).toEqual(await triples(file, theirs))
    }
  })

  test('have exactly the faults at both levels that their collector found', async () => {
    const levels: readonly (readonly [LoqLevel, string])[] = [
      ['accepted', 'expected-default.json'],
      ['complete', 'expected-strict.json'],
    ]
    for (const [level, expectations] of levels) {
      const expected: Readonly<Record<string, { readonly results: readonly string[] }>> = read(expectations)
      for (const file of documents) {
        const quads = new Parser().parse([...(await triples(file, elmContext('3.2')))].join('\n'))
        const faults = await validateLoq(quads, level)
        const found = faults.map(
          ({ focus, path, constraint }) =>
            `Violation ${focus.replace(/^.*\//, '')} ${path} ${constraint}ConstraintComponent`,
        )
        expect({ file, found }).toEqual({ file, found: expected[file]?.results })
      }
    }
  })
})
