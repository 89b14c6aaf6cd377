import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runStemEvaluation } from './run-stem-evaluation.ts'

const folder = mkdtempSync(join(tmpdir(), 'laipa-stem-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...words: string[]) {
  const said: string[] = []
  const progress: string[] = []
  const code = runStemEvaluation(words, {
    say: (line) => said.push(line),
    progress: (line) => progress.push(line),
  })
  return { code, said: said.join('\n'), progress: progress.join('\n') }
}

describe('eval:stem', () => {
  it('says which folder is not there, or that it holds no words', () => {
    expect(run(join(folder, 'nowhere'))).toMatchObject({ code: 1, said: '' })
    expect(run(folder).progress).toContain('morph.lv.tsv')
  })

  it('explains itself where it is not understood', () => {
    expect(run()).toMatchObject({ code: 2, said: '' })
    expect(run(folder, '--loud').progress).toContain('eval:stem -- DIR [--json]')
  })

  it('measures nominal forms apart from all forms, and names the files it does without', () => {
    const rows = [
      'lemma\tupos\tform\tcount',
      'kurss\tNOUN\tkursi\t3',
      'kurss\tNOUN\tkursu\t2',
      'iet\tVERB\tiet\t1',
      'iet\tVERB\tqqq\t1',
    ]
    writeFileSync(join(folder, 'morph.lv.tsv'), rows.join('\r\n'))
    const { code, said, progress } = run(folder, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(said)).toEqual({
      lv: {
        nominal: { pairF1: 1, bcubedF1: 1 },
        all: { pairF1: 0.6667, bcubedF1: 0.8571 },
      },
    })
    expect(progress).toBe('Not there, and left out: morph.en.tsv, morph.lt.tsv, morph.ru.tsv, morph.de.tsv.')
  })

  it('measures the paradigms of a dictionary beside them', () => {
    writeFileSync(join(folder, 'paradigms.lv.tsv'), 'lemma\tforms\nkurss\tkurss kursi kursu\n')
    expect(JSON.parse(run(folder, '--json').said)).toMatchObject({
      lv: { paradigms: { pairF1: 1, bcubedF1: 1 } },
    })
    expect(run(folder).progress).toMatch(/lv +paradigms +100 +100/)
  })
})
