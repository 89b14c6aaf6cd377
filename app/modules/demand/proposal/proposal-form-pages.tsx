import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Municipality } from '../../organisations/index.ts'
import type { LabelledConcept } from '../../vocabulary/index.ts'
import type { Cell } from '../cell/cell.ts'
import { demandPaths } from '../demand-paths.ts'
import { ChosenTopic } from '../topic/topic-parts.tsx'
import { timeMessages } from '../wish/wish-messages.ts'
import { cellCode, type ProposedCell } from './proposal.ts'
import { proposalMessages as messages } from './proposal-messages.ts'

export interface ProposalFormProps {
  readonly language: Language
  readonly topic: LabelledConcept
  /** What is shown of the topic, in the whole region. */
  readonly cells: readonly Cell[]
  /** Where the person may propose. */
  readonly municipalities: readonly Municipality[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
}

export function ProposalForm(props: ProposalFormProps) {
  const { language, topic, cells, municipalities, values, faults, formKey } = props
  const errorOf = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <ChosenTopic language={language} topic={topic} changeHref={demandPaths.region(language)} />
      <form class="stack" method="post" action={demandPaths.proposals(language)} novalidate>
        <input type="hidden" name="topic" value={topic.id} />
        <input type="hidden" name="key" value={formKey} />
        <CheckboxGroup
          language={language}
          name="cell"
          legend={say(messages.cells, language)}
          options={cells.map((cell) => ({
            value: cellCode(cell),
            label: `${cellInWords(cell, language)} – ${say(messages.atLeast, language, { n: cell.people })}`,
          }))}
          values={values['cell']}
          error={errorOf('cell')}
        />
        <SelectField
          language={language}
          name="municipality"
          label={say(messages.place, language)}
          options={municipalities.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
          value={values['municipality']?.[0]}
          error={errorOf('municipality')}
        />
        <TextField
          language={language}
          name="people"
          label={say(messages.people, language)}
          inputMode="numeric"
          size={5}
          value={values['people']?.[0]}
          error={errorOf('people')}
        />
        <p>
          <Button>{say(messages.propose, language)}</Button>
        </p>
      </form>
    </>
  )
}

/** "Ludza Municipality: Russian, evenings". */
export function cellInWords(cell: ProposedCell & { municipality: Localised }, language: Language): string {
  const { municipality, language: spoken, timeOfDay } = cell
  return say(messages.cell, language, {
    municipality: plainTextIn(municipality, language),
    spoken: spoken === null ? say(messages.variousLanguages, language) : languageName(spoken, language),
    times: timeOfDay === null ? say(messages.variousTimes, language) : say(timeMessages[timeOfDay], language),
  })
}
