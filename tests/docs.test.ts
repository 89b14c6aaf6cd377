import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { projectRoot } from '../app/shared/project-root.ts'
import { deadLinks, unknownCommands, unknownFiles } from './support/document-faults.ts'

const documents = readdirSync(projectRoot, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !/(^|\/)(node_modules|dist|data|\.cache)\//.test(file))
  .map((file) => ({ file, text: textOf(file) }))

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(textOf('package.json')))

describe('The documents', () => {
  test('lead to files that are there', () => {
    const isThere = (file: string, link: string) => existsSync(join(projectRoot, dirname(file), link))
    expect(documents.length).toBeGreaterThan(10)
    expect(documents.flatMap((document) => deadLinks(document, isThere))).toEqual([])
    expect(
      deadLinks({ file: 'a.md', text: 'see [b](b.md#part) and [c](https://c.example)' }, () => false),
    ).toHaveLength(1)
  })

  test('name files of the project that are there', () => {
    const isThere = (path: string) => existsSync(join(projectRoot, path))
    expect(documents.flatMap((document) => unknownFiles(document, isThere))).toEqual([])
    expect(unknownFiles({ file: 'a.md', text: 'copy `app/modules/none/none.ts`' }, isThere)).toHaveLength(1)
  })

  test('name commands that package.json has', () => {
    expect(documents.flatMap((document) => unknownCommands(document, Object.keys(scripts)))).toEqual([])
    expect(unknownCommands({ file: 'a.md', text: 'run `npm run nothing`' }, ['test'])).toHaveLength(1)
  })

  test('begin with the two commands of a fresh machine, which the gate runs as well', () => {
    const readme = textOf('README.md')
    expect(readme).toContain('npm ci && npm start')
    expect(readme).toContain('npm ci && npm test')
    expect(textOf('.ci/run')).toMatch(/^npm ci .*\nnpm run --silent ci/m)
    expect(textOf('scripts/ci.ts')).toContain(`run('npm', ['test'], 'shown')`)
    expect(scripts).toMatchObject({ test: 'node scripts/test.ts', ci: 'node scripts/ci.ts' })
  })

  test('number their decisions without a gap', () => {
    const numbers = readdirSync(join(projectRoot, 'docs', 'decisions'))
      .filter((file) => /^\d{4}-/.test(file))
      .map((file) => Number(file.slice(0, 4)))
      .sort((one, other) => one - other)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })
})

function textOf(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8')
}
