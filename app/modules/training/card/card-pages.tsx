import { capitalised } from '../../../shared/i18n/capitalised.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag, TagList } from '../../../shared/ui/chip.tsx'
import { DataList, type Fact } from '../../../shared/ui/data-list.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { languageName, languageOptions } from '../../../shared/ui/language-name.ts'
import type { Municipality, Place } from '../../organisations/index.ts'
import { stepMessages } from '../ladder/ladder-messages.ts'
import { trainingPaths } from '../training-paths.ts'
import { cardMessages as messages, cardTimeMessages } from './card-messages.ts'
import type { SubjectLabels } from './card-queries.ts'
import { cardTimes, type EducatorFilter, type PublicEducator } from './card.ts'

export interface EducatorsPageProps {
  readonly language: Language
  readonly filter: EducatorFilter
  readonly educators: readonly PublicEducator[]
  readonly labels: SubjectLabels
  readonly places: readonly Place[]
  readonly fields: readonly { readonly id: string; readonly label: Localised }[]
  readonly municipalities: readonly Municipality[]
}

export function EducatorsPage(props: EducatorsPageProps) {
  const { language, educators } = props
  return (
    <>
      <FilterForm {...props} />
      <p role="status">{say(messages.found, language, { n: educators.length })}</p>
      {educators.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <CardList>
        {educators.map((educator) => (
          <Card title={educator.name} href={trainingPaths.educator(language, educator.cardId)}>
            <EducatorTags language={language} educator={educator} />
            <DataList language={language} facts={factsOf(educator, props)} />
          </Card>
        ))}
      </CardList>
    </>
  )
}

export function EducatorPage(
  props: Pick<EducatorsPageProps, 'language' | 'labels' | 'places'> & { educator: PublicEducator },
) {
  const { language, educator } = props
  return (
    <>
      <EducatorTags language={language} educator={educator} />
      {educator.about === null ? null : (
        <div lang={educator.language}>
          {educator.about.split(/\n+/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
      )}
      <DataList language={language} facts={factsOf(educator, props)} />
      <p>
        <a class="target" href={trainingPaths.educators(language)}>
          {say(messages.title, language)}
        </a>
      </p>
    </>
  )
}

function FilterForm({ language, filter, fields, municipalities }: EducatorsPageProps) {
  const any = say(messages.any, language)
  return (
    <form class="search-row" method="get" action={trainingPaths.educators(language)} role="search">
      <SelectField
        language={language}
        name="subject"
        label={say(messages.subject, language)}
        emptyLabel={any}
        options={fields.map(({ id, label }) => ({ value: id, label: plainTextIn(label, language) }))}
        value={filter.subject}
      />
      <SelectField
        language={language}
        name="spoken"
        label={say(messages.language, language)}
        emptyLabel={any}
        options={languageOptions(language)}
        value={filter.language}
      />
      <SelectField
        language={language}
        name="municipality"
        label={say(messages.municipality, language)}
        emptyLabel={any}
        options={municipalities.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
        value={filter.municipalityId}
      />
      <SelectField
        language={language}
        name="time"
        label={say(messages.time, language)}
        emptyLabel={any}
        options={cardTimes.map((time) => ({
          value: time,
          label: capitalised(say(cardTimeMessages[time], language), language),
        }))}
        value={filter.time}
      />
      <Button>{say(messages.find, language)}</Button>
    </form>
  )
}

function EducatorTags({ language, educator }: { language: Language; educator: PublicEducator }) {
  const { isTrained, step } = educator
  const tags = [
    ...(isTrained ? [<Tag tone="success">{say(messages.trained, language)}</Tag>] : []),
    ...(step === null || step === 'teaches'
      ? []
      : [<Tag tone="lake">{say(stepMessages[step], language)}</Tag>]),
  ]
  return tags.length === 0 ? null : <TagList>{tags}</TagList>
}

function factsOf(
  educator: PublicEducator,
  { language, labels, places }: Pick<EducatorsPageProps, 'language' | 'labels' | 'places'>,
): Fact[] {
  const subjects = [...educator.fields, ...educator.skills].flatMap((id) => {
    const label = labels.get(id)
    return label === undefined ? [] : [plainTextIn(label, language)]
  })
  const place = places.find(({ id }) => id === educator.placeId)
  return [
    { term: say(messages.teaches, language), value: listInWords(subjects, language) },
    {
      term: say(messages.languages, language),
      value: listInWords(
        educator.languages.map((code) => languageName(code, language)),
        language,
      ),
    },
    {
      term: say(messages.place, language),
      value:
        place === undefined
          ? null
          : [
              plainTextIn(place.name, language),
              ...(educator.radiusKm === null
                ? []
                : [say(messages.within, language, { n: educator.radiusKm })]),
            ].join(', '),
    },
    {
      term: say(messages.times, language),
      value:
        educator.times === null || educator.times.length === 0
          ? null
          : listInWords(
              educator.times.map((time) => say(cardTimeMessages[time], language)),
              language,
            ),
    },
  ]
}
