import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { accountPaths } from '../accounts-paths.ts'
import { accountMessages } from '../person/account-messages.ts'
import { grantMessages } from './grant-messages.ts'
import type { Editor } from './grant-queries.ts'
import type { RoleNews } from './role-pages.tsx'

export interface EditorsPageProps {
  language: Language
  organisationId: string
  editors: readonly Editor[]
  values: FormValues
  faults: readonly FieldFault[]
  news: RoleNews | undefined
}

/** Who edits for an organisation, as its editors see it. */
export function EditorsPage({ language, organisationId, editors, values, faults, news }: EditorsPageProps) {
  const error = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {news === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(grantMessages[news], language)}</p>
        </Notice>
      )}
      <ul class="rows">
        {editors.map(({ id, name, email, fromDay, toDay }) => (
          <li>
            {name}, {email}, {say(accountMessages.since, language, { day: dayInWords(fromDay, language) })}
            {toDay === null
              ? null
              : `, ${say(accountMessages.until, language, { day: dayInWords(toDay, language) })}`}
            <form method="post" action={accountPaths.endOfEditor(language, organisationId, id)}>
              <Button variant="secondary">
                {say(grantMessages.end, language)} <span class="visually-hidden">({name})</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <section aria-labelledby="add">
        <h2 id="add">{say(grantMessages.addEditor, language)}</h2>
        <form method="post" action={accountPaths.editors(language, organisationId)} class="stack" novalidate>
          <TextField
            language={language}
            name="email"
            type="email"
            autocomplete="off"
            label={say(grantMessages.email, language)}
            hint={say(grantMessages.emailHint, language)}
            value={values['email']?.[0]}
            error={error('email')}
          />
          <TextField
            language={language}
            name="to"
            type="date"
            optional
            label={say(grantMessages.toDay, language)}
            value={values['to']?.[0]}
            error={error('to')}
          />
          <p>
            <Button>{say(grantMessages.addEditor, language)}</Button>
          </p>
        </form>
      </section>
    </>
  )
}
