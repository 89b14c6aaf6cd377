import { fault, type RowFault } from '../import/row-fault.ts'

/** Real documents of RDF nest less than twenty deep. */
const deepest = 100

/** Encodings whose letters are the same bytes as in UTF-8. */
const sameAsUtf8 = ['utf-8', 'utf8', 'us-ascii', 'ascii']

type XmlRefusal = RowFault<'has-doctype' | 'other-encoding' | 'too-deep'>

/**
 * What makes an XML document unsafe, found before any parser sees it: a document type, which is how entities are
 * defined that grow without bound or read files, an encoding that is not that of the bytes, and nesting without end.
 */
export function refuseXml(text: string): XmlRefusal | undefined {
  const encoding = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']{1,40})["']/i.exec(text)?.[1]
  if (encoding !== undefined && !sameAsUtf8.includes(encoding.toLowerCase())) {
    return fault(0, null, 'other-encoding', { encoding })
  }
  let depth = 0
  for (const mark of marksOf(text)) {
    if (mark === 'declaration') return fault(0, null, 'has-doctype')
    depth += mark === 'start' ? 1 : -1
    if (depth > deepest) return fault(0, null, 'too-deep', { max: deepest })
  }
  return undefined
}

/** Whether every element is closed: the parser takes a document that is cut off for a whole one. */
export function isWhole(text: string): boolean {
  let depth = 0
  for (const mark of marksOf(text)) depth += mark === 'start' ? 1 : -1
  return depth === 0
}

/** Starts and ends of elements, and declarations such as `<!DOCTYPE`; comments and raw text are passed over. */
function* marksOf(text: string): Generator<'start' | 'end' | 'declaration'> {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4)
    else if (text.startsWith('<![CDATA[', at)) at = after(text, ']]>', at + 9)
    else if (text.startsWith('<?', at)) at = after(text, '?>', at + 2)
    else if (text.startsWith('<!', at)) {
      yield 'declaration'
      at += 2
    } else {
      const end = endOfTag(text, at + 1)
      if (text[at + 1] === '/') yield 'end'
      else if (text[end - 2] !== '/') yield 'start'
      at = end
    }
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at === -1 ? text.length : at + mark.length
}

/** A value in quotation marks may hold the bracket that else ends a tag. */
function endOfTag(text: string, from: number): number {
  let quote: string | undefined
  for (let at = from; at < text.length; at += 1) {
    const character = text[at]
    if (quote !== undefined) quote = character === quote ? undefined : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  return text.length
}
