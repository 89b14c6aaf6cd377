import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { organisationKindMessages, organisationKinds, type Municipality } from '../../organisations/index.ts'
import { networkPaths } from '../network-paths.ts'
import { applicationMessages as messages } from './application-messages.ts'
import type { OrganisationChoice } from './application-queries.ts'

export interface JoinPageProps {
  readonly language: Language
  readonly organisations: readonly OrganisationChoice[]
  readonly municipalities: readonly Municipality[]
  readonly isSignedIn: boolean
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
  readonly isSent: boolean
}

/** Anybody may ask that their organisation joins. */
export function JoinPage(props: JoinPageProps) {
  const { language, organisations, municipalities, isSignedIn, values, faults, formKey, isSent } = props
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const errorOf = errorIn(faults)
  const field = (name: 'name' | 'kind' | 'municipality' | 'homepage' | 'message' | 'email') => ({
    language,
    name,
    label: text(name),
    value: values[name]?.[0],
    error: errorOf(name),
  })
  const collator = new Intl.Collator(language)
  const named = organisations
    .map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))
    .sort((one, other) => collator.compare(one.label, other.label))
  if (isSent) {
    return (
      <Notice language={language} tone="success" live>
        <p>{text('sent')}</p>
      </Notice>
    )
  }
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form class="stack" method="post" action={networkPaths.join(language)} novalidate>
        <input type="hidden" name="key" value={formKey} />
        <SelectField
          language={language}
          name="organisation"
          label={text('existing')}
          hint={text('existingHint')}
          emptyLabel={text('isNew')}
          options={named}
          value={values['organisation']?.[0]}
          error={errorOf('organisation')}
        />
        <TextField {...field('name')} maxLength={300} />
        <SelectField
          {...field('kind')}
          options={organisationKinds.map((kind) => ({
            value: kind,
            label: say(organisationKindMessages[kind], language),
          }))}
        />
        <SelectField
          {...field('municipality')}
          options={municipalities.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
        />
        <TextField {...field('homepage')} type="url" optional />
        <TextField {...field('message')} lines={4} maxLength={2000} optional />
        {isSignedIn ? null : (
          <TextField {...field('email')} type="email" hint={text('emailHint')} autocomplete="email" />
        )}
        <p>
          <Button>{text('send')}</Button>
        </p>
      </form>
    </>
  )
}

export function ClaimPage({ language, token }: { language: Language; token: string }) {
  return (
    <form method="post" action={networkPaths.claim(language, token)}>
      <Button>{say(messages.claimTitle, language)}</Button>
    </form>
  )
}
