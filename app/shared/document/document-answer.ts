import { documentTypes, type DocumentType } from './document-type.ts'

/** Shows nothing and runs nothing, whatever the file holds: it is saved, never opened on this site. */
const documentPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'; form-action 'none'"

/** Somebody's document as a file to be saved; kept by no cache, found by no search engine. */
export function documentAnswer(
  { name, type }: { readonly name: string; readonly type: DocumentType },
  content: Uint8Array<ArrayBuffer>,
): Response {
  return new Response(content, {
    headers: {
      'content-type': documentTypes[type].mediaType,
      'content-disposition': `attachment; filename="document.${type}"; filename*=UTF-8''${encoded(name)}`,
      'content-security-policy': documentPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    },
  })
}

/** RFC 8187: what `encodeURIComponent` leaves beyond its attr-char. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
