import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField, type Option } from '../../../shared/ui/field.tsx'
import { languageOptions } from '../../../shared/ui/language-name.ts'
import type { Municipality } from '../../organisations/index.ts'
import { fieldsOf, FreeText } from '../sensitive/free-text.tsx'
import { consentMessages, requestMessages as messages, requestThemeMessages } from './request-messages.ts'
import { consentKinds, requestThemes, type Channel } from './request.ts'

export interface RequestFormProps {
  readonly language: Language
  readonly channel: Channel
  readonly action: string
  readonly municipalities: readonly Municipality[]
  readonly parishes: readonly string[]
  readonly organisations: readonly Option[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
}

/** One form for all four ways; whoever has signed in is asked neither name nor address. */
export function RequestForm(props: RequestFormProps) {
  const { language, channel, municipalities, values, faults } = props
  const field = fieldsOf('request', { form: 'request', values, faults })
  const isOwn = channel === 'own'
  const isAssisted = channel === 'partner' || channel === 'phone'
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form class="stack" method="post" action={props.action} novalidate>
        <input type="hidden" name="key" value={props.formKey} />
        {props.organisations.length > 1 ? (
          <SelectField
            language={language}
            {...field('organisation')}
            label={say(messages.organisation, language)}
            emptyLabel={false}
            options={props.organisations}
          />
        ) : null}
        {isOwn ? null : <Contact {...props} />}
        <SelectField
          language={language}
          {...field('municipality')}
          label={say(messages.municipality, language)}
          options={municipalities.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
        />
        <TextField
          language={language}
          {...field('parish')}
          label={say(messages.parish, language)}
          list="parishes"
          maxLength={80}
          optional
        />
        <datalist id="parishes">
          {props.parishes.map((parish) => (
            <option value={parish} />
          ))}
        </datalist>
        <CheckboxGroup
          language={language}
          name="themes"
          id="request-themes"
          legend={say(messages.themes, language)}
          options={requestThemes.map((theme) => ({
            value: theme,
            label: say(requestThemeMessages[theme], language),
          }))}
          values={values['themes']}
          error={field('themes').error}
        />
        <FreeText
          language={language}
          field={field('wish')}
          label={say(messages.wish, language)}
          longest={2000}
          optional
        />
        <SelectField
          language={language}
          {...field('language')}
          value={values['language']?.[0] ?? language}
          label={say(messages.language, language)}
          emptyLabel={false}
          options={languageOptions(language)}
        />
        {isAssisted ? (
          <RadioGroup
            language={language}
            {...field('consent')}
            legend={say(messages.consent, language)}
            options={consentKinds.map((kind) => ({
              value: kind,
              label: say(consentMessages[kind], language),
            }))}
          />
        ) : null}
        <p>
          <Button>{say(isAssisted ? messages.newTitle : messages.send, language)}</Button>
        </p>
      </form>
    </>
  )
}

function Contact({ language, channel, values, faults }: RequestFormProps) {
  const field = fieldsOf('request', { form: 'request', values, faults })
  return (
    <>
      <TextField
        language={language}
        {...field('name')}
        label={say(messages.name, language)}
        autocomplete={channel === 'link' ? 'name' : 'off'}
        maxLength={120}
      />
      <TextField
        language={language}
        {...field('email')}
        type="email"
        label={say(messages.email, language)}
        hint={channel === 'link' ? say(messages.emailHint, language) : undefined}
        autocomplete={channel === 'link' ? 'email' : 'off'}
        optional={channel !== 'link'}
      />
      <TextField
        language={language}
        {...field('phone')}
        type="tel"
        label={say(messages.phone, language)}
        autocomplete={channel === 'link' ? 'tel' : 'off'}
        maxLength={40}
        optional
      />
    </>
  )
}
