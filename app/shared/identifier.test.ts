import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { identifierOf, slugOf } from './identifier.ts'

describe('identifiers', () => {
  it('are ten small letters and digits, the same for the same record', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (source, id) => {
        expect(identifierOf(source, id)).toMatch(/^[0-9a-z]{10}$/)
        expect(identifierOf(source, id)).toBe(identifierOf(source, id))
      }),
    )
  })

  it('tell sources apart', () => {
    expect(identifierOf('one', 'course-1')).not.toBe(identifierOf('other', 'course-1'))
  })

  it('do not change from one release to the next', () => {
    expect(identifierOf('demonstration', 'mig-mag-metinasana-rezekne')).toBe('gjpipajrq7')
  })
})

describe('slugs', () => {
  it('keep Latin letters without their marks', () => {
    expect(slugOf('MIG/MAG metināšana iesācējiem')).toBe('mig-mag-metinasana-iesacejiem')
    expect(slugOf('Schweißen für Anfänger')).toBe('schweissen-fur-anfanger')
  })

  it('are empty for other scripts', () => {
    expect(slugOf('Сварка')).toBe('')
  })

  it('are short and never begin or end with a hyphen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(slugOf(text)).toMatch(/^(|[a-z0-9](-?[a-z0-9]){0,59})$/)
      }),
    )
  })
})
