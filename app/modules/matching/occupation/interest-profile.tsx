import { capitalised } from '../../../shared/i18n/capitalised.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { BarChart } from '../../../shared/ui/chart.tsx'
import { interestTypes, type InterestProfile, type InterestType } from '../../vocabulary/index.ts'
import { interestProfileMessages as messages } from './interest-profile-messages.ts'

export interface InterestProfileChartProps {
  readonly language: Language
  readonly interests: InterestProfile
  readonly basis: 'direct' | 'group-mean'
}

export function InterestProfileChart({ language, interests, basis }: InterestProfileChartProps) {
  const strongest = strongestTypes(interests)
  return (
    <BarChart
      language={language}
      title={findingOf(strongest, language)}
      bars={interestTypes.map((type) => ({
        label: capitalised(say(messages[type], language), language),
        value: interests[type],
        emphasis: strongest.includes(type),
      }))}
      min={1}
      max={7}
      decimals={1}
      itemLabel={say(messages.kind, language)}
      valueLabel={say(messages.strength, language)}
      source={
        <>
          {say(messages.source, language)}{' '}
          {basis === 'group-mean' ? `${say(messages.groupMean, language)} ` : null}
          <a href={addressIn(language, '/sources')}>{say(messages.aboutSource, language)}</a>
        </>
      }
    />
  )
}

/** The scale runs from 1 to 7; below its middle nothing is typical. */
const middle = 4

/** The one or two types that describe the work: the second only when it is typical and not far behind. */
export function strongestTypes(interests: InterestProfile): InterestType[] {
  const [first, second] = interestTypes.toSorted((one, other) => interests[other] - interests[one])
  if (first === undefined || second === undefined) return []
  return interests[second] >= middle && interests[first] - interests[second] < 2 ? [first, second] : [first]
}

function findingOf([first, second]: readonly InterestType[], language: Language): string {
  if (first === undefined) return say(messages.title, language)
  const one = say(messages[first], language)
  return second === undefined
    ? say(messages.mostlyOne, language, { first: one })
    : say(messages.mostlyTwo, language, { first: one, second: say(messages[second], language) })
}
