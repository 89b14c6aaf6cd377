import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { textIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { conceptListMessages } from './concept-list-messages.ts'

/** One quiet line a page, when a label that is shown is our own and nobody has reviewed it. */
export function OwnLabelNote({ language, labels }: { language: Language; labels: readonly Localised[] }) {
  if (!labels.some((label) => isOwnLabel(label, language))) return null
  return (
    <p class="note">
      {say(conceptListMessages.ownLabels, language)}{' '}
      <a href={addressIn(language, '/sources#own')}>{say(conceptListMessages.aboutLabels, language)}</a>
    </p>
  )
}

export function isOwnLabel(label: Localised, language: Language): boolean {
  const shown = textIn(label, language)
  return shown?.origin === 'own' && shown.reviewedBy === undefined
}
