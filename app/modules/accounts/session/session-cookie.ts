/** `__Host-` keeps other hosts of the domain from setting the cookie; browsers take such names over HTTPS only. */
export function sessionCookieName(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Host-laipa_session' : 'laipa_session'
}

/** Holds for a few minutes that this browser has gone to the other service to sign in. */
export function stateCookieName(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Host-laipa_state' : 'laipa_state'
}
