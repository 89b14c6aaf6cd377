import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { mayImport, modules } from '../app/modules.ts'
import { projectRoot } from '../app/shared/project-root.ts'
import * as fileFences from './support/file-fences.ts'
import { importsOf, readImportGraph, sourceFiles, type ImportGraph } from './support/import-graph.ts'
import * as moduleFences from './support/module-fences.ts'
import * as partFences from './support/part-fences.ts'

const graph = readImportGraph(projectRoot, 'app')
const table = { vocabulary: [], catalogue: ['vocabulary'] }
const names = modules.map((module) => module.name)
const folders = readdirSync(join(projectRoot, 'app', 'modules'))
const sources = ['app', 'bench', 'scripts', 'tests']
  .flatMap((folder) => sourceFiles(projectRoot, folder))
  .concat(
    readdirSync(join(projectRoot, 'database', 'migrations')).map((file) => `database/migrations/${file}`),
  )
  .map((file) => ({ file, text: readFileSync(join(projectRoot, file), 'utf8') }))

/** A small program in which one file imports what it must not. */
function broken(file: string, text: string): ImportGraph {
  return new Map([[file, importsOf(file, text)]])
}

function named(file: string, text = '') {
  return [{ file, text }]
}

describe('The graph of imports', () => {
  test('sees imports of values, of types and through `export … from`', () => {
    const text = `
      import type { A } from '../catalogue/index.ts'
      import { type B, c as d } from './b.ts'
      export { e } from './e.ts'
      import 'hono'`
    expect(importsOf('app/modules/matching/a.ts', text)).toEqual([
      { to: 'app/modules/catalogue/index.ts', names: ['A'], typeOnly: true },
      { to: 'app/modules/matching/b.ts', names: ['B', 'c'], typeOnly: false },
      { to: 'app/modules/matching/e.ts', names: [], typeOnly: false },
      { to: 'hono', names: [], typeOnly: false },
    ])
  })

  test('holds the whole program, and every import leads to a file', () => {
    expect(graph.size).toBeGreaterThan(100)
    const lost = moduleFences.edges(graph).filter(({ to }) => /^app\/.*\.tsx?$/.test(to) && !graph.has(to))
    expect(lost).toEqual([])
  })
})

describe('Modules', () => {
  test('stand in the table in the order of their dependency', () => {
    expect(moduleFences.tableIsInOrder(folders, names, mayImport)).toEqual([])
    expect(moduleFences.tableIsInOrder(['guidance'], [], {})).toHaveLength(1)
    expect(moduleFences.tableIsInOrder([], ['a', 'b'], { a: ['b'], b: ['a'] })).toHaveLength(1)
  })

  test('import only the modules that the table names for them', () => {
    expect(moduleFences.modulesKeepToTheTable(graph, mayImport)).toEqual([])
    const sample = broken('app/modules/vocabulary/a.ts', `import { x } from '../catalogue/index.ts'`)
    expect(moduleFences.modulesKeepToTheTable(sample, table)).toHaveLength(1)
  })

  test('are entered through index.ts only, by one another and by the program', () => {
    expect(moduleFences.modulesAreEnteredByTheirIndex(graph)).toEqual([])
    const text = `import type { x } from '../vocabulary/skill/skill-queries.ts'`
    expect(
      moduleFences.modulesAreEnteredByTheirIndex(broken('app/modules/catalogue/a.ts', text)),
    ).toHaveLength(1)
    const program = broken('app/worker.ts', `import { x } from './modules/catalogue/offer/offer.ts'`)
    expect(moduleFences.modulesAreEnteredByTheirIndex(program)).toHaveLength(1)
  })

  test('are described by a README and an index', () => {
    const files = readdirSync(join(projectRoot, 'app', 'modules'), { recursive: true, encoding: 'utf8' })
    expect(
      fileFences.modulesAreDescribed(
        folders,
        files.map((file) => `app/modules/${file}`),
      ),
    ).toEqual([])
    expect(fileFences.modulesAreDescribed(['guidance'], ['app/modules/guidance/index.ts'])).toHaveLength(1)
  })

  test('are not known to what is shared', () => {
    expect(moduleFences.sharedKnowsNoModule(graph)).toEqual([])
    for (const text of [
      `import { x } from '../modules/catalogue/index.ts'`,
      `import type { x } from '../server.ts'`,
    ]) {
      expect(moduleFences.sharedKnowsNoModule(broken('app/shared/a.ts', text))).toHaveLength(1)
    }
  })

  test('and their files never import in a circle', () => {
    expect(moduleFences.noFileLeadsBackToItself(graph)).toEqual([])
    const circle: ImportGraph = new Map([
      ['app/a.ts', importsOf('app/a.ts', `import { b } from './b.ts'`)],
      ['app/b.ts', importsOf('app/b.ts', `import type { a } from './a.ts'`)],
    ])
    expect(moduleFences.noFileLeadsBackToItself(circle)).toHaveLength(1)
  })
})

