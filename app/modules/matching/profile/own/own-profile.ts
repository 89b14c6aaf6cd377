/** The consent without which answers are not kept in an account. */
export const ownProfileConsent = { purpose: 'matching.own-profile', version: 1 } as const
