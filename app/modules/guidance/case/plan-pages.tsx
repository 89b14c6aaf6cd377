import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Tag } from '../../../shared/ui/chip.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { guidancePaths } from '../guidance-paths.ts'
import { fieldsOf, FreeText } from '../sensitive/free-text.tsx'
import { actionOwners, actionStates, goalPurposes, goalStates, mayDo, type Action } from './case.ts'
import {
  actionStateMessages,
  caseMessages as messages,
  goalPurposeMessages,
  goalStateMessages,
  memberRoleMessages,
  ownerMessages,
} from './case-messages.ts'
import { PartForm, Removal, type CaseView } from './case-parts.tsx'

/** All goals with all their actions, on one page. */
export function Plan(view: CaseView) {
  const { language, found, parts } = view
  const loose = parts.actions.filter(({ goalId }) => !parts.goals.some(({ id }) => id === goalId))
  const isOpen = found.state !== 'closed'
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{say(messages.plan, language)}</h2>
      {parts.goals.length === 0 ? <p>{say(messages.noGoal, language)}</p> : null}
      {parts.goals.map((goal) => (
        <article class="card">
          <h3 class="card-title">{goal.target}</h3>
          <p class="card-meta">
            {say(goalPurposeMessages[goal.purpose], language)} ·{' '}
            {say(goalStateMessages[goal.state], language)}
          </p>
          <Actions view={view} actions={parts.actions.filter(({ goalId }) => goalId === goal.id)} />
          {isOpen && mayDo(found.side, 'goal') ? (
            <div class="card-footer">
              <StateForm
                view={view}
                part={`goals/${goal.id}/state`}
                about={goal.target}
                id={goal.id}
                state={goal.state}
                options={goalStates.map((state) => ({
                  value: state,
                  label: say(goalStateMessages[state], language),
                }))}
              />
              <Removal view={view} kind="goal" id={goal.id} about={goal.target} />
            </div>
          ) : null}
        </article>
      ))}
      {loose.length === 0 ? null : (
        <article class="card">
          <h3 class="card-title">{say(messages.otherActions, language)}</h3>
          <Actions view={view} actions={loose} />
        </article>
      )}
      {isOpen && mayDo(found.side, 'goal') ? <GoalForm {...view} /> : null}
      {isOpen && mayDo(found.side, 'action') ? <ActionForm {...view} /> : null}
    </section>
  )
}

function Actions({ view, actions }: { view: CaseView; actions: readonly Action[] }) {
  const { language, found, today, parts } = view
  return (
    <ul class="rows">
      {actions.map((action) => {
        const isOpen = action.state === 'planned' || action.state === 'doing'
        const member = parts.members.find(({ memberId }) => memberId === action.ownerId)
        const owner = member?.name ?? say(ownerMessages[action.owner], language)
        const state = say(actionStateMessages[action.state], language)
        const side = say(ownerMessages[action.stateSide], language)
        return (
          <li>
            <div>
              <strong>{action.what}</strong>
              <br />
              {owner} · {dayInWords(action.dueDay, language)} ·{' '}
              {isOpen ? state : say(messages.bySide, language, { state, side })}{' '}
              {isOpen && action.dueDay < today ? (
                <Tag tone="warning">{say(messages.overdue, language)}</Tag>
              ) : null}
            </div>
            {isOpen && found.state !== 'closed' && mayDo(found.side, 'progress') ? (
              <div class="button-row">
                <StateForm
                  view={view}
                  part={`actions/${action.id}/state`}
                  about={action.what}
                  id={action.id}
                  state={action.state}
                  options={actionStates.map((code) => ({
                    value: code,
                    label: say(actionStateMessages[code], language),
                  }))}
                />
                <Removal view={view} kind="action" id={action.id} about={action.what} />
              </div>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function StateForm(props: {
  view: CaseView
  part: string
  about: string
  id: string
  state: string
  options: readonly { value: string; label: string }[]
}) {
  const { language, found } = props.view
  return (
    <form class="button-row" method="post" action={guidancePaths.part(language, found.id, props.part)}>
      <label class="visually-hidden" for={`state-${props.id}`}>
        {say(messages.state, language)} ({props.about})
      </label>
      <select class="ds-input" id={`state-${props.id}`} name="state">
        {props.options.map(({ value, label }) => (
          <option value={value} selected={value === props.state}>
            {label}
          </option>
        ))}
      </select>
      <Button variant="tertiary">
        {say(messages.save, language)}
        <span class="visually-hidden"> ({props.about})</span>
      </Button>
    </form>
  )
}

function GoalForm(view: CaseView) {
  const { language, refused } = view
  const field = fieldsOf('goal', refused)
  return (
    <PartForm
      view={view}
      form="goal"
      part="goals"
      summary={say(messages.addGoal, language)}
      button={say(messages.addGoal, language)}
      keyed
    >
      <FreeText
        language={language}
        field={field('target')}
        label={say(messages.target, language)}
        longest={300}
        lines={2}
      />
      <SelectField
        language={language}
        {...field('purpose')}
        label={say(messages.purpose, language)}
        options={goalPurposes.map((purpose) => ({
          value: purpose,
          label: say(goalPurposeMessages[purpose], language),
        }))}
      />
    </PartForm>
  )
}

function ActionForm(view: CaseView) {
  const { language, refused, parts, found } = view
  const field = fieldsOf('action', refused)
  const people = parts.members.flatMap(({ memberId, name, role, consent }) =>
    memberId === null || consent === null
      ? []
      : [
          {
            value: `member:${memberId}`,
            label: `${name ?? '–'} (${say(memberRoleMessages[role], language)})`,
          },
        ],
  )
  const owners = actionOwners
    .filter((owner) => owner !== 'member')
    .map((owner) => ({ value: owner, label: say(ownerMessages[owner], language) }))
  const own = found.side === 'resident' ? 'resident' : 'coordinator'
  return (
    <PartForm
      view={view}
      form="action"
      part="actions"
      summary={say(messages.addAction, language)}
      button={say(messages.addAction, language)}
      keyed
    >
      <FreeText
        language={language}
        field={field('what')}
        label={say(messages.what, language)}
        longest={300}
        lines={2}
      />
      {parts.goals.length === 0 ? null : (
        <SelectField
          language={language}
          {...field('goal')}
          label={say(messages.goal, language)}
          optional
          options={parts.goals.map(({ id, target }) => ({ value: id, label: target }))}
        />
      )}
      <SelectField
        language={language}
        {...field('owner')}
        value={field('owner').value ?? own}
        label={say(messages.owner, language)}
        emptyLabel={false}
        options={[...owners, ...people]}
      />
      <TextField language={language} {...field('due')} type="date" label={say(messages.due, language)} />
    </PartForm>
  )
}
