import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { accountPaths } from '../accounts-paths.ts'
import type { Grant } from '../person/person-queries.ts'
import { grantMessages } from './grant-messages.ts'
import type { ScopeChoice } from './grant-queries.ts'
import { GrantList, GrantWords } from './held-roles.tsx'
import { roleMessages } from './role-messages.ts'
import { roles, scopeOf } from './role.ts'

export type RoleNews = 'granted' | 'endedNow'

export interface FindPageProps {
  language: Language
  email?: string | undefined
  faults?: readonly FieldFault[] | undefined
}

/** Where an administrator finds somebody by their address. */
export function FindPersonPage({ language, email, faults = [] }: FindPageProps) {
  const error = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form method="post" action={accountPaths.roles(language)} class="stack" novalidate>
        <TextField
          language={language}
          name="email"
          type="email"
          autocomplete="off"
          label={say(grantMessages.email, language)}
          hint={say(grantMessages.emailHint, language)}
          value={email}
          error={error('email')}
        />
        <p>
          <Button>{say(grantMessages.find, language)}</Button>
        </p>
      </form>
      <p>
        <a href={accountPaths.roleEvents(language)}>{say(grantMessages.events, language)}</a>
      </p>
    </>
  )
}

export interface PersonRolesPageProps {
  language: Language
  personId: string
  grants: readonly Grant[]
  organisations: readonly ScopeChoice[]
  municipalities: readonly ScopeChoice[]
  today: Day
  values: FormValues
  faults: readonly FieldFault[]
  news: RoleNews | undefined
}

export function PersonRolesPage(props: PersonRolesPageProps) {
  const { language, grants, faults, news } = props
  const [held, before] = [
    grants.filter(({ endedAt }) => endedAt === null),
    grants.filter(({ endedAt }) => endedAt !== null),
  ]
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {news === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(grantMessages[news], language)}</p>
        </Notice>
      )}
      <section aria-labelledby="held">
        <h2 id="held">{say(grantMessages.held, language)}</h2>
        {held.length === 0 ? <p>{say(grantMessages.none, language)}</p> : null}
        <ul class="rows">
          {held.map((grant) => (
            <li>
              <GrantWords language={language} grant={grant} />
              <form method="post" action={accountPaths.endOfGrant(language, grant.id)}>
                <Button variant="secondary">
                  {say(grantMessages.end, language)}{' '}
                  <span class="visually-hidden">({say(roleMessages[grant.role], language)})</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="give">
        <h2 id="give">{say(grantMessages.give, language)}</h2>
        <GrantForm {...props} />
      </section>
      {before.length === 0 ? null : (
        <section aria-labelledby="before">
          <h2 id="before">{say(grantMessages.heldBefore, language)}</h2>
          <GrantList language={language} grants={before} />
        </section>
      )}
    </>
  )
}

function GrantForm(props: PersonRolesPageProps) {
  const { language, personId, values, faults, today } = props
  const error = errorIn(faults)
  const value = (field: string) => values[field]?.[0]
  return (
    <form method="post" action={accountPaths.grants(language, personId)} class="stack" novalidate>
      <SelectField
        language={language}
        name="role"
        label={say(grantMessages.role, language)}
        options={roles.map((role) => ({ value: role, label: say(roleMessages[role], language) }))}
        value={value('role')}
        error={error('role')}
      />
      <SelectField
        language={language}
        name="organisation"
        optional
        label={say(grantMessages.organisation, language)}
        hint={say(grantMessages.organisationHint, language, { roles: rolesFor('organisation', language) })}
        options={optionsOf(props.organisations, language)}
        value={value('organisation')}
        error={error('organisation')}
      />
      <SelectField
        language={language}
        name="municipality"
        optional
        label={say(grantMessages.municipality, language)}
        hint={say(grantMessages.municipalityHint, language, { roles: rolesFor('municipality', language) })}
        options={optionsOf(props.municipalities, language)}
        value={value('municipality')}
        error={error('municipality')}
      />
      <TextField
        language={language}
        name="from"
        type="date"
        label={say(grantMessages.fromDay, language)}
        value={value('from') ?? today}
        error={error('from')}
      />
      <TextField
        language={language}
        name="to"
        type="date"
        optional
        label={say(grantMessages.toDay, language)}
        value={value('to')}
        error={error('to')}
      />
      <p>
        <Button>{say(grantMessages.give, language)}</Button>
      </p>
    </form>
  )
}

function rolesFor(scope: 'organisation' | 'municipality', language: Language): string {
  const list = new Intl.ListFormat(language, { type: 'unit' })
  return list.format(
    roles.filter((role) => scopeOf[role] === scope).map((role) => say(roleMessages[role], language)),
  )
}

function optionsOf(choices: readonly ScopeChoice[], language: Language) {
  const order = new Intl.Collator(language)
  return choices
    .map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))
    .sort((one, other) => order.compare(one.label, other.label))
}
