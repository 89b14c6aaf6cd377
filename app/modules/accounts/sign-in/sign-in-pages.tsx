import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { errorIn } from '../../../shared/forms/field-faults.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { accountPaths } from '../accounts-paths.ts'
import type { OpenidRefusal } from './openid.ts'
import { openidMessages } from './openid-messages.ts'
import { signInMessages } from './sign-in-messages.ts'

interface FormPage {
  language: Language
  /** Where the reader wanted to go. */
  to: string | undefined
  faults?: readonly FieldFault[] | undefined
}

export interface SignInPageProps extends FormPage {
  demonstration: boolean
  email?: string | undefined
  linkEmail?: string | undefined
  isSignedOut?: boolean | undefined
  /** The other service's name, where there is one. */
  openidName: string | undefined
  openidRefusal?: OpenidRefusal | undefined
}

export function SignInPage({ language, to, faults = [], ...props }: SignInPageProps) {
  const error = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {props.isSignedOut ? (
        <Notice language={language} tone="success" live>
          <p>{say(signInMessages.signedOut, language)}</p>
        </Notice>
      ) : null}
      {props.openidName === undefined ? null : (
        <OpenidPart language={language} to={to} name={props.openidName} refusal={props.openidRefusal} />
      )}
      <section aria-labelledby="by-link">
        <h2 id="by-link">{say(signInMessages.byLink, language)}</h2>
        <p>{say(signInMessages.byLinkHow, language)}</p>
        <form method="post" action={accountPaths.links(language)} class="stack" novalidate>
          <WhereTo to={to} />
          <TextField
            language={language}
            name="link-email"
            type="email"
            autocomplete="email"
            label={say(signInMessages.email, language)}
            value={props.linkEmail}
            error={error('link-email')}
          />
          <p>
            <Button>{say(signInMessages.sendLink, language)}</Button>
          </p>
        </form>
      </section>
      <section aria-labelledby="by-password">
        <h2 id="by-password">{say(signInMessages.byPassword, language)}</h2>
        <form method="post" action={accountPaths.signIn(language)} class="stack" novalidate>
          <WhereTo to={to} />
          <TextField
            language={language}
            name="email"
            type="email"
            autocomplete="username"
            label={say(signInMessages.email, language)}
            value={props.email}
            error={error('email')}
          />
          <TextField
            language={language}
            name="password"
            type="password"
            autocomplete="current-password"
            label={say(signInMessages.password, language)}
            error={error('password')}
          />
          <p>
            <Button variant="secondary">{say(signInMessages.signIn, language)}</Button>
          </p>
          <p>
            <Button
              variant="tertiary"
              name="purpose"
              value="new-password"
              formAction={accountPaths.links(language)}
            >
              {say(signInMessages.forgotten, language)}
            </Button>
          </p>
        </form>
      </section>
      <p>
        <a href={accountPaths.signUp(language) + (to === undefined ? '' : `?to=${encodeURIComponent(to)}`)}>
          {say(signInMessages.noAccount, language)}
        </a>
      </p>
      {props.demonstration ? (
        <p>
          <a href={accountPaths.demonstrationPeople(language)}>
            {say(signInMessages.demonstrationPeople, language)}
          </a>
        </p>
      ) : null}
    </>
  )
}

export interface SignUpPageProps extends FormPage {
  name?: string | undefined
  email?: string | undefined
}

export function SignUpPage({ language, to, name, email, faults = [] }: SignUpPageProps) {
  const error = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form method="post" action={accountPaths.signUp(language)} class="stack" novalidate>
        <WhereTo to={to} />
        <TextField
          language={language}
          name="name"
          autocomplete="name"
          maxLength={120}
          label={say(signInMessages.name, language)}
          hint={say(signInMessages.nameHint, language)}
          value={name}
          error={error('name')}
        />
        <TextField
          language={language}
          name="email"
          type="email"
          autocomplete="email"
          label={say(signInMessages.email, language)}
          hint={say(signInMessages.emailHint, language)}
          value={email}
          error={error('email')}
        />
        <p>
          <Button>{say(signInMessages.sendLink, language)}</Button>
        </p>
      </form>
      <p>
        <a href={addressIn(language, '/privacy')}>{say(signInMessages.whatIsKept, language)}</a>
      </p>
    </>
  )
}

export function LinkSentPage({ language, isShownHere }: { language: Language; isShownHere: boolean }) {
  return (
    <>
      <p>{say(signInMessages.sentHow, language)}</p>
      <p>{say(signInMessages.sentNothing, language)}</p>
      {isShownHere ? (
        <Notice language={language}>
          <p>
            {say(signInMessages.noMailServer, language)}{' '}
            <a href={accountPaths.demonstrationMail(language)}>{say(signInMessages.readMail, language)}</a>
          </p>
        </Notice>
      ) : null}
    </>
  )
}

/** Mail programs follow links by themselves to look for harm; only the button signs in. */
export function LinkPage({ language, to }: { language: Language; to: string | undefined }) {
  return (
    <form method="post" class="stack">
      <WhereTo to={to} />
      <p>
        <Button>{say(signInMessages.goIn, language)}</Button>
      </p>
    </form>
  )
}

function OpenidPart(
  props: Pick<FormPage, 'language' | 'to'> & { name: string; refusal?: OpenidRefusal | undefined },
) {
  const { language, to, name, refusal } = props
  const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`
  return (
    <section aria-labelledby="by-service">
      {refusal === undefined ? null : (
        <Notice language={language} tone="warning" live>
          <p>{say(openidMessages[refusal], language, { name })}</p>
        </Notice>
      )}
      <h2 id="by-service">{say(openidMessages.title, language, { name })}</h2>
      <p>
        <ButtonLink href={accountPaths.openid(language) + query} variant="secondary">
          {say(openidMessages.go, language, { name })}
        </ButtonLink>
      </p>
    </section>
  )
}

function WhereTo({ to }: { to: string | undefined }) {
  return to === undefined ? null : <input type="hidden" name="to" value={to} />
}
