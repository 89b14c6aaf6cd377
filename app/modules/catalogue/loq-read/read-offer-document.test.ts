import { describe, expect, test } from 'vitest'

import { languages } from '../../../shared/i18n/language.ts'
import { faultText } from '../../../shared/import/fault-text.ts'
import { allFaultMessages } from '../import/offer-fault.ts'
import { keepKnown } from './keep-known.ts'
import { readOfferDocument } from './read-offer-document.ts'

const offer = { id: 'a', provider: 'skola', title: { lv: 'Kurss' } }

async function read(content: string, name: string, contentType?: string) {
  const reading = await readOfferDocument({ name, contentType, bytes: Buffer.from(content) })
  for (const found of [...reading.faults, ...reading.warnings]) {
    for (const language of languages) {
      expect(faultText(found, allFaultMessages, language)).not.toMatch(/\{[a-z]+[,}]|undefined/)
    }
  }
  return { ids: reading.rows.map(({ record }) => record.id), codes: reading.faults.map(({ code }) => code) }
}

const page = (block: unknown) =>
  `<!doctype html><html lang="lv"><script type="application/ld+json">${JSON.stringify(block)}</script></html>`

describe('A document of offers', () => {
  test('is read by its name, its type or its beginning', async () => {
    const course = { '@type': 'Course', '@id': 'https://skola.lv/a', name: 'Kurss', provider: 'Skola' }
    expect(await read(JSON.stringify(offer), 'offers.jsonl', 'application/json')).toEqual({
      ids: ['a'],
      codes: [],
    })
    expect(await read('id,provider,title_lv\na,skola,Kurss', 'feed', 'text/csv')).toEqual({
      ids: ['a'],
      codes: [],
    })
    expect(await read(page(course), 'courses', 'text/html; charset=utf-8')).toMatchObject({
      ids: ['https://skola.lv/a'],
    })
    expect(await read(page(course), 'courses.html')).toMatchObject({ ids: ['https://skola.lv/a'] })
    expect(await read(page(course), '')).toMatchObject({ ids: ['https://skola.lv/a'] })
    expect(await read('<a:b> <a:c> <a:d> .', 'offers.ttl')).toEqual({ ids: [], codes: ['no-offers'] })
    expect(await read('{"title": "x"}', 'feed', 'application/ld+json')).toEqual({
      ids: [],
      codes: ['no-context'],
    })
    expect(await read('<!DOCTYPE a><a/>', 'feed', 'application/xml')).toEqual({
      ids: [],
      codes: ['has-doctype'],
    })
  })

  test('of an unknown kind is refused by its name', async () => {
    expect(await read('%PDF-1.4', 'offers.pdf', 'application/pdf')).toEqual({
      ids: [],
      codes: ['unknown-kind'],
    })
  })
})

describe('Of an offer in a standard form', () => {
  const known = {
    skills: new Set<string>(),
    fields: new Set(['0611']),
    places: {
      municipalities: new Set(['LV-REZ']),
      homesOf: new Map([
        ['Rēzekne', ['LV-REZ']],
        ['Jaunciems', ['LV-111', 'LV-REZ']],
      ]),
    },
  }

  test('what the region does not know is left out with a warning; the place is the first name that is one', async () => {
    const skill = 'http://data.europa.eu/esco/skill/2fcd95a4-1f9a-41cf-95a9-4701bde476b4'
    const course = {
      '@type': 'Course',
      '@id': 'https://skola.lv/a',
      name: 'Kurss',
      provider: 'Skola',
      teaches: { url: skill },
      about: { url: 'http://data.europa.eu/snb/isced-f/0999' },
      location: 'Jaunciems, Rēzekne',
    }
    const reading = await readOfferDocument({ name: 'a.html', bytes: Buffer.from(page(course)) })
    const kept = keepKnown(reading, known)
    expect(kept.rows[0]?.record).toMatchObject({ skills: [], isced_f: null, place: 'Rēzekne' })
    expect(kept.warnings.map(({ code }) => code)).toEqual(['skill-left-out', 'field-left-out'])
    const elsewhere = { ...course, location: 'Parīze' }
    const other = await readOfferDocument({ name: 'a.html', bytes: Buffer.from(page(elsewhere)) })
    expect(keepKnown(other, known).warnings.map(({ code }) => code)).toContain('place-left-out')
  })

  test('a table of our own keeps its faults: its columns name our lists', async () => {
    const row = { ...offer, place: 'Parīze' }
    const reading = await readOfferDocument({ name: 'a.jsonl', bytes: Buffer.from(JSON.stringify(row)) })
    expect(keepKnown(reading, known)).toBe(reading)
  })
})
