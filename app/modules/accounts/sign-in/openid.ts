/** Why somebody was not let in by the other service; the address of the sign-in page carries the word. */
export const openidRefusals = ['cancelled', 'unverified', 'gone', 'failed'] as const

export type OpenidRefusal = (typeof openidRefusals)[number]
