/** Permanent addresses of the site's things, as subjects of its files. */
export interface LoqIdentifiers {
  opportunity(id: string): string
  specification(id: string): string
  organisation(id: string): string
}

export function loqIdentifiers(baseUrl: string): LoqIdentifiers {
  return {
    opportunity: (id) => `${baseUrl}/id/opportunity/${id}`,
    specification: (id) => `${baseUrl}/id/specification/${id}`,
    organisation: (id) => `${baseUrl}/id/organisation/${id}`,
  }
}
