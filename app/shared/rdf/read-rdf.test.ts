import { describe, expect, test } from 'vitest'

import { languages } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { subjectsOfType, valuesOf } from './graph.ts'
import { detectForm, type RdfForm } from './rdf-form.ts'
import { rdfFaultMessages } from './rdf-messages.ts'
import { readRdf, type RdfOptions } from './read-rdf.ts'

const context = { '@vocab': 'https://example.org/', id: '@id', type: '@type', on: null }
const contextOf = (address: string) => (address === 'https://known.example/context' ? context : undefined)

async function read(document: string | Buffer | object, form: RdfForm, options: RdfOptions = {}) {
  const isText = typeof document === 'string' || Buffer.isBuffer(document)
  const bytes = Buffer.from(isText ? document : JSON.stringify(document))
  return readRdf(bytes, form, { contextOf, ...options })
}

async function fault(...asked: Parameters<typeof read>) {
  const reading = await read(...asked)
  if ('graph' in reading) return `${reading.graph.size} subjects`
  const { code, values } = reading.fault
  for (const language of languages)
    expect(say(rdfFaultMessages[code], language, values)).not.toMatch(/\{[a-z]+[,}]/)
  return code
}

const xml = (inner: string, before = '') =>
  `${before}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="https://example.org/">${inner}</rdf:RDF>`

