import type { Child } from 'hono/jsx'

import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addDays, dayInRiga, dayInWords, momentInWords } from '../../../shared/time/day.ts'
import { Checkbox } from '../../../shared/ui/choice-group.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import type { Municipality } from '../../organisations/index.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { fieldsOf, FreeText } from '../sensitive/free-text.tsx'
import { codeMessage, situationMessages, themeMessages } from '../situation/situation-messages.ts'
import { themes } from '../situation/situation.ts'
import {
  caseCloseMessages,
  caseMessages as messages,
  caseStateMessages,
  contactKindMessages,
  memberReachMessages,
  memberRoleMessages,
} from './case-messages.ts'
import { PartButton, PartForm, Removal, Timeline, type CaseView } from './case-parts.tsx'
import { caseCloseReasons, contactKinds, mayDo, memberRoles, usualShare } from './case.ts'
import { Plan } from './plan-pages.tsx'

export interface CasePageProps {
  readonly view: CaseView
  readonly isSaved: boolean
  readonly municipalities: readonly Municipality[]
  /** Shortlist and referrals, which know the case. */
  readonly children?: Child
}

/** One page for the whole case. What somebody may not see is not in the parts; what they may not do has no form. */
export function CasePage({ view, isSaved, municipalities, children }: CasePageProps) {
  const { language, found, refused } = view
  const isMember = found.side === 'member'
  const seesAll = !isMember || found.memberRole === 'social' || found.memberRole === 'coordinator'
  return (
    <div class="stack">
      <ErrorSummary language={language} errors={refused?.faults ?? []} />
      {isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.saved, language)}</p>
        </Notice>
      ) : null}
      <CaseFacts {...view} />
      <Plan {...view} />
      {seesAll ? children : null}
      {seesAll ? <Situations {...view} /> : null}
      {seesAll ? <Contacts {...view} /> : null}
      {isMember ? null : <People {...view} />}
      {isMember ? null : <Comments {...view} />}
      {seesAll ? <Notes {...view} /> : null}
      {seesAll ? <Timeline {...view} /> : null}
      {found.side === 'coordinator' ? <Management view={view} municipalities={municipalities} /> : null}
    </div>
  )
}

function CaseFacts({ language, found, parts }: CaseView) {
  const last = parts.contacts[0]
  const state = say(caseStateMessages[found.state], language)
  const reason = found.closeReason === null ? undefined : say(caseCloseMessages[found.closeReason], language)
  const resume = found.resumeDay === null ? undefined : dayInWords(found.resumeDay, language)
  const reach = [found.email ?? [], found.phone ?? []].flat().join(', ')
  const summaryPath =
    found.side === 'resident'
      ? guidancePaths.ownSummary(language)
      : guidancePaths.part(language, found.id, 'summary')
  return (
    <>
      <DataList
        language={language}
        facts={[
          {
            term: say(messages.lead, language),
            value: found.lead,
            ...(found.leadEmail === null ? {} : { note: found.leadEmail }),
          },
          {
            term: say(messages.state, language),
            value: state,
            ...(reason === undefined ? {} : { note: reason }),
            ...(resume === undefined ? {} : { note: `${say(messages.resume, language)}: ${resume}` }),
          },
          { term: say(messages.since, language), value: dayInWords(dayInRiga(found.openedAt), language) },
          {
            term: say(messages.where, language),
            value: [found.parish ?? [], plainTextIn(found.municipality, language)].flat().join(', '),
            ...(found.side === 'coordinator' && reach !== '' ? { note: reach } : {}),
          },
          ...(last === undefined
            ? []
            : [
                {
                  term: say(messages.lastContact, language),
                  value: `${dayInWords(last.day, language)}, ${say(contactKindMessages[last.kind], language)}`,
                  ...(last.agreed === null ? {} : { note: last.agreed }),
                },
              ]),
        ]}
      />
      {found.summary === null || found.side === 'member' ? null : (
        <p>
          <a href={summaryPath}>{say(messages.readSummary, language)}</a>
        </p>
      )}
    </>
  )
}

