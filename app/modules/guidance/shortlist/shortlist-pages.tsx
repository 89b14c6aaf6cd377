import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { newId } from '../../../shared/identifier.ts'
import type { Day } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { CardList } from '../../../shared/ui/card.tsx'
import { CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { languageOptions } from '../../../shared/ui/language-name.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { educationLevels, opportunityWordMessages, type OpportunityCard } from '../../catalogue/index.ts'
import { labelsIn, ResultCard, type MatchRun } from '../../matching/index.ts'
import type { Field } from '../../vocabulary/index.ts'
import type { GuidanceCase } from '../case/case.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { FreeText, type Refused } from '../sensitive/free-text.tsx'
import { shortlistMessages as messages } from './shortlist-messages.ts'
import type { StoredMatch } from './shortlist-queries.ts'
import type { Comparison } from './shortlist.ts'

export interface MatchStartProps {
  readonly language: Language
  readonly found: GuidanceCase
  readonly fields: readonly Field[]
  readonly refused: Refused | undefined
}

/** Whose answers the match is made for. */
export function MatchStart({ language, found, fields, refused }: MatchStartProps) {
  const path = guidancePaths.match(language, found.id)
  const values: FormValues = refused?.values ?? {}
  const mayUseOwn = found.side === 'resident' || found.matchConsent !== null
  return (
    <>
      <ErrorSummary language={language} errors={refused?.faults ?? []} />
      <section aria-labelledby="own">
        <h2 id="own">{say(messages.own, language)}</h2>
        <p>{say(messages.ownLead, language)}</p>
        {mayUseOwn ? (
          <form method="post" action={path}>
            <input type="hidden" name="key" value={newId()} />
            <input type="hidden" name="source" value="own-answers" />
            <Button variant="secondary">{say(messages.useOwn, language)}</Button>
          </form>
        ) : (
          <>
            <p>{say(messages.noConsent, language)}</p>
            <form method="post" action={guidancePaths.part(language, found.id, 'match-consent')}>
              <input type="hidden" name="given" value="yes" />
              <Button variant="tertiary">{say(messages.spoken, language)}</Button>
            </form>
          </>
        )}
      </section>
      <section aria-labelledby="filled-in">
        <h2 id="filled-in">{say(messages.filledIn, language)}</h2>
        <form class="stack" method="post" action={path} novalidate>
          <input type="hidden" name="key" value={newId()} />
          <input type="hidden" name="source" value="filled-in" />
          <SelectField
            language={language}
            name="field"
            label={say(messages.field, language)}
            value={values['field']?.[0]}
            error={refused?.faults.find(({ field }) => field === 'field')?.text}
            options={fields.map(({ code, label }) => ({ value: code, label: plainTextIn(label, language) }))}
          />
          <SelectField
            language={language}
            name="education"
            label={say(messages.education, language)}
            value={values['education']?.[0]}
            optional
            options={educationLevels.map((level) => ({
              value: level,
              label: say(opportunityWordMessages.education[level], language),
            }))}
          />
          <CheckboxGroup
            language={language}
            name="languages"
            legend={say(messages.spokenIn, language)}
            inline
            values={values['languages'] ?? [found.language]}
            options={languageOptions(language)}
          />
          <p>
            <Button>{say(messages.search, language)}</Button>
          </p>
        </form>
      </section>
    </>
  )
}

export interface ShownMatchProps {
  readonly language: Language
  readonly today: Day
  readonly found: GuidanceCase
  readonly stored: StoredMatch
  readonly run: MatchRun
  readonly isEqual: boolean
  readonly refused: Refused | undefined
}

/** The kept result in its order; the reasons are made again from the same answers. */
export function ShownMatch({ language, today, found, stored, run, isEqual, refused }: ShownMatchProps) {
  const path = guidancePaths.shownMatch(language, found.id, stored.id)
  const labelOf = labelsIn(run.labels, language)
  const shown = stored.results.flatMap(({ id }) => {
    const result = run.ranking.results.find((candidate) => candidate.id === id)
    const card = run.cards.get(id)
    return result === undefined || card === undefined ? [] : [{ result, card }]
  })
  return (
    <div class="flow">
      <ErrorSummary language={language} errors={refused?.faults ?? []} />
      <p>
        <a href={guidancePaths.case(language, found.id)}>{say(messages.toCase, language)}</a> ·{' '}
        <a href={`${path}/replay`}>{say(messages.replay, language)}</a>
      </p>
      {isEqual ? null : (
        <Notice language={language}>
          <p>{say(messages.different, language)}</p>
        </Notice>
      )}
      <h2 class="visually-hidden">{say(messages.title, language)}</h2>
      {stored.results.length === 0 ? <p>{say(messages.nothing, language)}</p> : null}
      <CardList ordered>
        {shown.map(({ result, card }) => (
          <>
            <ResultCard {...{ language, today, result, card, labelOf }} />
            <Fold
              summary={
                <>
                  {say(messages.choose, language)}
                  <span class="visually-hidden"> ({plainTextIn(card.title, language)})</span>
                </>
              }
              open={refused?.values['opportunity']?.[0] === card.id}
            >
              <form class="stack" method="post" action={`${path}/choices`} novalidate>
                <input type="hidden" name="opportunity" value={card.id} />
                <FreeText
                  language={language}
                  field={{
                    id: `reason-${card.id}`,
                    name: 'reason',
                    value:
                      refused?.values['opportunity']?.[0] === card.id
                        ? refused.values['reason']?.[0]
                        : undefined,
                    error: refused?.faults.find(({ field }) => field === `reason-${card.id}`)?.text,
                  }}
                  label={say(messages.reason, language)}
                  longest={500}
                  lines={2}
                  optional
                />
                <p>
                  <Button variant="secondary">{say(messages.choose, language)}</Button>
                </p>
              </form>
            </Fold>
          </>
        ))}
      </CardList>
    </div>
  )
}

/** The same match made again: equal, or what has changed since. */
export function ReplayPage(props: {
  language: Language
  stored: StoredMatch
  comparison: Comparison
  cards: ReadonlyMap<string, OpportunityCard>
}) {
  const { language, stored, comparison, cards } = props
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 })
  const inWords = (scores: Comparison['rows'][number]['kept']) =>
    scores === undefined
      ? say(messages.notListed, language)
      : [scores.interest, scores.ability, scores.need]
          .map((score) => (score === null ? '–' : number.format(score)))
          .join(' · ')
  return (
    <>
      <Notice language={language} tone={comparison.isEqual ? 'success' : 'warning'}>
        <p>{say(comparison.isEqual ? messages.equal : messages.different, language)}</p>
      </Notice>
      <DataList
        language={language}
        facts={[
          { term: say(messages.model, language), value: stored.modelVersion },
          { term: say(messages.data, language), value: stored.dataVersion.split(' ')[0] },
          { term: say(messages.need, language), value: stored.needVersion },
        ].map((fact, index) => {
          const code = (['model', 'data', 'need'] as const)[index]
          const isSame = !comparison.versions.some((version) => version === code)
          return isSame ? fact : { ...fact, note: say(messages.different, language) }
        })}
      />
      <Table
        language={language}
        caption={say(messages.opportunity, language)}
        columns={[
          { label: say(messages.opportunity, language) },
          { label: say(messages.then, language) },
          { label: say(messages.now, language) },
        ]}
        rows={comparison.rows.map(({ id, kept, again }) => {
          const card = cards.get(id)
          return [card === undefined ? id : plainTextIn(card.title, language), inWords(kept), inWords(again)]
        })}
      />
    </>
  )
}
