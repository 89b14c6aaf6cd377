import { expect, test } from 'vitest'

import { organisationKinds } from '../../organisations/index.ts'
import { municipalityShapes } from '../map/municipality-shapes.ts'
import { neighboursOf } from '../territory/neighbours.ts'
import { partyClassOf } from './party.ts'

test('Every kind of organisation stands on one of the five sides, and a person on their own', () => {
  const classes = organisationKinds.map((kind) => partyClassOf(kind))
  expect(new Set(classes)).toEqual(new Set(['state', 'municipality', 'private', 'social-partner']))
  expect(partyClassOf(undefined)).toBe('individual')
})

test('Neighbours are neighbours of each other, and every municipality is on the map', () => {
  const ids = municipalityShapes.map(({ id }) => id)
  expect(ids).toHaveLength(9)
  for (const id of ids) {
    expect(neighboursOf(id).length).toBeGreaterThan(0)
    for (const other of neighboursOf(id))
      expect([other, neighboursOf(other).includes(id)]).toEqual([other, true])
  }
})
