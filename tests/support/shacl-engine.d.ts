/** The part of the package that tests use; it ships no types. */
declare module 'shacl-engine' {
  import type { DataFactory, DatasetCore, Term } from '@rdfjs/types'

  interface Traversal {
    readonly predicates?: readonly Term[]
  }

  interface Result {
    readonly constraintComponent: Term
    readonly focusNode: { readonly term: Term }
    readonly severity: Term
    readonly path: readonly Traversal[] | undefined
    readonly value: { readonly term: Term } | undefined
  }

  interface Report {
    readonly conforms: boolean
    readonly results: readonly Result[]
  }

  export class Validator {
    constructor(shapes: DatasetCore, options: { readonly factory: DataFactory })
    validate(data: { readonly dataset: DatasetCore }): Promise<Report>
  }
}
