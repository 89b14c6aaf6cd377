import type { ImportGraph } from './import-graph.ts'

export type ImportTable = Readonly<Record<string, readonly string[]>>

// A fence answers with one sentence for each place that breaks it.

/** A module imports only the modules that `mayImport` names for it. */
export function modulesKeepToTheTable(graph: ImportGraph, table: ImportTable): string[] {
  return edges(graph).flatMap(({ from, to }) => {
    const [importer, imported] = [moduleOf(from), moduleOf(to)]
    if (importer === undefined || imported === undefined || importer === imported) return []
    if (table[importer]?.includes(imported)) return []
    return [`${from} imports from ${imported}, which ${importer} may not import.`]
  })
}

/** Whoever uses a module uses its index.ts. */
export function modulesAreEnteredByTheirIndex(graph: ImportGraph): string[] {
  return edges(graph).flatMap(({ from, to }) => {
    const imported = moduleOf(to)
    if (imported === undefined || moduleOf(from) === imported) return []
    if (to === `app/modules/${imported}/index.ts`) return []
    return [`${from} imports ${to}; only app/modules/${imported}/index.ts is open to others.`]
  })
}

/** What is shared knows nothing of modules, nor of the program that is made of them. */
export function sharedKnowsNoModule(graph: ImportGraph): string[] {
  return edges(graph).flatMap(({ from, to }) =>
    from.startsWith('app/shared/') && to.startsWith('app/') && !to.startsWith('app/shared/')
      ? [`${from} is shared, yet imports ${to}.`]
      : [],
  )
}

/** The table names each folder of app/modules once, and only modules listed before it. */
export function tableIsInOrder(
  folders: readonly string[],
  names: readonly string[],
  table: ImportTable,
): string[] {
  return [
    ...folders
      .filter((folder) => !names.includes(folder))
      .map((folder) => `The module ${folder} is not listed.`),
    ...names.filter((name) => !(name in table)).map((name) => `mayImport has no entry for ${name}.`),
    ...Object.entries(table).flatMap(([name, imports]) =>
      imports
        .filter((other) => !names.slice(0, names.indexOf(name)).includes(other))
        .map((other) => `mayImport lets ${name} import ${other}, which does not stand before it.`),
    ),
  ]
}

/** No file leads back to itself. */
export function noFileLeadsBackToItself(graph: ImportGraph): string[] {
  const finished = new Set<string>()
  const found: string[] = []
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      found.push(`Imports go round: ${[...way.slice(way.indexOf(file)), file].join(' → ')}.`)
      return
    }
    if (finished.has(file)) return
    for (const { to } of graph.get(file) ?? []) if (graph.has(to)) walk(to, [...way, file])
    finished.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
  return found
}

function moduleOf(file: string): string | undefined {
  return /^app\/modules\/([^/]+)\//.exec(file)?.[1]
}

export function edges(
  graph: ImportGraph,
): { from: string; to: string; names: readonly string[]; typeOnly: boolean }[] {
  return [...graph].flatMap(([from, imports]) => imports.map((one) => ({ from, ...one })))
}
