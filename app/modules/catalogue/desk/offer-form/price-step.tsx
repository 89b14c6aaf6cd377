import { say } from '../../../../shared/i18n/say.ts'
import { SelectField, TextField } from '../../../../shared/ui/field.tsx'
import { paidByMessages } from '../../opportunity/opportunity-fact-messages.ts'
import { opportunityWordMessages as words } from '../../opportunity/opportunity-words-messages.ts'
import { fundings, targetGroups } from '../../opportunity/opportunity-words.ts'
import { fieldMessages as messages } from './field-messages.ts'
import type { FormStep, StepFieldsProps } from './form-step.ts'
import { stepMessages } from './step-messages.ts'

/** Rows beyond those that are filled in. */
const emptyRows = 2

export const priceStep: FormStep = {
  title: stepMessages.priceTitle,
  lead: stepMessages.priceLead,
  owns: ['price', 'funding', 'concession-'],
  boxes: [],
  Fields: (props) => (
    <>
      <Usual {...props} />
      <Concessions {...props} />
    </>
  ),
}

function Usual({ language, values, errorOf }: StepFieldsProps) {
  return (
    <>
      <TextField
        language={language}
        name="price"
        label={say(messages.price, language)}
        hint={say(messages.priceHint, language)}
        inputMode="decimal"
        size={8}
        unit="EUR"
        value={values['price']?.[0]}
        error={errorOf('price')}
      />
      <SelectField
        language={language}
        name="funding"
        label={say(messages.funding, language)}
        options={fundings.map((value) => ({ value, label: say(paidByMessages[value], language) }))}
        emptyLabel={say(messages.nobody, language)}
        value={values['funding']?.[0]}
        error={errorOf('funding')}
      />
    </>
  )
}

function Concessions({ language, values, errorOf }: StepFieldsProps) {
  const groups = values['concession-group'] ?? []
  const prices = values['concession-price'] ?? []
  const filled = Math.max(groups.length, prices.length)
  const isWritten = (row: number) => `${groups[row] ?? ''}${prices[row] ?? ''}` !== ''
  const written = Array.from({ length: filled }, (_, row) => row).filter(isWritten).length
  const rows = Array.from({ length: Math.max(filled, written + emptyRows) }, (_, row) => row)
  return (
    <fieldset class="ds-fieldset stack">
      <legend class="ds-label">{say(messages.concessions, language)}</legend>
      {rows.map((row) => (
        <div class="form-row">
          <SelectField
            language={language}
            name="concession-group"
            id={`concession-group-${row}`}
            label={say(messages.concessionGroup, language, { n: row + 1 })}
            options={targetGroups.map((value) => ({ value, label: say(words.target[value], language) }))}
            value={groups[row]}
            error={errorOf(`concession-group-${row}`)}
            optional
          />
          <TextField
            language={language}
            name="concession-price"
            id={`concession-price-${row}`}
            label={say(messages.concessionPrice, language, { n: row + 1 })}
            inputMode="decimal"
            size={8}
            unit="EUR"
            value={prices[row]}
            error={errorOf(`concession-price-${row}`)}
            optional
          />
        </div>
      ))}
    </fieldset>
  )
}
