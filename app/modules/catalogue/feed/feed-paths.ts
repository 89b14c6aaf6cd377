import type { Language } from '../../../shared/i18n/language.ts'

export const feedPaths = {
  ofOrganisation: (language: Language, organisationId: string) =>
    `/${language}/organisations/${organisationId}/feeds`,
  run: (language: Language, runId: number) => `/${language}/feeds/runs/${runId}`,
}
