/** Stands for "no day" where days lie in typed arrays. */
export const noDay = -2_147_483_648

/** Days since 1970-01-01 of a day written YYYY-MM-DD; anything else is no day. */
export function dayNumber(day: string | null | undefined): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '')
  if (!parts) return noDay
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000
}

export function dayText(number: number): string | null {
  return number === noDay ? null : new Date(number * 86_400_000).toISOString().slice(0, 10)
}
