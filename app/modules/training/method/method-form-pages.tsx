import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { trainingPaths } from '../training-paths.ts'
import { methodMessages as messages } from './method-messages.ts'
import { longest, type Method } from './method.ts'

export interface MethodFormProps {
  readonly language: Language
  readonly base: Method | undefined
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
}

export function MethodForm({ language, base, values, faults, formKey }: MethodFormProps) {
  const error = errorIn(faults)
  const field = (name: string) => ({ language, name, value: values[name]?.[0], error: error(name) })
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {base === undefined ? null : (
        <p>
          {say(messages.based, language)}:{' '}
          <a href={trainingPaths.method(language, base.id)} lang={base.language}>
            {base.title}
          </a>
        </p>
      )}
      <form class="stack" method="post" action={trainingPaths.newMethod(language)} novalidate>
        <input type="hidden" name="key" value={formKey} />
        {base === undefined ? null : <input type="hidden" name="based" value={base.id} />}
        <TextField {...field('title')} label={say(messages.name, language)} maxLength={longest.title} />
        <TextField
          {...field('purpose')}
          label={say(messages.purpose, language)}
          lines={3}
          maxLength={longest.purpose}
        />
        <TextField
          {...field('least')}
          label={say(messages.peopleMin, language)}
          inputMode="numeric"
          size={5}
        />
        <TextField
          {...field('most')}
          label={say(messages.peopleMax, language)}
          inputMode="numeric"
          size={5}
        />
        <TextField
          {...field('minutes')}
          label={say(messages.minutes, language)}
          inputMode="numeric"
          size={5}
        />
        <TextField
          {...field('steps')}
          label={say(messages.steps, language)}
          lines={10}
          maxLength={longest.steps}
        />
        <p>
          <Button>{say(messages.publish, language)}</Button>
        </p>
      </form>
    </>
  )
}
