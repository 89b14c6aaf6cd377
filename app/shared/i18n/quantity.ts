import type { Language } from './language.ts'

type Unit = 'hour' | 'week' | 'kilometer'

/** "160 stundas", "6 недель", "12 km": the unit in the form the number asks for, on one line with it. */
export function quantity(amount: number, unit: Unit, language: Language): string {
  const format = kept(`${language} ${unit}`, () =>
    unit === 'kilometer'
      ? new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 0 })
      : new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }),
  )
  return format.format(amount).replaceAll(' ', '\u00a0')
}

/** "49 €", "49,50 €": cents only where there are any. */
export function euros(amount: number, language: Language): string {
  const format = kept(
    `${language} EUR`,
    () =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency: 'EUR',
        trailingZeroDisplay: 'stripIfInteger',
      }),
  )
  return format.format(amount)
}

/** "a, b un c". */
export function listInWords(parts: readonly string[], language: Language): string {
  return lists[language].format(parts)
}

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  lv: new Intl.ListFormat('lv'),
  en: new Intl.ListFormat('en'),
  lt: new Intl.ListFormat('lt'),
  ru: new Intl.ListFormat('ru'),
  de: new Intl.ListFormat('de'),
}

const formats = new Map<string, Intl.NumberFormat>()

/** Making a format costs a hundred times more than using it. */
function kept(key: string, make: () => Intl.NumberFormat): Intl.NumberFormat {
  const known = formats.get(key) ?? make()
  formats.set(key, known)
  return known
}
