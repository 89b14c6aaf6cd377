import type { Localised } from '../../../shared/i18n/localised.ts'

/** A skill, occupation or group of them, as much of it as a list shows. */
export interface LabelledConcept {
  readonly id: string
  readonly label: Localised
}
