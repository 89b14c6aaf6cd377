import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { errorIn } from '../../../../shared/forms/field-faults.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button, ButtonRow } from '../../../../shared/ui/button.tsx'
import { RadioGroup } from '../../../../shared/ui/choice-group.tsx'
import { Tag } from '../../../../shared/ui/chip.tsx'
import { ErrorSummary, type FieldFault } from '../../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../../shared/ui/field.tsx'
import { languageName } from '../../../../shared/ui/language-name.ts'
import { deskPaths } from '../desk-paths.ts'
import { sourceLanguage } from '../offer-draft/offer-draft.ts'
import { fieldLabel } from '../offer-form/field-labels.ts'
import { SavedMeanwhile, StepNotice, type OtherText, type StepPageProps } from '../offer-form/step-page.tsx'
import { stepMessages } from '../offer-form/step-messages.ts'
import { textField, textNames, translatedTexts, type TranslatedText } from '../offer-form/typed-texts.ts'
import {
  markField,
  statesIn,
  targetLanguages,
  textOf,
  translationState,
  type TranslationState,
} from './translation.ts'
import { translationMessages as messages, translationStateMessages } from './translation-messages.ts'

export interface TranslationsPageProps {
  readonly language: Language
  readonly into: Language
  readonly draftId: string
  readonly version: number
  readonly typed: FormValues
  readonly faults: readonly FieldFault[]
  readonly notice?: StepPageProps['notice']
  readonly other?: OtherText | undefined
}

export function TranslationsPage(props: TranslationsPageProps) {
  const { language, into, draftId, version, typed, faults, notice, other } = props
  const texts = textNames.filter(
    (text) => textOf(typed, text, sourceLanguage(typed)) !== '' || typed[textField(text, into)] !== undefined,
  )
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <StepNotice language={language} notice={notice} areFaults={faults.length > 0} />
      {other === undefined ? null : <SavedMeanwhile language={language} other={other} />}
      <Targets {...props} />
      {texts.length === 0 ? (
        <p>
          <a href={deskPaths.step(language, draftId, 'learned')}>{say(messages.nothing, language)}</a>
        </p>
      ) : (
        <form class="stack" method="post" action={deskPaths.translation(language, draftId, into)} novalidate>
          <input type="hidden" name="version" value={String(version)} />
          {texts.map((text) => (
            <Pair {...props} text={text} />
          ))}
          <ButtonRow>
            <Button name="action" value="next">
              {say(stepMessages.save, language)}
            </Button>
            <Button name="action" value="stay" variant="secondary">
              {say(stepMessages.saveHere, language)}
            </Button>
          </ButtonRow>
        </form>
      )}
    </>
  )
}

function Targets({ language, into, draftId, typed }: TranslationsPageProps) {
  return (
    <nav aria-label={say(messages.into, language)}>
      <ul class="button-list">
        {targetLanguages(typed).map((target) => {
          const states = statesIn(typed, target)
          const done = states.filter((state) => state !== 'missing' && state !== 'stale').length
          return (
            <li>
              <a
                href={deskPaths.translation(language, draftId, target)}
                aria-current={target === into ? 'true' : undefined}
              >
                {languageName(target, language)} ({done}/{states.length})
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

const tones = {
  missing: 'neutral',
  machine: 'warning',
  draft: 'lake',
  reviewed: 'success',
  stale: 'danger',
} as const satisfies Record<TranslationState, string>

function Pair({ language, into, typed, faults, text }: TranslationsPageProps & { text: TranslatedText }) {
  const source = sourceLanguage(typed)
  const field = textField(text, into)
  const state = translationState(typed, text, into)
  const mark = state === 'stale' ? undefined : typed[markField(text, into)]?.[1]
  return (
    <section class="side-by-side" aria-label={fieldLabel(field, language)}>
      <div>
        <p>
          <strong>{say(messages.original, language)}</strong>{' '}
          {state === undefined ? null : (
            <Tag tone={tones[state]}>{say(translationStateMessages[state], language)}</Tag>
          )}
        </p>
        <p class="kept-text" lang={source}>
          {textOf(typed, text, source)}
        </p>
      </div>
      <div class="flow">
        <TextField
          language={language}
          name={field}
          label={fieldLabel(field, language)}
          value={typed[field]?.[0]}
          lines={text === 'title' ? undefined : 6}
          maxLength={text === 'title' ? translatedTexts.title : undefined}
          error={errorIn(faults)(field)}
          optional
        />
        <RadioGroup
          language={language}
          name={`mark-${field}`}
          legend={say(messages.mark, language)}
          compact
          options={[
            { value: 'draft', label: say(messages.isDraft, language) },
            { value: 'machine', label: say(messages.isMachine, language) },
            { value: 'reviewed', label: say(messages.isReviewed, language) },
          ]}
          value={mark ?? 'draft'}
        />
      </div>
    </section>
  )
}
