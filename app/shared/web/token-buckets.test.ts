import { describe, expect, test } from 'vitest'

import { newTokenBuckets } from './token-buckets.ts'

const start = new Date('2026-11-24T10:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)

describe('A bucket of requests', () => {
  test('lets the quota through at once, then refuses and says when to come back', () => {
    const buckets = newTokenBuckets(3, 60)
    const answers = [1, 2, 3, 4].map(() => buckets.take('one', start))
    expect(answers.map(({ isAllowed }) => isAllowed)).toEqual([true, true, true, false])
    expect(answers.map(({ left }) => left)).toEqual([2, 1, 0, 0])
    expect(answers.at(-1)).toMatchObject({ nextIn: 20, fullIn: 60 })
    expect(buckets.take('one', after(19)).isAllowed).toBe(false)
    expect(buckets.take('one', after(20)).isAllowed).toBe(true)
  })

  test('is whole again after the window, and never holds more than the quota', () => {
    const buckets = newTokenBuckets(3, 60)
    buckets.take('one', start)
    expect(buckets.take('one', after(7200))).toMatchObject({ left: 2, fullIn: 20 })
  })

  test('is each client’s own', () => {
    const buckets = newTokenBuckets(1, 60)
    buckets.take('one', start)
    expect(buckets.take('one', start).isAllowed).toBe(false)
    expect(buckets.take('other', start).isAllowed).toBe(true)
  })

  test('is not filled by a clock that was set back', () => {
    const buckets = newTokenBuckets(1, 60)
    buckets.take('one', start)
    expect(buckets.take('one', after(-3600)).isAllowed).toBe(false)
  })

  test('is forgotten when too many clients came since, so that memory stays bounded', () => {
    const buckets = newTokenBuckets(1, 60, 2)
    for (const client of ['one', 'two']) buckets.take(client, start)
    expect(buckets.take('one', start).isAllowed).toBe(false)
    buckets.take('three', start)
    expect(buckets.take('one', start).isAllowed).toBe(false)
    expect(buckets.take('two', start).isAllowed).toBe(true)
  })
})
