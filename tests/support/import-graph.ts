import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

import ts from 'typescript'

export interface Import {
  /** A path from the project's folder, or a package's name. */
  readonly to: string
  readonly names: readonly string[]
  readonly typeOnly: boolean
}

/** Every source file with what it imports, types as well: a bundler's own graph forgets those. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>

export function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .sort()
}

export function readImportGraph(root: string, folder: string): ImportGraph {
  return new Map(
    sourceFiles(root, folder).map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]),
  )
}

export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement)
    if (!isImport && !ts.isExportDeclaration(statement)) return []
    const from = statement.moduleSpecifier
    if (from === undefined || !ts.isStringLiteral(from)) return []
    const names = isImport ? importedNames(statement.importClause) : []
    const typeOnly = isImport
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly
    return [{ to: targetOf(file, from.text), names, typeOnly }]
  })
}

function importedNames(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings
  if (bindings === undefined || !ts.isNamedImports(bindings)) return []
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text)
}

function targetOf(file: string, specifier: string): string {
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier
}
