import type { Language } from '../../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { listInWords } from '../../../../shared/i18n/quantity.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { ButtonLink, ButtonRow } from '../../../../shared/ui/button.tsx'
import { BarChart } from '../../../../shared/ui/chart.tsx'
import { RadioGroup } from '../../../../shared/ui/choice-group.tsx'
import { Fold } from '../../../../shared/ui/fold.tsx'
import type { InterestProfile } from '../../../vocabulary/index.ts'
import type { Answers } from '../profile-answers.ts'
import { interestsOf } from '../profile-match.ts'
import { pathAfter, profilePaths } from '../profile-paths.ts'
import { interestMessages as messages } from './interest-messages.ts'
import { firstOpenPart, longParts, shortParts } from './interest-parts.ts'
import type { InterestTypeText, ScalePoint, Statement } from './interest-queries.ts'

export interface InterestStartPageProps {
  readonly language: Language
  readonly answers: Answers
  readonly types: readonly InterestTypeText[]
}

/** Before the first statement it says what comes; after the last it shows what came out. */
export function InterestStartPage({ language, answers, types }: InterestStartPageProps) {
  const interests = interestsOf(answers.statements ?? {})
  return (
    <>
      {interests === undefined ? (
        <InterestBegin language={language} answers={answers} />
      ) : (
        <InterestOutcome language={language} answers={answers} types={types} interests={interests} />
      )}
      <Fold summary={say(messages.methodTitle, language)}>
        <p>{say(messages.method, language)}</p>
        <dl>
          {types.map((type) => (
            <>
              <dt>{plainTextIn(type.label, language)}</dt>
              <dd>{plainTextIn(type.description, language)}</dd>
            </>
          ))}
        </dl>
      </Fold>
    </>
  )
}

function InterestBegin({ language, answers }: { language: Language; answers: Answers }) {
  const count = Object.keys(answers.statements ?? {}).length
  const part = firstOpenPart(answers.statements, shortParts) ?? 1
  return (
    <>
      {count === 0 ? null : <p>{say(messages.answeredSoFar, language, { count, of: shortParts * 6 })}</p>}
      <ButtonRow>
        <ButtonLink href={profilePaths.statements(language, part)}>
          {say(count === 0 ? messages.begin : messages.goOn, language)}
        </ButtonLink>
        <ButtonLink href={profilePaths.step(language, 'fields')} variant="tertiary">
          {say(messages.chooseFields, language)}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

interface InterestOutcomeProps extends InterestStartPageProps {
  readonly interests: InterestProfile
}

function InterestOutcome({ language, answers, types, interests }: InterestOutcomeProps) {
  const nextLong = firstOpenPart(answers.statements, longParts)
  return (
    <>
      <BarChart
        language={language}
        title={say(messages.profileTitle, language, { types: strongestTypes(interests, types, language) })}
        source={say(messages.profileSource, language)}
        itemLabel={say(messages.type, language)}
        valueLabel={say(messages.sum, language)}
        headingLevel={2}
        min={10}
        max={50}
        bars={types.map((type) => ({
          label: plainTextIn(type.label, language),
          value: interests[type.code],
        }))}
      />
      {nextLong === undefined ? null : <p>{say(messages.doubled, language)}</p>}
      <ButtonRow>
        <ButtonLink href={pathAfter(language, 'interests')}>{say(messages.next, language)}</ButtonLink>
        {nextLong === undefined ? null : (
          <ButtonLink href={profilePaths.statements(language, nextLong)} variant="secondary">
            {say(messages.more, language)}
          </ButtonLink>
        )}
        <ButtonLink href={profilePaths.statements(language, 1)} variant="tertiary">
          {say(messages.change, language)}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

/** The two types with the highest sums, as words of a sentence. */
function strongestTypes(
  interests: InterestProfile,
  types: readonly InterestTypeText[],
  language: Language,
): string {
  const strongest = [...types].sort((one, other) => interests[other.code] - interests[one.code]).slice(0, 2)
  const names = strongest.map((type) => plainTextIn(type.label, language).toLocaleLowerCase(language))
  return listInWords(names, language)
}

export interface StatementFieldsProps {
  readonly language: Language
  readonly statements: readonly Statement[]
  readonly scale: readonly ScalePoint[]
  readonly answers: Readonly<Record<string, string | undefined>>
  errorOf(field: string): string | undefined
}

export function StatementFields({ language, statements, scale, answers, errorOf }: StatementFieldsProps) {
  return (
    <>
      {statements.map((statement) => (
        <RadioGroup
          language={language}
          name={statement.id}
          legend={plainTextIn(statement.text, language)}
          options={scale.map((point) => ({
            value: String(point.value),
            label: plainTextIn(point.label, language),
          }))}
          value={answers[statement.id]}
          error={errorOf(statement.id)}
          inline
        />
      ))}
    </>
  )
}
