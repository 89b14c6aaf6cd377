import { describe, expect, test } from 'vitest'

import { languages } from '../i18n/language.ts'
import { EuEmblem, starPath } from './eu-emblem.tsx'
import { FundingStatement, projectNumber } from './funding.tsx'
import { fundingStatement } from './messages.ts'

const emblem = String(<EuEmblem />)

describe('the European emblem', () => {
  test('is a flag of three to two in the official colours', () => {
    expect(emblem).toContain('viewBox="0 0 27 18"')
    expect(emblem).toContain('<rect width="27" height="18" fill="#003399">')
    expect(emblem).toContain('fill="#FFCC00"')
  })

  test('bears twelve stars on a circle of a third of its height, at the hours of a clock', () => {
    const tips = [...emblem.matchAll(/M([\d.]+) ([\d.]+)L/g)].map(([, x, y]) => [Number(x), Number(y)])
    expect(tips).toHaveLength(12)
    for (const [hour, [x = 0, y = 0]] of tips.entries()) {
      // A star's tip is one radius, an eighteenth of the height, above its centre.
      const angle = (hour * Math.PI) / 6
      expect(x).toBeCloseTo(13.5 + 6 * Math.sin(angle), 2)
      expect(y + 1).toBeCloseTo(9 - 6 * Math.cos(angle), 2)
    }
  })

  test('has upright stars of five points', () => {
    const corners = [...starPath(0, 0).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    const distances = corners.map(([x = 0, y = 0]) => Math.hypot(x, y))
    expect(distances.filter((distance) => Math.abs(distance - 1) < 0.01)).toHaveLength(5)
    expect(corners[0]).toEqual([0, -1])
    expect(Math.max(...corners.map(([x = 0]) => x))).toBeCloseTo(Math.sin((2 * Math.PI) / 5), 2)
  })

  test('stands with its statement and the project number in every language', () => {
    for (const language of languages) {
      const shown = String(<FundingStatement language={language} />)
      expect(shown).toContain(fundingStatement[language])
      expect(shown.replaceAll('<wbr/>', '')).toContain(projectNumber)
    }
  })
})
