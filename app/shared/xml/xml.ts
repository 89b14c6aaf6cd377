/** Attributes of an element; an undefined one is left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>

/** An element as XML. Children are XML already: text goes through `escapeXml` first. */
export function element(name: string, attributes: XmlAttributes, ...children: readonly string[]): string {
  const content = children.join('')
  const start = `<${name}${written(attributes)}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/** An element that holds nothing but text. */
export function textElement(name: string, text: string, attributes: XmlAttributes = {}): string {
  return element(name, attributes, escapeXml(text))
}

/** Text for an element or an attribute; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(notXml, '').replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function written(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`]))
    .join('')
}
