import { describe, expect, it } from 'vitest'

import { apart, lineHeight, projectionOf } from './map-layout.ts'

describe('the map of demand', () => {
  it('sets north above south and west left of east, in true proportions', () => {
    const places = [
      { latitude: 56, longitude: 26 },
      { latitude: 57, longitude: 28 },
    ]
    const { project, height } = projectionOf(places)
    const [west, south] = project(26, 56)
    const [east, north] = project(28, 57)
    expect(west).toBeLessThan(east)
    expect(north).toBeLessThan(south)
    expect(south).toBeLessThan(height)
    // A degree of longitude is 0.55 of a degree of latitude at 56.5° north.
    expect((south - north) / ((east - west) / 2)).toBeCloseTo(1 / Math.cos((56.5 * Math.PI) / 180), 1)
  })

  it('moves circles at one spot apart, so that each name can be read', () => {
    const [upper, lower] = apart([
      { x: 100, y: 100, radius: 30 },
      { x: 105, y: 102, radius: 10 },
    ])
    expect(upper?.y).toBe(100)
    expect((lower?.y ?? 0) - 10).toBeGreaterThanOrEqual(100 + 30 + lineHeight)
  })
})
