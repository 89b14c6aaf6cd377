import { targetGroups } from '../../catalogue/index.ts'

/** Groups that a rule may name: those of the catalogue, and two that only applying knows. */
export const applicantGroups = [...targetGroups, 'local-residents', 'first-course'] as const

export type ApplicantGroup = (typeof applicantGroups)[number]