describe('A document of RDF', () => {
  test('says the same as Turtle, JSON-LD and RDF/XML', async () => {
    const documents = {
      turtle:
        '@prefix e: <https://example.org/> . e:a a e:Course ; e:name "Kurss"@LV, "Kurss"@lv ; e:part [ e:name "1" ] .',
      'json-ld': {
        '@context': context,
        id: 'https://example.org/a',
        type: 'Course',
        name: { '@value': 'Kurss', '@language': 'lv' },
        part: { name: '1' },
      },
      'rdf-xml': xml(
        '<e:Course rdf:about="https://example.org/a"><e:name xml:lang="lv">Kurss</e:name><e:part rdf:parseType="Resource"><e:name>1</e:name></e:part></e:Course>',
      ),
    } as const
    for (const form of ['turtle', 'json-ld', 'rdf-xml'] as const) {
      const reading = await read(documents[form], form)
      if ('fault' in reading) throw new Error(JSON.stringify(reading.fault))
      const [course = ''] = subjectsOfType(reading.graph, 'https://example.org/Course')
      expect(course).toBe('https://example.org/a')
      expect(valuesOf(reading.graph, course, 'https://example.org/name')).toEqual([
        {
          kind: 'literal',
          value: 'Kurss',
          language: 'lv',
          datatype: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
        },
      ])
      const [part] = valuesOf(reading.graph, course, 'https://example.org/part')
      expect(part?.kind).toBe('blank')
      expect(valuesOf(reading.graph, part?.value ?? '', 'https://example.org/name')).toMatchObject([
        { value: '1' },
      ])
    }
  })

  test('that is broken is refused with its line', async () => {
    expect(await read('@prefix e: <https://example.org/> .\ne:a e:b "c" "d" .', 'turtle')).toMatchObject({
      fault: { code: 'broken-turtle', values: { line: 2, met: 'e:a e:b "c" "d" .' } },
    })
    expect(await read('{"a": 1,\n"b": }', 'json-ld')).toMatchObject({
      fault: { code: 'broken-json', values: { line: 2, met: '"b": }' } },
    })
    expect(await read(xml('\n<e:a></e:b>'), 'rdf-xml')).toMatchObject({
      fault: { code: 'broken-xml', values: { line: 2 } },
    })
  })

  test('that is cut off is refused', async () => {
    expect(await fault('@prefix e: <https://example.org/> .\ne:a e:b "c', 'turtle')).toBe('broken-turtle')
    expect(await fault('{"a": {', 'json-ld')).toBe('broken-json')
    expect(
      await fault(xml('<e:a rdf:about="https://example.org/a">').replace('</rdf:RDF>', ''), 'rdf-xml'),
    ).toBe('cut-off')
  })

  test('that holds nothing is refused', async () => {
    for (const document of ['', ' ', '# only a remark', '{}', '[]', xml('')]) {
      const form = document.startsWith('<') ? 'rdf-xml' : /^[[{]/.test(document) ? 'json-ld' : 'turtle'
      expect(await fault(document, form)).toBe('no-statements')
    }
  })

  test('in another encoding is refused', async () => {
    expect(await fault(Buffer.from('<a:b> <a:c> "l\xeat" .', 'latin1'), 'turtle')).toBe('line-not-utf-8')
    expect(await fault(Buffer.from('<a:b> <a:c> "d" .', 'utf16le'), 'turtle')).toBe('utf-16')
    expect(await fault(Buffer.from('PK\x03\x04 a packed file\0', 'latin1'), 'turtle')).toBe('not-a-text')
    expect(await fault(xml('', '<?xml version="1.0" encoding="windows-1257"?>'), 'rdf-xml')).toBe(
      'other-encoding',
    )
  })

  test('may begin with a byte order mark', async () => {
    expect(await fault('\uFEFF<a:b> <a:c> "d" .', 'turtle')).toBe('1 subjects')
    expect(await fault('\uFEFF{"a:b": "c"}', 'json-ld')).toBe('1 subjects')
  })

  test('that nests without end is refused before it is read', async () => {
    const depth = 200_000
    expect(await fault(`${'['.repeat(depth)}${']'.repeat(depth)}`, 'json-ld')).toBe('too-deep')
    expect(await fault(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`, 'json-ld')).toBe('too-deep')
    expect(await fault('<a xmlns="b:c">'.repeat(depth), 'rdf-xml')).toBe('too-deep')
  })

  test('that says too much is refused when the limit is reached', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `<a:b> <a:c> "${index}" .`).join('\n')
    expect(await fault(lines, 'turtle', { mostStatements: 1999 })).toBe('too-many-statements')
    expect(await fault(lines, 'turtle', { mostStatements: 2000 })).toBe('1 subjects')
  })

  test('with addresses that are not whole is refused', async () => {
    expect(await fault('<a> <a:b> "c" .', 'turtle')).toBe('relative-address')
    expect(await fault({ '@context': context, id: 'a', name: 'b' }, 'json-ld')).toBe('relative-address')
    expect(await fault(xml('<e:A rdf:about="a"><e:b>c</e:b></e:A>'), 'rdf-xml')).toBe('relative-address')
  })

  test('with a statement about a statement is refused', async () => {
    expect(await fault('<a:b> <a:c> <<( <a:b> <a:c> <a:d> )>> .', 'turtle')).toBe('unknown-term')
  })
})

describe('JSON-LD', () => {
  test('names contexts that are known and never fetches others', async () => {
    expect(await fault({ '@context': 'https://known.example/context', name: 'a' }, 'json-ld')).toBe(
      '1 subjects',
    )
    for (const foreign of [
      'https://elsewhere.example/context',
      ['https://known.example/context', 'http://127.0.0.1/context'],
      { '@version': 1.1, '@import': 'https://elsewhere.example/context' },
      { name: { '@id': 'a:b', '@context': 'file:///etc/passwd' } },
    ]) {
      expect(await fault({ '@context': foreign, name: { 'a:c': 'd' } }, 'json-ld')).toBe('foreign-context')
    }
  })

  test('with a context that leads back to itself is refused', async () => {
    expect(await fault({ '@context': { a: 'b:x', b: 'a:y' }, a: 'c' }, 'json-ld')).toBe('cyclic-context')
  })

  test('without any context is refused, as its keys mean nothing', async () => {
    expect(await fault({ title: 'Kurss' }, 'json-ld')).toBe('no-context')
    expect(await fault({ payload: 'e30', signatures: [] }, 'json-ld')).toBe('no-context')
  })

  test('with a key, type or value that would be lost is refused by its name', async () => {
    const only = { name: 'a:name', Course: 'a:Course', id: '@id', type: '@type' }
    expect(await read({ '@context': only, name: 'a', nam: 'b' }, 'json-ld')).toMatchObject({
      fault: { code: 'unknown-key', values: { key: 'nam' } },
    })
    expect(await read({ '@context': only, type: 'Curse', name: 'a' }, 'json-ld')).toMatchObject({
      fault: { code: 'unknown-type', values: { type: 'Curse' } },
    })
    expect(await fault({ '@context': only, '@graph': [{ id: 'a:b' }] }, 'json-ld')).toBe('lost-value')
  })

  test('keeps its blank nodes apart, however many parts it is read in', async () => {
    const courses = Array.from({ length: 120 }, (_, index) => ({
      type: 'Course',
      part: { name: `${index}` },
    }))
    expect(await fault({ '@context': context, '@graph': courses }, 'json-ld')).toBe('240 subjects')
    const linked = [{ id: '_:a', name: 'a' }, ...courses, { id: 'a:b', part: { id: '_:a' } }]
    expect(await fault({ '@context': context, '@graph': linked }, 'json-ld')).toBe('242 subjects')
  })
})

describe('RDF/XML', () => {
  test('with a document type is refused: it could grow without bound or read files', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
    const external = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    expect(await fault(xml('<e:a>&c;</e:a>', bomb), 'rdf-xml')).toBe('has-doctype')
    expect(await fault(xml('<e:a>&b;</e:a>', external), 'rdf-xml')).toBe('has-doctype')
  })

  test('may write of document types in remarks and raw text', async () => {
    const said = '<!-- <!DOCTYPE a> --><e:A rdf:about="a:b"><e:c><![CDATA[<!DOCTYPE a>]]></e:c></e:A>'
    expect(await fault(xml(said), 'rdf-xml')).toBe('1 subjects')
  })
})

describe('The form of a document', () => {
  const formOf = (type: string | undefined, name: string, text: string) =>
    detectForm(type, name, Buffer.from(text))

  test('is what its type says, else its name, else how it begins', () => {
    expect(formOf('text/turtle; charset=utf-8', 'a.xml', '{')).toBe('turtle')
    expect(formOf('text/plain', 'a.JSONLD', '<')).toBe('json-ld')
    expect(formOf(undefined, 'offers', '  [{"@id": "a:b"}]')).toBe('json-ld')
    expect(formOf(undefined, '', '[] <a:b> "c" .')).toBe('turtle')
    expect(formOf(undefined, '', '<https://a.b/> <a:b> "c" .')).toBe('turtle')
    expect(formOf(undefined, '', '<?xml version="1.0"?><rdf:RDF/>')).toBe('rdf-xml')
    expect(formOf(undefined, '', 'PREFIX a: <b:c>')).toBe('turtle')
    expect(formOf(undefined, '', 'id;title')).toBeUndefined()
  })
})
