/** A length as `xsd:duration` and schema.org write it, in parts; `PT40H`, `P3M`, `P5W`. */
interface Parts {
  readonly days: number
  readonly hours: number
}

const form =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/

/** Calendar length in weeks, begun weeks counted whole; undefined where the text is no such length. */
export function weeksOf(text: string): number | undefined {
  const parts = partsOf(text)
  return parts === undefined || parts.days === 0 ? undefined : Math.ceil(parts.days / 7)
}

/** Hours of learning, perhaps with a part. A day among them says nothing about hours, so then there is no answer. */
export function hoursOf(text: string): number | undefined {
  const parts = partsOf(text)
  return parts === undefined || parts.days > 0 || parts.hours === 0 ? undefined : parts.hours
}

function partsOf(text: string): Parts | undefined {
  const found = form.exec(text.trim())
  if (found === null || /[PT]$/.test(text.trim())) return undefined
  const [years, months, weeks, days, hours, minutes] = found.slice(1, 7).map((part) => Number(part ?? 0))
  return {
    // Months and years by the average of the calendar.
    days: Math.round((years ?? 0) * 365.25 + (months ?? 0) * 30.44) + (weeks ?? 0) * 7 + (days ?? 0),
    hours: (hours ?? 0) + (minutes ?? 0) / 60,
  }
}
