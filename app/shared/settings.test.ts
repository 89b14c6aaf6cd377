import { describe, expect, it } from 'vitest'

import { readSettings } from './settings.ts'

describe('the settings', () => {
  it('have usual values for everything', () => {
    expect(readSettings({})).toMatchObject({
      settings: { PORT: 3000, HOST: '127.0.0.1', LAIPA_DATA: './data', TRUSTED_PROXY: 'no' },
    })
  })

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ settings: { PORT: 3000 } })
  })

  it('drop the slash at the end of the address', () => {
    expect(readSettings({ BASE_URL: 'https://laipa.example/' })).toMatchObject({
      settings: { BASE_URL: 'https://laipa.example' },
    })
  })

  it.each([
    ['PORT', 'http', 'PORT must be a whole number from 0 to 65535.'],
    ['PORT', '65536', 'PORT must be a whole number from 0 to 65535.'],
    [
      'DATABASE_URL',
      'mysql://x',
      'DATABASE_URL must be an address that starts with postgres:// or postgresql://.',
    ],
    ['BASE_URL', 'laipa.example', 'BASE_URL must be an address that starts with http:// or https://.'],
    ['LAIPA_REGION', 'Latgale; drop', 'LAIPA_REGION must be a name in small Latin letters.'],
    ['LAIPA_API_RATE', '-1', 'LAIPA_API_RATE must be a whole number from 0 to 1000000.'],
    ['TRUSTED_PROXY', '2', 'TRUSTED_PROXY must be yes or no.'],
  ])('name a wrong %s (%s) in a sentence', (name, value, sentence) => {
    expect(readSettings({ [name]: value })).toEqual({ faults: [sentence] })
  })

  it('name all that is wrong at once', () => {
    expect(readSettings({ PORT: 'x', BASE_URL: 'y' })).toMatchObject({ faults: { length: 2 } })
  })
})