describe('The parts of a noun', () => {
  test('queries know no pages', () => {
    expect(partFences.queriesKnowNoPages(graph)).toEqual([])
    const sample = broken('app/modules/a/b/b-queries.ts', `import { x } from './b-messages.ts'`)
    expect(partFences.queriesKnowNoPages(sample)).toHaveLength(1)
  })

  test('pages ask no database, though they may know the type of a row', () => {
    expect(partFences.pagesAskNoDatabase(graph)).toEqual([])
    const page = 'app/modules/a/b/b-pages.tsx'
    for (const text of [
      `import type { Db } from '../../../shared/db/db.ts'`,
      `import { x } from './b-queries.ts'`,
    ]) {
      expect(partFences.pagesAskNoDatabase(broken(page, text))).toHaveLength(1)
    }
    expect(partFences.pagesAskNoDatabase(broken(page, `import type { Row } from './b-queries.ts'`))).toEqual(
      [],
    )
  })

  test('rules are pure', () => {
    expect(partFences.rulesArePure(graph)).toEqual([])
    const sample = broken('app/modules/a/plan/plan.ts', `import type { Db } from '../../../shared/db/db.ts'`)
    expect(partFences.rulesArePure(sample)).toHaveLength(1)
  })

  test('only commands and loaders write', () => {
    expect(partFences.onlyCommandsWrite(graph)).toEqual([])
    const sample = broken(
      'app/modules/a/b/b-queries.ts',
      `import type { Tx } from '../../../shared/db/db.ts'`,
    )
    expect(partFences.onlyCommandsWrite(sample)).toHaveLength(1)
  })

  test('what the browser runs stands alone', () => {
    expect(partFences.islandsStandAlone(graph)).toEqual([])
    const sample = broken('app/modules/a/a.island.ts', `import { say } from '../../shared/i18n/say.ts'`)
    expect(partFences.islandsStandAlone(sample)).toHaveLength(1)
  })
})

describe('Files', () => {
  test('have names that say what is inside', () => {
    expect(fileFences.namesSayWhatIsInside(sources)).toEqual([])
    for (const file of ['app/shared/utils/a.ts', 'app/modules/a/helpers.ts']) {
      expect(fileFences.namesSayWhatIsInside(named(file))).toHaveLength(1)
    }
  })

  test('stay small', () => {
    expect(fileFences.filesStaySmall(sources)).toEqual([])
    expect(fileFences.filesStaySmall(named('app/a.ts', 'x\n'.repeat(301)))).toHaveLength(1)
  })

  test('that are shared speak of no domain', () => {
    expect(fileFences.sharedHasNoDomainWord(sources)).toEqual([])
    expect(fileFences.sharedHasNoDomainWord(named('app/shared/skill-label.ts'))).toHaveLength(1)
  })

  test('of messages let the compiler see a missing language', () => {
    expect(fileFences.messagesAreChecked(sources)).toEqual([])
    const text = `export const planMessages = { approve: { lv: 'Apstiprināt' } }`
    expect(fileFences.messagesAreChecked(named('app/modules/a/plan-messages.ts', text))).toHaveLength(1)
  })

  test('take the moment instead of reading the clock', () => {
    expect(fileFences.theClockIsHandedIn(sources.filter(({ file }) => file.startsWith('app/')))).toEqual([])
    expect(
      fileFences.theClockIsHandedIn(named('app/modules/a/plan.ts', 'const now = new Date()')),
    ).toHaveLength(1)
  })

  test('of SQL name no region', () => {
    expect(fileFences.sqlNamesNoRegion(sources.filter(({ file }) => /^(app|database)\//.test(file)))).toEqual(
      [],
    )
    expect(fileFences.sqlNamesNoRegion(named('a.sql', 'select name from latgale.place'))).toHaveLength(1)
  })
})
