/** The page of a list that an address asks for; the first where it asks for none that can be. */
export function pageOf(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1
}