function Situations(view: CaseView) {
  const { language, parts, found, refused } = view
  const field = fieldsOf('situation', refused)
  return (
    <section class="stack" aria-labelledby="situation">
      <h2 id="situation">{say(messages.situation, language)}</h2>
      {parts.situations.length === 0 ? (
        <p>{say(messages.noSituation, language)}</p>
      ) : (
        <DataList
          language={language}
          facts={parts.situations.map(({ theme, code, note, day }) => {
            const words = codeMessage(theme, code)
            const noted = dayInWords(day, language)
            return {
              term: say(themeMessages[theme], language),
              value: words === undefined ? code : say(words, language),
              note: note === null ? noted : `${note} (${noted})`,
            }
          })}
        />
      )}
      {mayDo(found.side, 'situation') && found.state !== 'closed' ? (
        <PartForm
          view={view}
          form="situation"
          part="situations"
          summary={say(messages.setSituation, language)}
          button={say(messages.setSituation, language)}
        >
          <div class="ds-field">
            <label class="ds-label" for="situation-code">
              {say(messages.answer, language)}
            </label>
            <select class="ds-input" id="situation-code" name="code">
              {themes.map((theme) => (
                <optgroup label={say(themeMessages[theme], language)}>
                  {Object.entries(situationMessages[theme]).map(([code, words]) => (
                    <option value={`${theme}.${code}`} selected={field('code').value === `${theme}.${code}`}>
                      {say(words, language)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
          <FreeText
            language={language}
            field={field('note')}
            label={say(messages.remark, language)}
            longest={500}
            lines={2}
            optional
          />
        </PartForm>
      ) : null}
    </section>
  )
}

function Contacts(view: CaseView) {
  const { language, parts, found, refused, today } = view
  const field = fieldsOf('contact', refused)
  return (
    <section class="stack" aria-labelledby="contacts">
      <h2 id="contacts">{say(messages.contacts, language)}</h2>
      {parts.contacts.length === 0 ? <p>{say(messages.noContact, language)}</p> : null}
      <ul class="rows">
        {parts.contacts.map(({ id, kind, day, agreed }) => {
          const title = `${dayInWords(day, language)}, ${say(contactKindMessages[kind], language)}`
          return (
            <li>
              <div>
                <strong>{title}</strong>
                {agreed === null ? null : <p class="kept-text">{agreed}</p>}
              </div>
              <Removal view={view} kind="contact" id={id} about={title} />
            </li>
          )
        })}
      </ul>
      {mayDo(found.side, 'contact') && found.state !== 'closed' ? (
        <PartForm
          view={view}
          form="contact"
          part="contacts"
          summary={say(messages.addContact, language)}
          button={say(messages.addContact, language)}
          keyed
        >
          <SelectField
            language={language}
            {...field('kind')}
            label={say(messages.kind, language)}
            emptyLabel={false}
            options={contactKinds.map((kind) => ({
              value: kind,
              label: say(contactKindMessages[kind], language),
            }))}
          />
          <TextField
            language={language}
            {...field('day')}
            value={field('day').value ?? today}
            type="date"
            label={say(messages.day, language)}
          />
          <FreeText
            language={language}
            field={field('agreed')}
            label={say(messages.agreed, language)}
            longest={1000}
            optional
          />
        </PartForm>
      ) : null}
    </section>
  )
}

function People(view: CaseView) {
  const { language, parts, found, refused, today } = view
  const field = fieldsOf('member', refused)
  return (
    <section class="stack" aria-labelledby="people">
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

function Comments(view: CaseView) {
  const { language, parts, found, refused } = view
  if (parts.comments.length === 0 && found.side !== 'resident') return null
  return (
    <section class="stack" aria-labelledby="comments">
      <h2 id="comments">{say(messages.comments, language)}</h2>
      <ul>
        {parts.comments.map(({ said, madeAt }) => (
          <li>
            {momentInWords(madeAt, language)}: {said ?? say(messages.confirmed, language)}
          </li>
        ))}
      </ul>
      {found.side === 'resident' ? (
        <>
          <PartButton
            view={view}
            part="comments"
            label={say(messages.confirm, language)}
            about={say(messages.own, language)}
          />
          <PartForm
            view={view}
            form="comment"
            part="comments"
            summary={say(messages.addComment, language)}
            button={say(messages.save, language)}
            keyed
          >
            <input type="hidden" name="comment" value="1" />
            <FreeText
              language={language}
              field={fieldsOf('comment', refused)('said')}
              label={say(messages.comment, language)}
              longest={1000}
            />
          </PartForm>
        </>
      ) : null}
    </section>
  )
}

function Notes(view: CaseView) {
  const { language, parts, found, refused } = view
  return (
    <section class="stack" aria-labelledby="notes">
      <h2 id="notes">{say(messages.notes, language)}</h2>
      <p>{say(messages.noteCount, language, { n: parts.noteCount })}</p>
      <ul class="rows">
        {parts.notes.map(({ id, note, madeAt }) => (
          <li>
            <div>
              <span class="note">{momentInWords(madeAt, language)}</span>
              <p class="kept-text">{note}</p>
            </div>
            <Removal view={view} kind="note" id={id} about={momentInWords(madeAt, language)} />
          </li>
        ))}
      </ul>
      {mayDo(found.side, 'note') ? (
        <PartForm
          view={view}
          form="note"
          part="notes"
          summary={say(messages.addNote, language)}
          button={say(messages.addNote, language)}
          keyed
        >
          <FreeText
            language={language}
            field={fieldsOf('note', refused)('note')}
            label={say(messages.note, language)}
            longest={2000}
          />
        </PartForm>
      ) : null}
    </section>
  )
}

function Management({ view, municipalities }: { view: CaseView; municipalities: readonly Municipality[] }) {
  const { language, found, refused, today } = view
  const [pause, close, move] = [
    fieldsOf('pause', refused),
    fieldsOf('close', refused),
    fieldsOf('move', refused),
  ]
  return (
    <section class="stack" aria-labelledby="manage">
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
