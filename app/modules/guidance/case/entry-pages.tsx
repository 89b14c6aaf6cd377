import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, momentInWords } from '../../../shared/time/day.ts'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { fieldsOf, FreeText } from '../sensitive/free-text.tsx'
import { codeMessage, situationMessages, themeMessages } from '../situation/situation-messages.ts'
import { themes } from '../situation/situation.ts'
import { caseMessages as messages, contactKindMessages } from './case-messages.ts'
import { PartButton, PartForm, Removal, type CaseView } from './case-parts.tsx'
import { contactKinds, mayDo } from './case.ts'

export function Situations(view: CaseView) {
  const { language, parts, found, refused } = view
  const field = fieldsOf('situation', refused)
  return (
    <section aria-labelledby="situation">
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

export function Contacts(view: CaseView) {
  const { language, parts, found, refused, today } = view
  const field = fieldsOf('contact', refused)
  return (
    <section aria-labelledby="contacts">
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

export function Comments(view: CaseView) {
  const { language, parts, found, refused } = view
  if (parts.comments.length === 0 && found.side !== 'resident') return null
  return (
    <section aria-labelledby="comments">
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

export function Notes(view: CaseView) {
  const { language, parts, found, refused } = view
  return (
    <section aria-labelledby="notes">
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
