import { sql } from 'kysely'
import { describe, expect, it, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { addDays, dayInRiga, daysBefore } from '../../../shared/time/day.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { trainingPersonal } from '../personal/training-personal.ts'
import { assessmentOn, lastDaysOfMonths, trainedOn, type Assessment, type HeldEvidence } from './figure.ts'
import { trainedCount, trainedOnDays } from './figure-queries.ts'

const today = '2026-11-24'
const standards = [
  { publishedOn: '2026-01-01', units: ['a', 'b'] },
  { publishedOn: '2026-06-01', units: ['c'] },
]

/** The same random numbers every time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

function randomEvidence(seed: number): HeldEvidence[] {
  const random = randomFrom(seed)
  return Array.from({ length: 12 }, (_, piece) => ({
    holder: `person-${random(3)}`,
    unit: ['a', 'b', 'c'][random(3)] ?? 'a',
    assessments: Array.from({ length: random(3) }, (_unused, number): Assessment => {
      const day = addDays('2025-12-01', random(350))
      const verdict = random(4) === 0 ? 'refused' : 'accepted'
      return {
        id: `${piece}-${number}`,
        verdict,
        day,
        at: new Date(`${day}T10:00:00Z`),
        validUntil: verdict === 'accepted' ? addDays(day, 1 + random(400)) : null,
        assessedBy: `person-${random(4)}`,
      }
    }),
  }))
}

describe('Who is trained', () => {
  const piece = (unit: string, change: Partial<Assessment> = {}): HeldEvidence => ({
    holder: 'x',
    unit,
    assessments: [
      {
        id: '1',
        verdict: 'accepted',
        day: '2026-02-01',
        at: new Date('2026-02-01T10:00:00Z'),
        validUntil: '2026-12-31',
        assessedBy: 'y',
        ...change,
      },
    ],
  })

  test('is whoever holds all units of one version', () => {
    expect(trainedOn(standards, [piece('a'), piece('b')], today)).toEqual(['x'])
    expect(trainedOn(standards, [piece('a')], today)).toEqual([])
    expect(trainedOn(standards, [piece('c')], '2026-05-31')).toEqual([])
    expect(trainedOn(standards, [piece('c')], '2026-06-01')).toEqual(['x'])
  })

  test('nobody is by their own assessment', () => {
    expect(trainedOn(standards, [piece('a'), piece('b', { assessedBy: 'x' })], today)).toEqual([])
  })

  test('ends when evidence runs out, and on the very day after', () => {
    const evidence = [piece('a'), piece('b', { validUntil: today })]
    expect(trainedOn(standards, evidence, today)).toEqual(['x'])
    expect(trainedOn(standards, evidence, addDays(today, 1))).toEqual([])
  })

  test('follows the last decision about a piece of evidence', () => {
    const first = piece('b').assessments
    const later = piece('b', {
      id: '2',
      verdict: 'refused',
      validUntil: null,
      day: today,
      at: new Date(`${today}T09:00:00Z`),
    })
    const decisions = [...later.assessments, ...first]
    expect(assessmentOn(decisions, today)?.verdict).toBe('refused')
    expect(assessmentOn(decisions, addDays(today, -1))?.verdict).toBe('accepted')
  })

  test('never depends on the order of evidence or decisions, and more accepted evidence never takes it away', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const evidence = randomEvidence(seed)
      const day = addDays('2026-01-01', (seed * 7) % 600)
      const trained = trainedOn(standards, evidence, day)
      const turned = evidence
        .toReversed()
        .map((held) => ({ ...held, assessments: held.assessments.toReversed() }))
      expect([seed, trainedOn(standards, turned, day)]).toEqual([seed, trained])
      const more = trainedOn(standards, [...evidence, piece('a'), piece('b')], day)
      expect(more).toEqual(expect.arrayContaining(trained))
    }
  })

  test('is counted on the last day of each month', () => {
    expect(lastDaysOfMonths('2026-03-15', 3)).toEqual(['2026-03-15', '2026-02-28', '2026-01-31'])
  })
})

const machine: Actor = { kind: 'machine', id: 'test' }

describeOnBothDatabases('The figures of training', (database) => {
  it('agree with the rule on every day that is asked', async () => {
    const { db } = database()
    const pieces = await asActor(db, machine, testMoment, (tx) =>
      rowsOf(
        tx,
        sql<HeldEvidence & { kind: string }>`
          select holder_id as holder, unit_id as unit, standard.kind, coalesce((
            select jsonb_agg(jsonb_build_object('id', id, 'verdict', verdict,
              'day', (assessed_at at time zone 'Europe/Riga')::date, 'moment', assessed_at, 'validUntil', valid_until,
              'assessedBy', assessed_by) order by id)
            from evidence_assessment where evidence_id = evidence.id
          ), '[]') as assessments
          from competence_evidence as evidence join competence_unit as unit on unit.id = unit_id
          join competence_standard as standard on standard.id = standard_id
        `,
      ),
    )
    const read = pieces.map((held) => ({
      ...held,
      assessments: held.assessments.map((assessment) => ({ ...assessment, at: momentOf(assessment) })),
    }))
    const published = await rowsOf(
      db,
      sql<{ kind: string; publishedOn: string; units: string[] }>`
        select kind, (published_at at time zone 'Europe/Riga')::date as "publishedOn", array_agg(unit.id) as units
        from competence_standard as standard join competence_unit as unit on unit.standard_id = standard.id
        group by standard.id
      `,
    )
    const ruled = (kind: string, day: string) =>
      trainedOn(
        published.filter((standard) => standard.kind === kind),
        read.filter((held) => held.kind === kind),
        day,
      ).length
    const days = [...lastDaysOfMonths(dayInRiga(testMoment), 18), addDays(dayInRiga(testMoment), 1000)]
    const counted = await trainedOnDays(db, days)
    expect(counted).toHaveLength(days.length)
    for (const { day, coordinators, educators } of counted) {
      expect([day, coordinators, educators]).toEqual([day, ruled('coordinator', day), ruled('educator', day)])
    }
    expect(counted.find(({ day }) => day === dayInRiga(testMoment))).toMatchObject({
      coordinators: 8,
      educators: 6,
    })
  })

  it('stay what they were when a person is erased', async () => {
    const { db } = database()
    const before = await trainedCount(db, 'educator', dayInRiga(testMoment))
    await asActor(db, machine, testMoment, (tx) =>
      trainingPersonal.erase(tx, demonstrationPersonId('larisa'), testMoment),
    )
    expect(await trainedCount(db, 'educator', dayInRiga(testMoment))).toBe(before)
    expect(await trainedCount(db, 'educator', dayInRiga(daysBefore(testMoment, 60)))).toBe(before - 1)
  })
})

function momentOf(assessment: Assessment): Date {
  return new Date(String(Reflect.get(assessment, 'moment')))
}
