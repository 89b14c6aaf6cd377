import { describe, expect, test } from 'vitest'

import { strongestTypes } from './interest-profile.tsx'

describe('What an occupation is mostly', () => {
  test('is its strongest kind of work alone when nothing else is typical', () => {
    expect(strongestTypes({ R: 7, I: 2.3, A: 1.5, S: 1.1, E: 1.4, C: 3.9 })).toEqual(['R'])
  })

  test('is two kinds when the second is typical too', () => {
    expect(strongestTypes({ R: 2, I: 2.5, A: 3.2, S: 6.6, E: 5.1, C: 3.8 })).toEqual(['S', 'E'])
  })

  test('does not name a second kind that is far behind', () => {
    expect(strongestTypes({ R: 7, I: 1, A: 1, S: 1, E: 1, C: 4.5 })).toEqual(['R'])
  })
})
