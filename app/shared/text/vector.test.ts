import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../i18n/language.ts'
import { analyse } from './analyse.ts'
import { toQuery, toVector, type WeightedText } from './vector.ts'

const title = (text: string): WeightedText => ({ text, language: 'lv', weight: 'A' })
const body = (text: string): WeightedText => ({ text, language: 'lv', weight: 'C' })

describe('the index of a text', () => {
  it('holds each word by its accented and, one weight lower, its folded stem', () => {
    expect(toVector([title('Dārzi')])).toBe("'dārz':1A 'darz':1B")
  })

  it('holds a word without diacritics once', () => {
    expect(toVector([title('Kursi')])).toBe("'kurs':1A")
  })

  it('keeps the parts of the text apart', () => {
    expect(toVector([title('Kursi'), body('kurss')])).toBe("'kurs':1A,12C")
  })

  it('holds the parts of a German compound one weight lower', () => {
    const known = new Set(['krank', 'pfleg'])
    expect(
      toVector([{ text: 'Krankenpflege', language: 'de', weight: 'A' }], (stem) => known.has(stem)),
    ).toBe("'krankenpfleg':1A 'krank':1B 'pfleg':1B")
  })
})

describe('a query', () => {
  it('asks for either stem of each word', () => {
    expect(toQuery(analyse('dārza kursi', 'lv'), '&')).toBe("('dārz' | 'darz') & 'kurs'")
    expect(toQuery(analyse('dārza kursi', 'lv'), '|')).toBe("('dārz' | 'darz') | 'kurs'")
  })

  it('asks for a compound or all its parts', () => {
    const known = new Set(['krank', 'pfleg'])
    expect(
      toQuery(
        analyse('Krankenpflege', 'de', (stem) => known.has(stem)),
        '&',
      ),
    ).toBe("('krankenpfleg' | 'krank' & 'pfleg')")
  })

  it('asks for a repeated word once and for a bounded number of words', () => {
    expect(toQuery(analyse('kursi kurss', 'lv'), '&')).toBe("'kurs'")
    const many = Array.from({ length: 5000 }, (_, n) => `w${n}`).join(' ')
    expect(toQuery(analyse(many, undefined), '|').split(' | ')).toHaveLength(64)
  })
})

describe('in the database', () => {
  let database: PGlite
  beforeAll(async () => {
    database = await PGlite.create()
  }, 60_000)
  afterAll(() => database.close())

  const rank = async (texts: readonly WeightedText[], query: string, operator: '&' | '|' = '&') => {
    const { rows } = await database.query<{ found: boolean; rank: number }>(
      `select v @@ q as found, ts_rank(v, q, 1) as rank
       from (select $1::text::tsvector as v, $2::text::tsquery as q) as both_sides`,
      [toVector(texts), toQuery(analyse(query, 'lv'), operator)],
    )
    return rows[0]?.found ? rows[0].rank : 0
  }

  it('finds inflected words, with and without diacritics', async () => {
    expect(await rank([title('Dārzeņu audzēšana')], 'dārzeņi')).toBeGreaterThan(0)
    expect(await rank([title('Dārzeņu audzēšana')], 'darzeni')).toBeGreaterThan(0)
    expect(await rank([title('Dārzeņu audzēšana')], 'pavārs')).toBe(0)
  })

  it('ranks the word as written above its folded twin, and a title above a body', async () => {
    const asWritten = await rank([title('kāzas')], 'kāzas')
    expect(asWritten).toBeGreaterThan(await rank([title('kazas')], 'kāzas'))
    expect(asWritten).toBeGreaterThan(await rank([body('kāzas')], 'kāzas'))
  })

  const accepts = async (text: string) => {
    const parts = languages.map((language) => ({ text, language, weight: 'B' }) as const)
    const lexemes = languages.flatMap((language) => analyse(text, language))
    await database.query('select $1::text::tsvector, $2::text::tsquery, $3::text::tsquery', [
      toVector(parts),
      toQuery(lexemes, '&'),
      toQuery(lexemes, '|'),
    ])
  }

  it.each([
    ['quotes', `O'Reilly's ''"'"''`],
    ['backslashes', String.raw`C:\temp\'; drop table x; --`],
    ['operators', 'a & b | !c <-> (d):*A'],
    ['NUL', 'a\u0000b'],
    ['emoji', '👩‍🏫 skolotāja 🇱🇻'],
    ['right to left', '\u202eسلام שלום'],
    ['half a surrogate pair', 'a\ud83d b\ude00'],
    ['nothing', ''],
  ])('takes %s', async (_, text) => {
    await expect(accepts(text)).resolves.toBeUndefined()
  })

  it('takes any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), accepts), {
      numRuns: 100,
    })
  })

  it('takes a megabyte of one word, of the same word and of different words', async () => {
    const different = Array.from({ length: 120_000 }, (_, n) => `ž${n.toString(36)}ā`).join(' ')
    for (const text of ['ā'.repeat(500_000), 'kāzas '.repeat(150_000), different]) {
      const { rows } = await database.query<{ size: number }>(
        'select length($1::text::tsvector)::int as size',
        [toVector([title(text)])],
      )
      expect(rows[0]?.size).toBeGreaterThan(0)
    }
  }, 60_000)
})
