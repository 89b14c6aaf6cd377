import type { Child } from 'hono/jsx'

import { say } from '../../../shared/i18n/say.ts'
import { newId } from '../../../shared/identifier.ts'
import { momentInWords, type Day } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import type { Language } from '../../../shared/i18n/language.ts'
import { guidancePaths } from '../guidance-paths.ts'
import type { Refused } from '../sensitive/free-text.tsx'
import { mayDo, type GuidanceCase } from './case.ts'
import type { CaseParts } from './case-queries.ts'
import { caseMessages as messages, happeningMessages } from './case-messages.ts'

export interface CaseView {
  readonly language: Language
  readonly found: GuidanceCase
  readonly parts: CaseParts
  readonly today: Day
  readonly refused: Refused | undefined
}

/** A form that stands folded until somebody wants it, or it was refused. */
export function PartForm(props: {
  view: CaseView
  form: string
  part: string
  summary: string
  button: string
  keyed?: boolean
  children?: Child
}) {
  const { view, form } = props
  const isRefused = view.refused?.form === form
  return (
    <Fold summary={props.summary} open={isRefused} id={`form-${form}`}>
      <form
        class="stack"
        method="post"
        action={guidancePaths.part(view.language, view.found.id, props.part)}
        novalidate
      >
        {props.keyed ? (
          <input
            type="hidden"
            name="key"
            value={(isRefused ? view.refused?.values['key']?.[0] : undefined) ?? newId()}
          />
        ) : null}
        {props.children}
        <p>
          <Button variant="secondary">{props.button}</Button>
        </p>
      </form>
    </Fold>
  )
}

/** One press, such as an end or a deletion; what it is about is read out. */
export function PartButton(props: {
  view: CaseView
  part: string
  label: string
  about: string
  fields?: Readonly<Record<string, string>>
}) {
  return (
    <form method="post" action={guidancePaths.part(props.view.language, props.view.found.id, props.part)}>
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button variant="tertiary">
        {props.label}
        <span class="visually-hidden"> ({props.about})</span>
      </Button>
    </form>
  )
}

/** Deletes a text for good; for those who may write such texts. */
export function Removal({
  view,
  kind,
  id,
  about,
}: {
  view: CaseView
  kind: 'action' | 'contact' | 'note' | 'goal'
  id: string
  about: string
}) {
  if (!mayDo(view.found.side, kind) || view.found.state === 'closed') return null
  return (
    <PartButton
      view={view}
      part={`entries/${kind}/${id}/removal`}
      label={say(messages.remove, view.language)}
      about={about}
    />
  )
}

/** What has happened, the newest first. */
export function Timeline({ language, parts }: CaseView) {
  const told = parts.happened.flatMap(({ kind, at }) => {
    const words = Object.entries(happeningMessages).find(([known]) => `guidance.${known}` === kind)?.[1]
    return words === undefined ? [] : [{ words, at }]
  })
  return (
    <Fold summary={say(messages.happened, language)}>
      <ul>
        {told.map(({ words, at }) => (
          <li>
            {momentInWords(at, language)}: {say(words, language)}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
