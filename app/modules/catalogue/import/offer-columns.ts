import { languages } from '../../../shared/i18n/language.ts'
import {
  accessibilityKinds,
  educationLevels,
  fundings,
  modes,
  opportunityKinds,
  purposes,
  schedules,
  settings,
  targetGroups,
} from '../opportunity/opportunity-words.ts'
import type { offerColumnMeanings } from './offer-column-messages.ts'

/** How a cell is read: `texts` and `text-lists` have one column a language, named `title_lv`, `title_en` and so on. */
export type ColumnForm = 'text' | 'texts' | 'text-lists' | 'list' | 'number' | 'day' | 'levels' | 'field-code'

export interface OfferColumn {
  readonly name: keyof typeof offerColumnMeanings
  readonly form: ColumnForm
  /** Where the value stands in an offer record. */
  readonly path: readonly string[]
  readonly required?: true
  /** The only values there are. */
  readonly allowed?: readonly string[]
  readonly example: string
}

/** Stands for an empty list where an empty cell means "not known". */
export const noneWord = 'none'

export const listSeparator = ';'

/** The columns of the CSV and XLSX template, in their order. */
export const offerColumns: readonly OfferColumn[] = [
  { name: 'id', form: 'text', path: ['id'], required: true, example: 'tiesaiste-2027-1' },
  { name: 'provider', form: 'text', path: ['provider'], required: true, example: 'jusu-organizacija' },
  { name: 'title', form: 'texts', path: ['title'], required: true, example: 'Tabulu aprēķini iesācējiem' },
  { name: 'summary', form: 'texts', path: ['summary'], example: 'Sešas nodarbības pie datora.' },
  { name: 'outcomes', form: 'text-lists', path: ['outcomes'], example: 'Veido tabulu; Raksta formulas' },
  { name: 'kind', form: 'text', path: ['kind'], allowed: opportunityKinds, example: 'course' },
  { name: 'setting', form: 'text', path: ['setting'], allowed: settings, example: 'non-formal' },
  { name: 'purposes', form: 'list', path: ['purposes'], allowed: purposes, example: 'work; personal' },
  {
    name: 'skills',
    form: 'list',
    path: ['skills'],
    example: 'skill/1973c966-f236-40c9-b2d4-5d71a89019be',
  },
  {
    name: 'requires',
    form: 'list',
    path: ['requires'],
    example: 'skill/d15ce60f-ddab-41ce-ba56-398451b77b60',
  },
  { name: 'isced_f', form: 'field-code', path: ['isced_f'], example: '0611' },
  { name: 'eqf', form: 'number', path: ['eqf'], example: '4' },
  {
    name: 'entry_education',
    form: 'text',
    path: ['entry', 'education'],
    allowed: educationLevels,
    example: 'none',
  },
  { name: 'entry_languages', form: 'levels', path: ['entry', 'language_level'], example: 'lv:A2' },
  { name: 'entry_note', form: 'texts', path: ['entry', 'note'], example: 'Ņemiet līdzi savu datoru.' },
  { name: 'languages', form: 'list', path: ['languages'], example: 'lv; ru' },
  { name: 'mode', form: 'text', path: ['mode'], allowed: modes, example: 'in-person' },
  { name: 'schedule', form: 'text', path: ['schedule'], allowed: schedules, example: 'evening' },
  { name: 'hours', form: 'number', path: ['hours'], example: '24' },
  { name: 'weeks', form: 'number', path: ['weeks'], example: '6' },
  { name: 'price_eur', form: 'number', path: ['price_eur'], example: '45.50' },
  { name: 'funding', form: 'text', path: ['funding'], allowed: fundings, example: 'municipality' },
  { name: 'municipality', form: 'text', path: ['municipality'], example: 'LV-REZ' },
  { name: 'place', form: 'text', path: ['place'], example: 'Rēzekne' },
  { name: 'seats_min', form: 'number', path: ['seats', 'min'], example: '6' },
  { name: 'seats_max', form: 'number', path: ['seats', 'max'], example: '12' },
  { name: 'seats_free', form: 'number', path: ['seats', 'free'], example: '5' },
  { name: 'starts_on', form: 'day', path: ['starts_on'], example: '2027-03-15' },
  { name: 'apply_by', form: 'day', path: ['apply_by'], example: '2027-03-08' },
  {
    name: 'accessibility',
    form: 'list',
    path: ['accessibility'],
    allowed: [...accessibilityKinds, noneWord],
    example: 'step-free; hearing-loop',
  },
  {
    name: 'target_groups',
    form: 'list',
    path: ['target_groups'],
    allowed: targetGroups,
    example: 'employed; seniors',
  },
  { name: 'homepage', form: 'text', path: ['homepage'], example: 'https://piemers.example/tabulas' },
]

export function hasLanguages(column: OfferColumn): boolean {
  return column.form === 'texts' || column.form === 'text-lists'
}

/** Headings of the template: a column of texts stands once for each language of the pages. */
export function templateHeadings(): string[] {
  return offerColumns.flatMap((column) =>
    hasLanguages(column) ? languages.map((language) => `${column.name}_${language}`) : [column.name],
  )
}

export interface ReadColumn {
  readonly column: OfferColumn
  /** Of a column of texts. */
  readonly language?: string
}

/** What a heading of a file means, or undefined when the template has no such column. */
export function columnOfHeading(heading: string): ReadColumn | undefined {
  const plain = offerColumns.find((column) => column.name === heading && !hasLanguages(column))
  if (plain !== undefined) return { column: plain }
  const cut = heading.lastIndexOf('_')
  const texts = offerColumns.find((column) => column.name === heading.slice(0, cut) && hasLanguages(column))
  return texts === undefined ? undefined : { column: texts, language: heading.slice(cut + 1) }
}

/** The heading under which a path of an offer record stands in a sheet. */
export function headingOfPath(path: readonly PropertyKey[]): string {
  const column = offerColumns.find((candidate) => candidate.path.every((key, index) => path[index] === key))
  if (column === undefined) return path.map(String).join('_')
  const language = path.slice(column.path.length).find((key) => typeof key === 'string')
  return hasLanguages(column) && language !== undefined ? `${column.name}_${language}` : column.name
}
