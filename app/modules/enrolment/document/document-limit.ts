import type { DocumentTypeRefusal } from '../../../shared/document/document-type.ts'

/** Documents of one application. */
export const mostDocuments = 10

export type DocumentRefusal = DocumentTypeRefusal | 'too-many' | 'no-file'
