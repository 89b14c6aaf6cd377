import { describe, expect, it } from 'vitest'

import { addDays, dayInRiga, dayInWords, isDay } from './day.ts'

describe('days in Riga', () => {
  it('begin two hours before UTC in winter and three in summer', () => {
    expect(dayInRiga(new Date('2026-11-24T21:59:59Z'))).toBe('2026-11-24')
    expect(dayInRiga(new Date('2026-11-24T22:00:00Z'))).toBe('2026-11-25')
    expect(dayInRiga(new Date('2026-07-01T21:00:00Z'))).toBe('2026-07-02')
  })

  it('are added over both clock changes and the end of a leap February', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })

  it('are only those of the calendar', () => {
    expect(['2028-02-29', '2026-02-29', '2026-13-01', '24.11.2026', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('are written as each language does', () => {
    expect(dayInWords('2026-11-24', 'lv')).toBe('2026. gada 24. novembris')
    expect(dayInWords('2026-11-24', 'en')).toBe('24 November 2026')
    expect(dayInWords('2026-11-24', 'lt')).toBe('2026 m. lapkričio 24 d.')
    expect(dayInWords('2026-11-24', 'ru')).toMatch(/^24 ноября 2026/)
    expect(dayInWords('2026-11-24', 'de')).toBe('24. November 2026')
  })
})
