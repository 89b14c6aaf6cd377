import { describe, expect, test } from 'vitest'

import { localised } from '../i18n/localised-text.ts'
import { BarChart, BarShape } from './chart.tsx'
import { CheckboxGroup, RadioGroup } from './choice-group.tsx'
import { DataList } from './data-list.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { SelectField, TextField } from './field.tsx'
import { ForeignText } from './foreign-text.tsx'
import { shownPages } from './pagination.tsx'
import { scoreInWords } from './score-bar.tsx'
import { Table } from './table.tsx'

describe('a form field', () => {
  test('is bound to its label, hint and error', () => {
    const field = String(
      <TextField language="en" name="q" label="What" hint="For example" error="Type a word" value="<b>" />,
    )
    expect(field).toContain('<label class="ds-label" for="q">')
    expect(field).toContain('aria-describedby="q-hint q-error" aria-invalid="true"')
    expect(field).toContain('id="q-error"')
    expect(field).toContain('value="&lt;b&gt;"')
  })

  test('with choices keeps what was chosen and lets the error summary land on the first choice', () => {
    const options = ['a', 'b'].map((value) => ({ value, label: value }))
    const boxes = String(
      <CheckboxGroup
        language="en"
        name="when"
        legend="When"
        options={options}
        values={['b']}
        error="Choose"
      />,
    )
    expect(boxes).toContain('id="when" name="when" value="a"')
    expect(boxes).toMatch(/value="b" checked=""/)
    expect(boxes).not.toMatch(/value="a" checked/)
    expect(boxes).toContain('aria-describedby="when-error"')
    expect(String(<RadioGroup language="en" name="s" legend="S" options={options} value="a" />)).toMatch(
      /type="radio" id="s" name="s" value="a" checked=""/,
    )
    const list = String(<SelectField language="en" name="m" label="M" options={options} value="b" />)
    expect(list).toContain('<option value="b" selected="">')
    expect(list).not.toContain('<option value="a" selected')
  })
})

describe('the error summary', () => {
  test('leads to each field, counts in the reader’s grammar and says that nothing is lost', () => {
    const errors = Array.from({ length: 21 }, (_, index) => ({ field: `f${index}`, text: 'x' }))
    const summary = String(<ErrorSummary language="lv" errors={errors} />)
    expect(summary).toContain('href="#f20"')
    expect(summary).toContain('Izlabojiet 21 kļūdu')
    expect(summary).toContain('Viss, ko ierakstījāt, ir saglabāts.')
    expect(String(<ErrorSummary language="ru" errors={errors.slice(0, 5)} />)).toContain('Исправьте 5 ошибок')
  })

  test('is not there without errors', () => {
    expect(String(<ErrorSummary language="lv" errors={[]} />)).toBe('')
  })
})

describe('what is not known', () => {
  test('is said in facts and in tables, and zero is a known value', () => {
    const facts = [undefined, null, '', 0].map((value) => ({ term: 'Price', value }))
    const list = String(<DataList language="en" facts={facts} />)
    expect(list.match(/not known/g)).toHaveLength(3)
    expect(list).toContain('<dd>0</dd>')
    const table = String(
      <Table
        language="de"
        caption="x"
        columns={[{ label: 'a' }, { label: 'b' }]}
        rows={[['r', undefined]]}
      />,
    )
    expect(table).toContain('nicht bekannt')
  })

  test('gives a score no number and a bar no length', () => {
    expect(scoreInWords(null, 'en')).toBe('nothing to judge by')
    expect(String(<BarShape share={null} />)).not.toContain('bar-fill')
  })
})

describe('a score', () => {
  test('is told as a number of a hundred and in words that fit the shown number', () => {
    expect(scoreInWords(0.7951, 'en')).toBe('80 of 100, very high')
    expect(scoreInWords(0.794, 'en')).toBe('79 of 100, high')
    expect(scoreInWords(0, 'en')).toBe('0 of 100, very low')
  })
})

describe('a text in another language', () => {
  test('bears its language and says so in the reader’s words', () => {
    const text = localised({ lv: 'Metināšana' }, 'own')
    expect(String(<ForeignText text={text} language="ru" />)).toBe(
      '<span lang="lv">Metināšana</span><span class="text-note"> (на латышском языке)</span>',
    )
    expect(String(<ForeignText text={text} language="de" />)).toContain('(auf Lettisch)')
    expect(String(<ForeignText text={text} language="lt" />)).toContain('(latvių kalba)')
    expect(String(<ForeignText text={localised({ ltg: 'Vuords' }, 'own')} language="lv" />)).toContain(
      '(latgaliešu valodā)',
    )
  })

  test('is shown plainly when it is the page’s own, but a machine’s work is marked', () => {
    expect(String(<ForeignText text={localised({ en: 'Welding' }, 'own')} language="en" />)).toBe('Welding')
    expect(String(<ForeignText text={localised({ en: 'Welding' }, 'machine')} language="en" />)).toContain(
      '(machine translation)',
    )
    expect(String(<ForeignText text={{}} language="en" />)).toContain('no text')
  })
})

describe('a chart', () => {
  test('gives the same figures as a table and the reason for a hidden one', () => {
    const chart = String(
      <BarChart
        language="lv"
        title="Vairāk par pusi strādā"
        bars={[
          { label: 'Ludza', value: 4.25 },
          { label: 'Balvi', value: null, note: 'mazāk nekā pieci' },
        ]}
        min={1}
        max={7}
        decimals={1}
        source="Pētījums, 2026"
      />,
    )
    expect(chart).toContain('width="54.2%"')
    expect(chart.match(/4,3/g)).toHaveLength(2)
    expect(chart).toContain('<td role="cell" class="numeric">mazāk nekā pieci</td>')
    expect(chart).toContain('Skala no 1 līdz 7. Avots: Pētījums, 2026')
  })
})

describe('page numbers', () => {
  test('show the ends and the neighbours, and a gap only where it hides two or more', () => {
    expect(shownPages(1, 2)).toEqual([1, 2])
    expect(shownPages(4, 12)).toEqual([1, 2, 3, 4, 5, 'gap', 12])
    expect(shownPages(6, 12)).toEqual([1, 'gap', 5, 6, 7, 'gap', 12])
    expect(shownPages(12, 12)).toEqual([1, 'gap', 11, 12])
  })
})
