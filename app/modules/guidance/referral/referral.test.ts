import { expect, test } from 'vitest'

import { nextStates, referralStates, refuseStep } from './referral.ts'

test('a referral goes one way, and what has ended stays ended', () => {
  expect(refuseStep('sent', { state: 'accepted' })).toBeUndefined()
  expect(refuseStep('accepted', { state: 'started' })).toBeUndefined()
  expect(refuseStep('started', { state: 'finished', outcome: 'completed' })).toBeUndefined()
  expect(refuseStep('sent', { state: 'started' })).toBe('not-now')
  for (const ended of ['refused', 'finished', 'withdrawn'] as const) expect(nextStates(ended)).toEqual([])
  for (const state of referralStates) expect(refuseStep(state, { state: 'sent' })).toBe('not-now')
})

test('nobody is refused without a reason, asked without a question, or finished without an outcome', () => {
  expect(refuseStep('sent', { state: 'refused' })).toBe('no-reason')
  expect(refuseStep('sent', { state: 'incomplete' })).toBe('no-question')
  expect(refuseStep('started', { state: 'finished' })).toBe('no-outcome')
})
