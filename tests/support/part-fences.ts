import type { ImportGraph } from './import-graph.ts'
import { edges } from './module-fences.ts'

/** SQL knows nothing of pages, of HTTP or of wording. */
export function queriesKnowNoPages(graph: ImportGraph): string[] {
  return edges(graph).flatMap(({ from, to }) =>
    /-queries\.ts$/.test(from) && /-(pages|routes|messages)\.tsx?$|^app\/shared\/(ui|web)\/|^hono/.test(to)
      ? [`${from} holds SQL, yet imports ${to}.`]
      : [],
  )
}

/** A page is given its data: it may know a row's type, never the database. */
export function pagesAskNoDatabase(graph: ImportGraph): string[] {
  return edges(graph).flatMap(({ from, to, typeOnly }) => {
    if (!from.endsWith('.tsx') || /-routes\.tsx$/.test(from)) return []
    const asks = to.startsWith('app/shared/db/') || /-commands\.ts$/.test(to) || to === 'kysely'
    const reads = /-queries\.ts$/.test(to) && !typeOnly
    return asks || reads ? [`${from} shows a page, yet imports ${to}.`] : []
  })
}

/**
 * Rules are pure: the file that carries its noun's name reads neither a database nor a disk.
 * The search is no noun with rules but a reading of several queries.
 */
export function rulesArePure(graph: ImportGraph): string[] {
  return edges(graph).flatMap(({ from, to, typeOnly }) => {
    const noun = /^app\/modules\/.*\/([a-z-]+)\/\1\.ts$/.exec(from)?.[1]
    // A rule may ask who does something.
    const isActor = typeOnly && to === 'app/shared/events/events.ts'
    const impure = !isActor && /^app\/shared\/(db|web|events)\/|^node:(fs|http)|^kysely$|^hono/.test(to)
    return noun !== undefined && noun !== 'search' && impure
      ? [`${from} holds rules, yet imports ${to}.`]
      : []
  })
}

/** Writing is done by commands and loaders; queries, rules, pages and routes never hold a transaction. */
export function onlyCommandsWrite(graph: ImportGraph): string[] {
  return edges(graph).flatMap(({ from, to, names }) =>
    to === 'app/shared/db/db.ts' &&
    names.includes('Tx') &&
    /-(queries|pages|routes|messages|api)\.tsx?$/.test(from)
      ? [`${from} takes a transaction; writing belongs into a command.`]
      : [],
  )
}

/** What the browser runs is small: it imports nothing but other such files and what is typed only. */
export function islandsStandAlone(graph: ImportGraph): string[] {
  return edges(graph).flatMap(({ from, to, typeOnly }) =>
    isIsland(from) && !isIsland(to) && !typeOnly ? [`${from} runs in the browser, yet imports ${to}.`] : [],
  )
}

function isIsland(file: string): boolean {
  return /\.island(-part)?\.ts$/.test(file)
}
