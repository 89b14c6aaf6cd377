/** The page as text, or the encoding it states and that nobody knows. Without a statement it is UTF-8. */
export function textOfPage(
  bytes: Uint8Array,
  contentType: string | undefined,
): { readonly html: string } | { readonly charset: string } {
  const charset = markedEncoding(bytes) ?? charsetOf(contentType ?? '') ?? charsetInHead(bytes) ?? 'utf-8'
  try {
    return { html: new TextDecoder(charset).decode(bytes) }
  } catch {
    return { charset }
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Where a browser looks too: at the beginning of the page. */
function charsetInHead(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return [...head.matchAll(/<meta[^>]{0,300}>/gi)]
    .map(([tag]) => charsetOf(tag))
    .find((found) => found !== undefined)
}

function charsetOf(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(text)?.[1]
}
