import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { runSkillEvaluation } from '../evaluation/skills/run-skill-evaluation.ts'
import { figuresOf } from '../evaluation/skills/skill-figures.ts'
import { hasTestServer } from './support/database.ts'
import { describeWithShared } from './support/shared-data.ts'

const initiative = 'skill/001115fb-569f-4ee6-8381-c6807ef2527f'
const rows = [
  'text\turi',
  `show initiative\thttp://data.europa.eu/esco/${initiative}`,
  `Kā izrādīt iniciatīvu\t${initiative}`,
  'Good morning\t',
  'a skill that is not there\tskill/00000000-0000-0000-0000-000000000000',
]

async function evaluate(words: readonly string[], text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'laipa-skills-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'rows.tsv')
  writeFileSync(file, text)
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runSkillEvaluation([file, ...words], {
    say: (line) => out.push(line),
    progress: (line) => err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test.each(['embedded', ...(hasTestServer ? ['postgresql'] : [])])(
  'Suggestions are measured on any file of rows, in a scratch database: %s',
  { timeout: 120_000 },
  async (database) => {
    const { code, out } = await evaluate(
      ['--json', '--esco', 'none', '--database', database],
      rows.join('\r\n'),
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ precision: 1, recall: 0.6667, mrr: 0.6667, n: 4 })
  },
)

test('Precision is of the answers, recall and rank of the rows that have a skill', () => {
  const figures = figuresOf([
    { text: 'right', skills: ['a'], suggested: ['a', 'b'] },
    { text: 'second', skills: ['a'], suggested: ['b', 'a'] },
    { text: 'nothing', skills: ['a'], suggested: [] },
    { text: 'noise', skills: [], suggested: ['c'] },
    { text: 'quiet', skills: [], suggested: [] },
  ])
  expect(figures).toEqual({ precision: 0.3333, recall: 0.3333, mrr: 0.5, n: 5 })
})

test.each([
  ['a\tskill/nothing', 'line 1: “skill/nothing” is no address of a skill.'],
  ['a\t\nb', 'line 2: there is no tab before the address of a skill.'],
  ['\t', 'line 1: the text is empty.'],
  ['', 'rows.tsv has no rows.'],
])('A file that cannot be read is answered with a sentence: %j', async (text, sentence) => {
  const { code, out, err } = await evaluate(['--esco', 'none'], text)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(sentence)
})

test('Words that are not understood are answered with the usage', async () => {
  expect(await evaluate(['--fast'], rows.join('\n'))).toMatchObject({ code: 2, out: '' })
})

describeWithShared('Tags of real courses that are names of skills', (shared) => {
  test('find their skill in the whole of ESCO', { timeout: 300_000 }, async () => {
    const file = join(shared, 'testdata', 'courses', 'course_skill_tags_esco_exact.tsv')
    const tags = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line, index) => index === 0 || line.includes('skill/'))
    // The embedded database, which the rows above are measured on too, takes three times as long.
    const database = hasTestServer ? 'postgresql' : 'embedded'
    const words = ['--esco', join(shared, 'data', 'esco'), '--database', database]
    const { out } = await evaluate(words, tags.join('\n'))
    const { precision, recall, mrr, n } = JSON.parse(out)
    expect(n).toBe(348)
    expect(precision).toBeGreaterThan(0.92)
    expect(recall).toBeGreaterThan(0.92)
    expect(mrr).toBeGreaterThan(0.95)
  })
})
