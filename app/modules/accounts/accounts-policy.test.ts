import { describe, expect, test } from 'vitest'

import type { Actor, HeldRole } from '../../shared/events/events.ts'
import { refuseEnd, refuseGrant } from './accounts-policy.ts'

const today = '2026-11-24'

function person(id: string, ...held: readonly HeldRole[]): Actor {
  return { kind: 'person', id, roles: held }
}

const administrator = person('a', {
  role: 'regional-administrator',
  organisationId: null,
  municipalityId: null,
})
const editor = person('e', { role: 'provider-editor', organisationId: 'austra', municipalityId: null })
const verifier = { personId: 'p', role: 'verifier', fromDay: today } as const

describe('Giving a role', () => {
  test('is for administrators, and never to oneself', () => {
    expect(refuseGrant(administrator, verifier, today)).toBeUndefined()
    expect(refuseGrant(administrator, { ...verifier, personId: 'a' }, today)).toBe('own-role')
    expect(refuseGrant(person('r'), verifier, today)).toBe('not-allowed')
  })

  test('needs the organisation or municipality that the role is for', () => {
    expect(refuseGrant(administrator, { ...verifier, role: 'educator' }, today)).toBe('scope-missing')
    expect(
      refuseGrant(administrator, { ...verifier, role: 'coordinator', organisationId: 'austra' }, today),
    ).toBe('scope-missing')
    expect(
      refuseGrant(administrator, { ...verifier, role: 'coordinator', municipalityId: 'LV-058' }, today),
    ).toBeUndefined()
  })

  test('needs days in order that are not over', () => {
    expect(refuseGrant(administrator, { ...verifier, toDay: today }, today)).toBeUndefined()
    const past = { ...verifier, fromDay: '2026-01-01', toDay: '2026-11-23' }
    expect(refuseGrant(administrator, past, today)).toBe('days-over')
    const disorder = { ...verifier, fromDay: '2026-12-02', toDay: '2026-12-01' }
    expect(refuseGrant(administrator, disorder, today)).toBe('days-in-disorder')
  })

  test('is for editors too, but only their own role for their own organisation', () => {
    const wanted = {
      personId: 'p',
      role: 'provider-editor',
      organisationId: 'austra',
      fromDay: today,
    } as const
    expect(refuseGrant(editor, wanted, today)).toBeUndefined()
    expect(refuseGrant(editor, { ...wanted, organisationId: 'other' }, today)).toBe('not-allowed')
    expect(refuseGrant(editor, { ...wanted, role: 'educator' }, today)).toBe('not-allowed')
  })
})

describe('Ending a role', () => {
  const held = { role: 'regional-administrator', organisationId: null } as const

  test('leaves the region its last administrator', () => {
    expect(refuseEnd(administrator, held, 1)).toBeUndefined()
    expect(refuseEnd(administrator, held, 0)).toBe('last-administrator')
    expect(refuseEnd(administrator, { role: 'verifier', organisationId: null }, 0)).toBeUndefined()
  })

  test('is as far as giving it goes', () => {
    expect(refuseEnd(editor, { role: 'provider-editor', organisationId: 'austra' }, 1)).toBeUndefined()
    expect(refuseEnd(editor, { role: 'provider-editor', organisationId: 'other' }, 1)).toBe('not-allowed')
    expect(refuseEnd(editor, held, 1)).toBe('not-allowed')
  })
})
