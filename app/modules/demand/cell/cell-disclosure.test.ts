import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'

import { addCrowd, addCrowdWishes, crowdMachine, type CrowdWish } from '../../../../tests/support/crowd.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { languages, type Language } from '../../../shared/i18n/language.ts'
import { timesOfDay, type TimeOfDay } from '../wish/wish.ts'
import { fewestPeople } from './cell.ts'

const municipality = 'LV-058'
const topic = 'field/053'
const crowd = 90

const allCells = languages.flatMap((language) => timesOfDay.map((time) => ({ language, time })))
type CellName = (typeof allCells)[number]

const crowded = { language: 'lv', time: 'daytime' } as const

interface Published {
  readonly language: Language | null
  readonly time: TimeOfDay | null
  readonly people: number
}

/** Whom each person of a small population would learn with: one or several languages and times. */
const population = fc
  .array(
    fc.record({
      languages: fc.subarray([...languages.slice(0, 3)], { minLength: 1 }),
      times: fc.subarray([...timesOfDay], { minLength: 1 }),
    }),
    { minLength: 3, maxLength: 40 },
  )
  .map((people) => people.map((choice, person): CrowdWish => ({ person, topic, municipality, ...choice })))

/** Many people who each choose a single cell: there the sum of the cells says most about what is hidden. */
const plainPopulation = fc
  .array(fc.nat({ max: 9 }), { minLength: allCells.length, maxLength: allCells.length })
  .map((sizes) => {
    const cells = sizes.flatMap((size, index) => new Array<CellName | undefined>(size).fill(allCells[index]))
    return cells
      .slice(0, crowd)
      .flatMap((cell, person): CrowdWish[] => (cell === undefined ? [] : [wishIn(person, cell)]))
  })

describeOnBothDatabases('What is published of the wishes', (database) => {
  beforeAll(() => addCrowd(database().db, crowd))

  const publishedOf = async (wishes: readonly CrowdWish[]): Promise<Published[]> => {
    let published: Published[] = []
    await rolledBack(async (tx) => {
      await addCrowdWishes(tx, wishes)
      published = await rowsOf(
        tx,
        sql<Published>`
          select language, time_of_day as time, people from demand_cells('2026-11-24') where topic = ${topic}
          order by language nulls first, time_of_day
        `,
      )
    })
    return published
  }

  const rolledBack = async (action: (tx: Tx) => Promise<void>) => {
    const undo = new Error('undone')
    await asActor(database().db, crowdMachine, testMoment, async (tx) => {
      await action(tx)
      throw undo
    }).catch((error: unknown) => {
      if (error !== undo) throw error
    })
  }

  it('begins with five people, in the pages as in the database', async () => {
    const row = await rowOf(database().db, sql<{ least: number }>`select demand_least() as least`)
    expect(row?.least).toBe(fewestPeople)
  })

  it('is nothing for four people and a number for the fifth', async () => {
    const wishes = [0, 1, 2, 3, 4].map((person) => wishIn(person, { language: 'ru', time: 'evening' }))
    expect(await publishedOf(wishes.slice(0, 4))).toEqual([])
    expect(await publishedOf(wishes)).toEqual([{ language: 'ru', time: 'evening', people: 5 }])
  })

  it('counts people, not wishes', async () => {
    const twice = [0, 1, 2, 3].map((person) => wishIn(person, { language: 'ru', time: 'evening' }))
    const both = twice.map((wish) => ({ ...wish, languages: ['ru', 'lv'], times: ['evening', 'weekend'] }))
    expect(await publishedOf(both)).toEqual([])
  })

  it('sets no total beside its parts: a group is shown as a whole only where it shows no cell', async () => {
    const small = allCells.slice(0, 2).flatMap((cell) => [cell, cell, cell, cell])
    const wishes = small.map((cell, person) => wishIn(person, cell))
    expect(await publishedOf(wishes)).toEqual([{ language: null, time: null, people: 5 }])
    const [first] = wishes
    expect(await publishedOf([...wishes, { ...(first ?? wishIn(0, crowded)), person: 20 }])).toEqual([
      { language: crowded.language, time: crowded.time, people: 5 },
    ])
  })

  it('does not say that every cell holds four', async () => {
    const wishes = allCells
      .flatMap((cell) => [cell, cell, cell, cell])
      .map((cell, person) => wishIn(person, cell))
    expect(wishes).toHaveLength(60)
    expect(await publishedOf(wishes)).toEqual([{ language: null, time: null, people: 55 }])
  })

  it('is never more than the people there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(population, plainPopulation), async (wishes) => {
        for (const { language, time, people } of await publishedOf(wishes)) {
          const inCell = wishes.filter(
            (wish) =>
              (language === null || wish.languages.includes(language)) &&
              (time === null || wish.times.includes(time)),
          )
          expect(people).toBeLessThanOrEqual(inCell.length)
          expect(people % fewestPeople).toBe(0)
          expect(people).toBeGreaterThanOrEqual(fewestPeople)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('fits any number from nought to four in each hidden cell, so none can be recovered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(population, plainPopulation),
        fc.nat(),
        fc.constantFrom(0, 1, 2, 3, 4),
        async (wishes, pick, guess) => {
          const published = await publishedOf(wishes)
          const hidden = allCells.filter(
            (cell) =>
              !published.some(({ language, time }) => language === cell.language && time === cell.time),
          )
          const secret = hidden[pick % Math.max(1, hidden.length)]
          if (published.length === 0 || secret === undefined) return
          const other = otherTruth(published, hidden, secret, guess)
          expect(other.filter((wish) => isIn(wish, secret))).toHaveLength(guess)
          expect(await publishedOf(other)).toEqual(published)
        },
      ),
      { numRuns: 60 },
    )
  })
})

function wishIn(person: number, { language, time }: CellName): CrowdWish {
  return { person, topic, municipality, languages: [language], times: [time] }
}

function isIn(wish: CrowdWish, { language, time }: CellName): boolean {
  return wish.languages.includes(language) && wish.times.includes(time)
}

/**
 * Another population that looks the same from outside, in which the secret cell holds as many people as was guessed.
 * Where it exists for every guess, no way of reckoning can tell the guesses apart.
 */
function otherTruth(
  published: readonly Published[],
  hidden: readonly CellName[],
  secret: CellName,
  guess: number,
): CrowdWish[] {
  const whole = published.find(({ language }) => language === null)
  const cells = [
    ...new Array<CellName>(guess).fill(secret),
    ...published.flatMap(({ language, time, people }) =>
      language === null || time === null ? [] : new Array<CellName>(people).fill({ language, time }),
    ),
  ]
  const others = hidden.filter((cell) => cell !== secret).flatMap((cell) => [cell, cell, cell, cell])
  const missing = whole === undefined ? 0 : whole.people - guess
  return [...cells, ...others.slice(0, missing)].map((cell, person) => wishIn(person, cell))
}
