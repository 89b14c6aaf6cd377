import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { profilePaths } from '../profile/profile-paths.ts'
import { axes } from '../ranking/evidence.ts'
import type { Weights } from '../ranking/match-profile.ts'
import { resultMessages as messages } from './result-messages.ts'

export const weightValues = ['0', '1', '2', '4'] as const

const weightLabels = {
  '0': messages.weight0,
  '1': messages.weight1,
  '2': messages.weight2,
  '4': messages.weight4,
} as const

/** Every axis counts the same until the person says otherwise. */
export const usualWeights: Weights = { interest: 2, ability: 2, need: 2 }

/** The person's own weights; a script orders the list at once, without it the button does. */
export function WeightsForm({ language, weights }: { language: Language; weights: Weights }) {
  return (
    <form class="weights" id="weights" method="post" action={profilePaths.weights(language)}>
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{say(messages.weights, language)}</legend>
        {axes.map((axis) => (
          <SelectField
            language={language}
            name={axis}
            label={say(messages[axis], language)}
            options={weightValues.map((value) => ({ value, label: say(weightLabels[value], language) }))}
            emptyLabel={false}
            value={String(weights[axis])}
          />
        ))}
        <Button variant="secondary">{say(messages.reorder, language)}</Button>
      </fieldset>
      <p role="status" class="visually-hidden" data-done={say(messages.reordered, language)} />
    </form>
  )
}
