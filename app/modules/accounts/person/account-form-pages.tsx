import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { languageOptions } from '../../../shared/ui/language-name.ts'
import { accountPaths } from '../accounts-paths.ts'
import { longestPassword } from '../sign-in/sign-in-library.ts'
import { accountFormMessages } from './account-form-messages.ts'
import { accountMessages } from './account-messages.ts'
import { ClosedForInvented, CurrentPassword, GatedForm, type Gate } from './gated-form.tsx'

export const longestName = 120

interface AccountForm {
  language: Language
  faults?: readonly FieldFault[] | undefined
}

export function DetailsPage(
  props: AccountForm & { name: string; letters: string; isDemonstration: boolean },
) {
  const { language, faults = [], name, letters } = props
  const error = errorIn(faults)
  if (props.isDemonstration) return <ClosedForInvented language={language} />
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form method="post" action={accountPaths.details(language)} class="stack" novalidate>
        <TextField
          language={language}
          name="name"
          autocomplete="name"
          maxLength={longestName}
          label={say(accountMessages.name, language)}
          value={name}
          error={error('name')}
        />
        <SelectField
          language={language}
          name="language"
          label={say(accountMessages.letters, language)}
          options={languageOptions(language)}
          value={letters}
          emptyLabel={false}
          error={error('language')}
        />
        <p>
          <Button>{say(accountMessages.save, language)}</Button>
        </p>
      </form>
    </>
  )
}

export interface GatedFormProps extends AccountForm {
  gate: Gate
  /** Where a link by mail is sent to. */
  ownEmail: string
}

export function PasswordPage({ language, faults = [], gate, ownEmail }: GatedFormProps) {
  const error = errorIn(faults)
  const here = accountPaths.password(language)
  return (
    <GatedForm language={language} gate={gate} ownEmail={ownEmail} back={here}>
      <ErrorSummary language={language} errors={faults} kept={false} />
      <form method="post" action={here} class="stack" novalidate>
        {/* Programs that keep passwords look for the name. */}
        <input type="hidden" name="username" autocomplete="username" value={ownEmail} />
        {gate === 'password' ? <CurrentPassword language={language} error={error('current')} /> : null}
        <TextField
          language={language}
          name="password"
          type="password"
          autocomplete="new-password"
          maxLength={longestPassword}
          label={say(accountFormMessages.newPassword, language)}
          hint={say(accountFormMessages.newPasswordHint, language)}
          error={error('password')}
        />
        <p>
          <Button>{say(accountMessages.save, language)}</Button>
        </p>
      </form>
    </GatedForm>
  )
}

export function EmailPage(props: GatedFormProps & { email?: string | undefined }) {
  const { language, faults = [], gate, ownEmail, email } = props
  const error = errorIn(faults)
  const here = accountPaths.email(language)
  return (
    <GatedForm language={language} gate={gate} ownEmail={ownEmail} back={here}>
      <ErrorSummary language={language} errors={faults} />
      <form method="post" action={here} class="stack" novalidate>
        <TextField
          language={language}
          name="email"
          type="email"
          autocomplete="email"
          label={say(accountFormMessages.newEmail, language)}
          hint={say(accountFormMessages.newEmailHint, language)}
          value={email}
          error={error('email')}
        />
        {gate === 'password' ? <CurrentPassword language={language} error={error('current')} /> : null}
        <p>
          <Button>{say(accountFormMessages.sendLink, language)}</Button>
        </p>
      </form>
    </GatedForm>
  )
}

/** Mail programs follow links by themselves; only the button changes the address. */
export function EmailLinkPage({ language, isUsed }: { language: Language; isUsed: boolean }) {
  if (isUsed) {
    return (
      <>
        <p>{say(accountFormMessages.emailLinkIsUsed, language)}</p>
        <p>
          <ButtonLink href={accountPaths.account(language)}>
            {say(accountFormMessages.toAccount, language)}
          </ButtonLink>
        </p>
      </>
    )
  }
  return (
    <form method="post">
      <Button>{say(accountFormMessages.confirmEmail, language)}</Button>
    </form>
  )
}
