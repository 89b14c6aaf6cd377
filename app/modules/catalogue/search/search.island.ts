import { watchComparison } from './comparison.island-part.ts'
import { refineWithoutReload } from './refine.island-part.ts'
import { suggestWhileTyping } from './suggestions.island-part.ts'

const form = document.querySelector<HTMLFormElement>('#finder')
const words = document.querySelector<HTMLInputElement>('#q')
const status = document.querySelector<HTMLElement>('#finder-status')

if (form !== null && words !== null && status !== null) {
  const finder = refineWithoutReload({ form, words, status, afterChange: watchComparison() })
  suggestWhileTyping({ form, words, status, finder })
}
