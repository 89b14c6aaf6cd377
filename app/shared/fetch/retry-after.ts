/** Seconds of a `Retry-After` header, which holds a number or a moment; undefined where it says nothing. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const moment = Date.parse(text)
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.round((moment - now.getTime()) / 1000))
}
