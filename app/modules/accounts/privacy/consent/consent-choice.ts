import type { PersonalPart, Purpose } from '../../../../shared/personal/personal.ts'

/** A purpose that somebody with an account is asked about. */
export type AskedPurpose = Purpose & Required<Pick<Purpose, 'consent'>>

export function askedPurposes(parts: readonly PersonalPart[]): AskedPurpose[] {
  return parts.flatMap(({ purposes }) =>
    purposes.flatMap((purpose) => {
      const { consent } = purpose
      return consent === undefined ? [] : [{ ...purpose, consent }]
    }),
  )
}

/** How a form says which text stood on it. */
export function shownText({ code, consent }: AskedPurpose): string {
  return `${code} ${consent.version}`
}

export interface ConsentChange {
  readonly give: readonly AskedPurpose[]
  readonly withdraw: readonly AskedPurpose[]
}

/**
 * What a form changes. Only texts that stood on it, in today's wording, can be agreed to; to withdraw no wording is
 * needed.
 */
export function consentChange(
  asked: readonly AskedPurpose[],
  shown: readonly string[],
  chosen: readonly string[],
): ConsentChange | 'other-wording' {
  const isShown = (purpose: AskedPurpose) => shown.some((text) => text.startsWith(`${purpose.code} `))
  const give = asked.filter(({ code }) => chosen.includes(code))
  if (give.some((purpose) => !shown.includes(shownText(purpose)))) return 'other-wording'
  return { give, withdraw: asked.filter((purpose) => isShown(purpose) && !chosen.includes(purpose.code)) }
}
