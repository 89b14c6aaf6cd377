import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { educatorParts, partMessages } from '../../catalogue/index.ts'
import { trainingPaths } from '../training-paths.ts'
import { placementMessages as messages } from './placement-messages.ts'
import type { Candidate, ClassToStaff } from './placement.ts'

export function ClassesPage({ language, classes }: { language: Language; classes: readonly ClassToStaff[] }) {
  if (classes.length === 0) return <p>{say(messages.none, language)}</p>
  return (
    <CardList>
      {classes.map((wanted) => (
        <Card
          title={plainTextIn(wanted.title, language)}
          href={trainingPaths.placement(language, wanted.id)}
          meta={metaOf(wanted, language)}
        >
          {wanted.asked === 0 ? null : <p>{say(messages.asked, language, { n: wanted.asked })}</p>}
        </Card>
      ))}
    </CardList>
  )
}

export function metaOf(wanted: ClassToStaff, language: Language): string {
  return [
    plainTextIn(wanted.organisationName, language),
    ...(wanted.startsOn === null
      ? []
      : [say(messages.starts, language, { day: dayInWords(wanted.startsOn, language) })]),
  ].join(' · ')
}

export interface PlacementPageProps {
  readonly language: Language
  readonly wanted: ClassToStaff
  readonly candidates: readonly Candidate[]
  readonly mayAsk: boolean
  readonly faults: readonly FieldFault[]
  readonly isAsked: boolean
}

export function PlacementPage(props: PlacementPageProps) {
  const { language, wanted, candidates, faults, isAsked } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isAsked ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.askedDone, language)}</p>
        </Notice>
      ) : null}
      <p>{metaOf(wanted, language)}</p>
      {wanted.asked === 0 ? null : <p>{say(messages.asked, language, { n: wanted.asked })}</p>}
      <h2>{say(messages.candidates, language)}</h2>
      {candidates.length === 0 ? (
        <p>{say(messages.nobody, language)}</p>
      ) : (
        <>
          <p class="note">{say(messages.order, language)}</p>
          <CardList ordered>
            {candidates.map((candidate) => (
              <CandidateCard {...props} candidate={candidate} />
            ))}
          </CardList>
        </>
      )}
    </>
  )
}

function CandidateCard({
  language,
  wanted,
  mayAsk,
  candidate,
}: PlacementPageProps & { candidate: Candidate }) {
  const { cardId, name } = candidate.educator
  return (
    <Card
      title={name}
      href={trainingPaths.educator(language, cardId)}
      headingLevel={3}
      id={`card-${cardId}`}
      footer={
        mayAsk ? (
          <form class="search-row" method="post" action={trainingPaths.placement(language, wanted.id)}>
            <input type="hidden" name="card" value={cardId} />
            <SelectField
              language={language}
              name="part"
              id={`part-${cardId}`}
              label={say(messages.part, language)}
              emptyLabel={false}
              options={educatorParts.map((value) => ({ value, label: say(partMessages[value], language) }))}
              value="lecturer"
            />
            <Button variant="secondary">
              {say(messages.ask, language)}
              <span class="visually-hidden">: {name}</span>
            </Button>
          </form>
        ) : undefined
      }
    >
      <DataList
        language={language}
        facts={[
          { term: say(messages.subject, language), value: subjectInWords(wanted, candidate, language) },
          { term: say(messages.language, language), value: languagesInWords(candidate, language) },
          {
            term: say(messages.placeTime, language),
            value: `${placeInWords(candidate, language)}; ${timeInWords(candidate, language)}`,
          },
        ]}
      />
    </Card>
  )
}

function subjectInWords(
  { skills: all }: ClassToStaff,
  { skills, isField }: Candidate,
  language: Language,
): string {
  return [
    ...(skills > 0 ? [say(messages.sharedSkills, language, { n: skills, all: all.length })] : []),
    ...(isField ? [say(messages.sharedField, language)] : []),
  ].join('; ')
}

function languagesInWords({ languages }: Candidate, language: Language): string {
  if (languages.length === 0) return say(messages.noLanguage, language)
  return listInWords(
    languages.map((code) => languageName(code, language)),
    language,
  )
}

function placeInWords({ distanceKm, isInReach }: Candidate, language: Language): string {
  if (distanceKm === null) return say(messages.online, language)
  if (distanceKm === undefined) return say(messages.placeUnknown, language)
  return say(isInReach === false ? messages.far : messages.near, language, { n: distanceKm })
}

function timeInWords({ isFree, clashes }: Candidate, language: Language): string {
  if (clashes > 0) return say(messages.clashes, language, { n: clashes })
  if (isFree === undefined) return say(messages.timeUnknown, language)
  return say(isFree ? messages.free : messages.notFree, language)
}
