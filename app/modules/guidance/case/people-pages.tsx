import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInWords } from '../../../shared/time/day.ts'
import { Checkbox } from '../../../shared/ui/choice-group.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import type { Municipality } from '../../organisations/index.ts'
import { fieldsOf, FreeText } from '../sensitive/free-text.tsx'
import {
  caseCloseMessages,
  caseMessages as messages,
  memberReachMessages,
  memberRoleMessages,
} from './case-messages.ts'
import { PartButton, PartForm, type CaseView } from './case-parts.tsx'
import { caseCloseReasons, memberRoles, usualShare } from './case.ts'

export function People(view: CaseView) {
  const { language, parts, found, refused, today } = view
  const field = fieldsOf('member', refused)
  return (
    <section aria-labelledby="people">
      <h2 id="people">{say(messages.people, language)}</h2>
      {parts.members.length === 0 ? <p>{say(messages.nobody, language)}</p> : null}
      <ul class="rows">
        {parts.members.map(({ id, name, role, toDay, consent }) => (
          <li>
            <div>
              <strong>{name ?? '–'}</strong>, {say(memberRoleMessages[role], language)} ·{' '}
              {say(messages.until, language).toLocaleLowerCase(language)} {dayInWords(toDay, language)}
              <p class="note">
                {say(memberReachMessages[role], language)}{' '}
                {consent === null ? say(messages.waitsForConsent, language) : null}
              </p>
            </div>
            <div class="button-row">
              {consent === null && found.side === 'resident' ? (
                <PartButton
                  view={view}
                  part={`members/${id}/consent`}
                  label={say(messages.agree, language)}
                  about={name ?? ''}
                />
              ) : null}
              <PartButton
                view={view}
                part={`members/${id}/end`}
                label={say(messages.end, language)}
                about={name ?? ''}
              />
            </div>
          </li>
        ))}
      </ul>
      <PartForm
        view={view}
        form="member"
        part="members"
        summary={say(messages.addMember, language)}
        button={say(messages.addMember, language)}
      >
        <TextField
          language={language}
          {...field('email')}
          type="email"
          label={say(messages.email, language)}
        />
        <SelectField
          language={language}
          {...field('role')}
          label={say(messages.role, language)}
          options={memberRoles
            .filter((role) => found.side === 'coordinator' || role !== 'coordinator')
            .map((role) => ({
              value: role,
              label: `${say(memberRoleMessages[role], language)}. ${say(memberReachMessages[role], language)}`,
            }))}
        />
        <TextField
          language={language}
          {...field('until')}
          value={field('until').value ?? addDays(today, usualShare)}
          type="date"
          label={say(messages.until, language)}
        />
        {found.side === 'coordinator' ? (
          <Checkbox
            language={language}
            name="spoken"
            id="member-spoken"
            label={say(messages.spoken, language)}
          />
        ) : null}
      </PartForm>
    </section>
  )
}

export function Management({
  view,
  municipalities,
}: {
  view: CaseView
  municipalities: readonly Municipality[]
}) {
  const { language, found, refused, today } = view
  const [pause, close, move] = [
    fieldsOf('pause', refused),
    fieldsOf('close', refused),
    fieldsOf('move', refused),
  ]
  return (
    <section aria-labelledby="manage">
      <h2 id="manage">{say(messages.manage, language)}</h2>
      {found.state === 'active' ? (
        <PartForm
          view={view}
          form="pause"
          part="state"
          summary={say(messages.pause, language)}
          button={say(messages.pause, language)}
        >
          <input type="hidden" name="state" value="paused" />
          <TextField
            language={language}
            {...pause('day')}
            value={pause('day').value ?? addDays(today, 30)}
            type="date"
            label={say(messages.resumeDay, language)}
          />
        </PartForm>
      ) : (
        <PartButton
          view={view}
          part="state"
          label={say(messages.reopen, language)}
          about={found.name ?? ''}
          fields={{ state: 'active' }}
        />
      )}
      {found.state === 'closed' ? null : (
        <PartForm
          view={view}
          form="close"
          part="state"
          summary={say(messages.close, language)}
          button={say(messages.close, language)}
        >
          <input type="hidden" name="state" value="closed" />
          <SelectField
            language={language}
            {...close('reason')}
            label={say(messages.reason, language)}
            options={caseCloseReasons.map((reason) => ({
              value: reason,
              label: say(caseCloseMessages[reason], language),
            }))}
          />
          <FreeText
            language={language}
            field={close('summary')}
            label={say(messages.summary, language)}
            longest={4000}
            lines={8}
          />
        </PartForm>
      )}
      <PartForm
        view={view}
        form="move"
        part="move"
        summary={say(messages.move, language)}
        button={say(messages.move, language)}
      >
        <SelectField
          language={language}
          {...move('municipality')}
          label={say(messages.municipality, language)}
          options={municipalities.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
        />
      </PartForm>
    </section>
  )
}
