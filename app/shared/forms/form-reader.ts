import { z } from 'zod'

import { isDay, type Day } from '../time/day.ts'
import type { FieldFaultCode } from './form-messages.ts'

/** What stands in a form's fields: kept as typed, so that a page can show it again. */
export type FormValues = Readonly<Record<string, readonly string[]>>

export interface FieldRefusal {
  readonly field: string
  readonly code: FieldFaultCode
}

export interface FormReader {
  readonly values: FormValues
  readonly refusals: readonly FieldRefusal[]
  /** A line that must be there: trimmed, of at most so many characters. */
  line(field: string, longest: number): string | undefined
  /** Any text with its lines, or undefined where nothing is written. */
  text(field: string, longest: number): string | undefined
  /** In small letters, as addresses are compared. */
  email(field: string): string | undefined
  /** The chosen value, or undefined when none is. */
  choice<Value extends string>(field: string, allowed: readonly Value[]): Value | undefined
  choices<Value extends string>(field: string, allowed: readonly Value[]): Value[]
  number(field: string, smallest: number, largest: number): number | undefined
  day(field: string): Day | undefined
  /** An address of the web with its `https://`. */
  webAddress(field: string): string | undefined
}

/** Reads the fields of a form one by one and collects what is wrong with them. */
export function readForm(values: FormValues): FormReader {
  const refusals: FieldRefusal[] = []
  const first = (field: string) => values[field]?.[0]?.trim() || undefined
  const refuse = (field: string, code: FieldFaultCode) => {
    refusals.push({ field, code })
    return undefined
  }
  const among = <Value extends string>(value: string, allowed: readonly Value[]) =>
    allowed.find((candidate) => candidate === value)
  return {
    values,
    refusals,
    line(field, longest) {
      const value = first(field)?.replace(/\s+/g, ' ')
      if (value === undefined) return refuse(field, 'missing')
      return value.length <= longest ? value : refuse(field, 'too-long')
    },
    text(field, longest) {
      const value = first(field)?.replace(/\r\n?/g, '\n')
      if (value === undefined) return undefined
      return value.length <= longest ? value : refuse(field, 'too-long')
    },
    email(field) {
      const value = first(field)?.toLowerCase()
      if (value === undefined) return refuse(field, 'missing')
      return z.email().max(254).safeParse(value).success ? value : refuse(field, 'not-an-email')
    },
    choice(field, allowed) {
      const value = first(field)
      if (value === undefined) return undefined
      return among(value, allowed) ?? refuse(field, 'unknown-choice')
    },
    choices(field, allowed) {
      const chosen = (values[field] ?? []).filter((value) => value !== '')
      const known = chosen.flatMap((value) => among(value, allowed) ?? [])
      if (known.length < chosen.length) refuse(field, 'unknown-choice')
      return [...new Set(known)]
    },
    number(field, smallest, largest) {
      const value = first(field)
      if (value === undefined) return undefined
      // A comma is how four of the five languages write decimals.
      const number = Number(value.replace(',', '.').replace(/[\s€]/g, ''))
      if (!Number.isFinite(number)) return refuse(field, 'not-a-number')
      return number >= smallest && number <= largest ? number : refuse(field, 'out-of-range')
    },
    day(field) {
      const value = first(field)
      if (value === undefined) return undefined
      return isDay(value) ? value : refuse(field, 'not-a-day')
    },
    webAddress(field) {
      const value = first(field)
      if (value === undefined) return undefined
      const isAddress = z
        .url({ protocol: /^https?$/ })
        .max(500)
        .safeParse(value).success
      return isAddress ? value : refuse(field, 'not-a-web-address')
    },
  }
}

/** The text fields of a posted form; files are left out. */
export function formValues(body: Readonly<Record<string, unknown>>): FormValues {
  const entries = Object.entries(body).map(([field, value]) => {
    const texts = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
    return [field, texts] as const
  })
  return Object.fromEntries(entries)
}
