import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { languageOptions } from '../../../shared/ui/language-name.ts'
import type { Municipality } from '../../organisations/index.ts'
import type { LabelledConcept } from '../../vocabulary/index.ts'
import { demandPaths } from '../demand-paths.ts'
import { ChosenTopic } from '../topic/topic-parts.tsx'
import { radii, timesOfDay } from './wish.ts'
import { wishQuery } from './wish-form.ts'
import { timeMessages, wishMessages as messages } from './wish-messages.ts'

export interface WishFormProps {
  readonly language: Language
  readonly topic: LabelledConcept
  readonly municipalities: readonly Municipality[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  /** Somebody who has signed in sends the form; a visitor carries it in the address through the sign-in. */
  readonly isSignedIn: boolean
  readonly formKey: string
}

export function WishForm(props: WishFormProps) {
  const { language, topic, values, faults, isSignedIn } = props
  const others = wishQuery(values)
  others.delete('topic')
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <ChosenTopic language={language} topic={topic} changeHref={demandPaths.newWish(language, others)} />
      <form
        class="stack"
        method={isSignedIn ? 'post' : 'get'}
        action={isSignedIn ? demandPaths.newWish(language) : demandPaths.confirmWish(language)}
        novalidate
      >
        <input type="hidden" name="topic" value={topic.id} />
        <input type="hidden" name="from" value={values['from']?.[0] ?? 'form'} />
        {isSignedIn ? <input type="hidden" name="key" value={props.formKey} /> : null}
        <WishFields {...props} />
        <p>{say(messages.privacy, language)}</p>
        {isSignedIn ? null : <p class="hint">{say(messages.signInWhy, language)}</p>}
        <p>
          <Button>{say(isSignedIn ? messages.countMeIn : messages.signInAndCount, language)}</Button>
        </p>
      </form>
    </>
  )
}

function WishFields({ language, municipalities, values, faults }: WishFormProps) {
  const errorOf = errorIn(faults)
  return (
    <>
      <SelectField
        language={language}
        name="municipality"
        label={say(messages.municipality, language)}
        options={municipalities.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
        value={values['municipality']?.[0]}
        error={errorOf('municipality')}
      />
      <SelectField
        language={language}
        name="radius"
        label={say(messages.radius, language)}
        options={radii.map((km) => ({ value: km, label: say(messages.km, language, { km }) }))}
        emptyLabel={say(messages.anyRadius, language)}
        value={values['radius']?.[0]}
        error={errorOf('radius')}
      />
      <SpokenAndFree language={language} values={values} errorOf={errorOf} />
      <TextField
        language={language}
        name="until"
        type="date"
        label={say(messages.until, language)}
        hint={say(messages.untilHint, language)}
        value={values['until']?.[0]}
        error={errorOf('until')}
      />
    </>
  )
}

export interface SpokenAndFreeProps {
  readonly language: Language
  readonly values: FormValues
  errorOf(field: string): string | undefined
}

/** The two questions that make a cell. */
export function SpokenAndFree({ language, values, errorOf }: SpokenAndFreeProps) {
  return (
    <>
      <CheckboxGroup
        language={language}
        name="languages"
        legend={say(messages.languages, language)}
        options={languageOptions(language)}
        values={values['languages']}
        error={errorOf('languages')}
      />
      <CheckboxGroup
        language={language}
        name="times"
        legend={say(messages.times, language)}
        options={timesOfDay.map((value) => ({ value, label: say(timeMessages[value], language) }))}
        values={values['times']}
        error={errorOf('times')}
      />
    </>
  )
}
