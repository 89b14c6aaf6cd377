import { fault } from '../../../shared/import/row-fault.ts'
import { listSeparator, noneWord, type ReadColumn } from './offer-columns.ts'
import type { OfferFault } from './offer-fault.ts'

export interface SheetCell extends ReadColumn {
  readonly heading: string
  readonly text: string
}

type Group = Record<string, unknown>

/** The object that a row of cells states; an empty cell says nothing. Values of the wrong form stay as they are. */
export function sheetValues(
  row: number,
  cells: readonly SheetCell[],
): { value: Group; faults: OfferFault[] } {
  const value: Group = {}
  const faults: OfferFault[] = []
  for (const cell of cells) {
    if (cell.text === '' || cell.column.form === 'text-lists') continue
    if (cell.column.form === 'levels') faults.push(...setLevels(value, row, cell))
    else setAt(value, pathOf(cell), cellValue(cell))
  }
  const lists = cells.filter((cell) => cell.column.form === 'text-lists' && cell.text !== '')
  faults.push(...setTextLists(value, row, lists))
  return { value, faults }
}

function cellValue({ column, text }: SheetCell): unknown {
  switch (column.form) {
    case 'number':
      return numberOf(text)
    case 'day':
      return dayOf(text)
    case 'list':
      return column.name === 'accessibility' && text === noneWord ? [] : listOf(text)
    case 'field-code':
      return fieldCodeOf(text)
    default:
      return text
  }
}

/** Spreadsheets of most of our languages write a decimal comma. */
function numberOf(text: string): unknown {
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text
}

/** 15.03.2027 is how spreadsheets of our languages show a day; other orders stay as they are and are refused. */
function dayOf(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return text
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Spreadsheets take 0715 for a number and drop its leading zeros. */
function fieldCodeOf(text: string): string {
  return /^[1-9]\d{1,2}$/.test(text) ? text.padStart(4, '0') : text
}

function listOf(text: string): string[] {
  return text
    .split(listSeparator)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function setLevels(value: Group, row: number, cell: SheetCell): OfferFault[] {
  return listOf(cell.text).flatMap((item) => {
    const [, language, level] = /^([a-z]{2,3})\s*:\s*([A-Ca-c][12])$/.exec(item) ?? []
    if (language === undefined || level === undefined) {
      return [fault(row, cell.heading, 'not-a-level', { value: item })]
    }
    setAt(value, [...cell.column.path, language], level.toUpperCase())
    return []
  })
}

/** The first of each language belong together, the second, and so on; an empty item is a missing translation. */
function setTextLists(value: Group, row: number, cells: readonly SheetCell[]): OfferFault[] {
  const lists = cells.map((cell) => ({
    ...cell,
    items: cell.text.split(listSeparator).map((item) => item.trim()),
  }))
  const [first] = lists
  if (first === undefined) return []
  const expected = Math.max(...lists.map((list) => list.items.length))
  const uneven = lists.filter((list) => list.items.length !== expected)
  if (uneven.length > 0) {
    return uneven.map((list) =>
      fault(row, list.heading, 'outcome-count', { count: list.items.length, expected }),
    )
  }
  const texts = Array.from({ length: expected }, (_, index) =>
    Object.fromEntries(
      lists.map((list) => [list.language ?? '', list.items[index] ?? ''] as const).filter(([, text]) => text),
    ),
  )
  setAt(
    value,
    first.column.path,
    texts.filter((text) => Object.keys(text).length > 0),
  )
  return []
}

function pathOf({ column, language }: SheetCell): readonly string[] {
  return language === undefined ? column.path : [...column.path, language]
}

function setAt(value: Group, path: readonly string[], item: unknown): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    value[key] = item
    return
  }
  const inner = value[key]
  const group: Group = isGroup(inner) ? inner : {}
  value[key] = group
  setAt(group, rest, item)
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
