import { describe, expect, it } from 'vitest'

import { formValues, readForm } from './form-reader.ts'

describe('reading a form', () => {
  it('takes an empty field for no answer', () => {
    const form = readForm({ mode: [''], price: ['  '] })
    expect(form.choice('mode', ['online'])).toBeUndefined()
    expect(form.number('price', 0, 10)).toBeUndefined()
    expect(form.refusals).toEqual([])
  })

  it('refuses a choice that was not offered and keeps what was sent', () => {
    const form = readForm({ mode: ['telepathy'] })
    expect(form.choice('mode', ['online', 'in-person'])).toBeUndefined()
    expect(form.refusals).toEqual([{ field: 'mode', code: 'unknown-choice' }])
    expect(form.values['mode']).toEqual(['telepathy'])
  })

  it('takes several choices once each', () => {
    expect(readForm({ day: ['a', 'b', 'a'] }).choices('day', ['a', 'b', 'c'])).toEqual(['a', 'b'])
  })

  it('reads decimals with a comma and a currency sign', () => {
    expect(readForm({ price: ['49,90 €'] }).number('price', 0, 100)).toBe(49.9)
  })

  it('refuses words, and numbers out of range', () => {
    const form = readForm({ price: ['a lot'], age: ['200'] })
    form.number('price', 0, 100)
    form.number('age', 0, 120)
    expect(form.refusals.map((refusal) => refusal.code)).toEqual(['not-a-number', 'out-of-range'])
  })

  it('refuses a day that is not in the calendar', () => {
    const form = readForm({ day: ['2027-02-30'], other: ['2027-02-28'] })
    expect(form.day('day')).toBeUndefined()
    expect(form.day('other')).toBe('2027-02-28')
    expect(form.refusals).toEqual([{ field: 'day', code: 'not-a-day' }])
  })

  it('leaves files out of the values', () => {
    expect(formValues({ name: 'Anna', photo: new File([], 'x.png') })).toEqual({ name: ['Anna'], photo: [] })
  })
})
