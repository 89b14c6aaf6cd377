import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { languageOptions } from '../../../shared/ui/language-name.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import type { Place } from '../../organisations/index.ts'
import { trainingPaths } from '../training-paths.ts'
import { cardMessages as messages, cardTimeMessages, shownPartMessages } from './card-messages.ts'
import { cardRadii, cardTimes, longestAbout, shownParts } from './card.ts'

interface Labelled {
  readonly id: string
  readonly label: Localised
}

export interface OwnCardProps {
  readonly language: Language
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly fields: readonly Labelled[]
  /** Those on the card, and those found. */
  readonly skills: readonly Labelled[]
  readonly places: readonly Place[]
  readonly hasCard: boolean
  readonly isShown: boolean
  readonly isSaved: boolean
  readonly search: string | undefined
}

export function OwnCardPage(props: OwnCardProps) {
  const { language, faults, hasCard, isShown, isSaved, search } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {hasCard ? (
        <Notice language={language} tone={isSaved ? 'success' : 'info'} live={isSaved}>
          <p>
            {isSaved ? `${say(messages.saved, language)} ` : ''}
            {say(isShown ? messages.isShown : messages.isHidden, language)}
          </p>
        </Notice>
      ) : null}
      <CardForm {...props} />
      <form class="search-row narrow" method="get" action={trainingPaths.ownCard(language)} role="search">
        <TextField
          language={language}
          name="q"
          type="search"
          label={say(messages.searchSkill, language)}
          hint={say(messages.searchHint, language)}
          value={search}
          maxLength={100}
        />
        <Button variant="secondary">{say(messages.search, language)}</Button>
      </form>
      {hasCard ? (
        <form method="post" action={trainingPaths.cardWithdrawal(language)}>
          <Button variant="tertiary">{say(messages.delete, language)}</Button>
        </form>
      ) : null}
    </>
  )
}

function CardForm({ language, values, faults, fields, skills, places }: OwnCardProps) {
  const error = errorIn(faults)
  const labelled = (options: readonly Labelled[]) =>
    options.map(({ id, label }) => ({ value: id, label: plainTextIn(label, language) }))
  return (
    <form class="stack" method="post" action={trainingPaths.ownCard(language)} novalidate>
      <CheckboxGroup
        language={language}
        name="fields"
        legend={say(messages.fields, language)}
        options={labelled(fields)}
        values={values['fields']}
        error={error('fields')}
        compact
      />
      {skills.length === 0 ? null : (
        <CheckboxGroup
          language={language}
          name="skills"
          legend={say(messages.skills, language)}
          hint={say(messages.skillsHint, language)}
          options={labelled(skills)}
          values={values['skills']}
          error={error('skills')}
          compact
        />
      )}
      <CheckboxGroup
        language={language}
        name="languages"
        legend={say(messages.spoken, language)}
        options={languageOptions(language)}
        values={values['languages']}
        error={error('languages')}
      />
      <SelectField
        language={language}
        name="place"
        label={say(messages.placeQuestion, language)}
        emptyLabel={say(messages.noPlace, language)}
        options={places.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
        value={values['place']?.[0]}
        error={error('place')}
      />
      <SelectField
        language={language}
        name="radius"
        label={say(messages.radius, language)}
        emptyLabel={say(messages.anyRadius, language)}
        options={cardRadii.map((value) => ({ value, label: `${value} km` }))}
        value={values['radius']?.[0]}
        error={error('radius')}
      />
      <CheckboxGroup
        language={language}
        name="times"
        legend={say(messages.free, language)}
        options={cardTimes.map((value) => ({
          value,
          label: capitalised(say(cardTimeMessages[value], language), language),
        }))}
        values={values['times']}
        error={error('times')}
      />
      <TextField
        language={language}
        name="about"
        label={say(shownPartMessages.about, language)}
        hint={say(messages.aboutHint, language)}
        lines={4}
        maxLength={longestAbout}
        value={values['about']?.[0]}
        error={error('about')}
        optional
      />
      <CheckboxGroup
        language={language}
        name="shown"
        legend={say(messages.shown, language)}
        hint={say(messages.shownHint, language)}
        options={shownParts.map((value) => ({ value, label: say(shownPartMessages[value], language) }))}
        values={values['shown']}
        error={error('shown')}
      />
      <Checkbox
        language={language}
        name="agree"
        label={say(messages.agree, language)}
        checked={values['agree']?.[0] === 'yes'}
      />
      <p>
        <Button>{say(messages.save, language)}</Button>
      </p>
    </form>
  )
}
