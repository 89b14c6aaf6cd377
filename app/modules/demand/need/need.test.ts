import { describe, expect, it } from 'vitest'

import type { Actor } from '../../../shared/events/events.ts'
import { refuseNeed, refuseNeedState } from './need.ts'

const held = (role: string, scope: { organisationId?: string; municipalityId?: string } = {}) => ({
  role,
  organisationId: scope.organisationId ?? null,
  municipalityId: scope.municipalityId ?? null,
})
const employer: Actor = { kind: 'person', id: 'e', roles: [held('employer-editor', { organisationId: 'o' })] }
const verifier: Actor = { kind: 'person', id: 'v', roles: [held('verifier')] }
const need = { organisationId: 'o', municipalityId: 'm', state: 'entered', enteredBy: 'e' } as const

describe('a need', () => {
  it('is entered for one’s own organisation, for a day ahead', () => {
    const entry = { organisationId: 'o', municipalityId: 'm', neededBy: '2027-01-01' }
    expect(refuseNeed(entry, employer, '2026-11-24')).toBeUndefined()
    expect(refuseNeed({ ...entry, organisationId: 'other' }, employer, '2026-11-24')).toBe('not-yours')
    expect(refuseNeed({ ...entry, organisationId: null }, employer, '2026-11-24')).toBe('not-yours')
    expect(refuseNeed({ ...entry, neededBy: '2026-11-24' }, employer, '2026-11-24')).toBe('day-past')
    expect(refuseNeed({ ...entry, neededBy: '2036-01-01' }, employer, '2026-11-24')).toBe('day-too-late')
  })

  it('is verified by a verifier who did not enter it', () => {
    expect(refuseNeedState(need, 'verified', verifier)).toBeUndefined()
    expect(refuseNeedState({ ...need, enteredBy: 'v' }, 'verified', verifier)).toBe('own-entry')
    expect(refuseNeedState(need, 'verified', employer)).toBe('not-a-verifier')
  })

  it('goes from entered to verified to met, and nowhere from its end', () => {
    expect(refuseNeedState(need, 'met', employer)).toBe('no-such-step')
    expect(refuseNeedState({ ...need, state: 'verified' }, 'met', employer)).toBeUndefined()
    expect(refuseNeedState({ ...need, state: 'verified' }, 'met', verifier)).toBe('not-yours')
    for (const state of ['met', 'withdrawn'] as const) {
      expect(refuseNeedState({ ...need, state }, 'verified', verifier)).toBe('no-such-step')
      expect(refuseNeedState({ ...need, state }, 'withdrawn', employer)).toBe('no-such-step')
    }
  })
})
