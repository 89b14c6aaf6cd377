import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { CardList } from '../../../shared/ui/card.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { cataloguePaths, OpportunityListCard, type OpportunityCard } from '../../catalogue/index.ts'
import { vocabularyPaths } from '../../vocabulary/index.ts'
import { profilePaths } from '../profile/profile-paths.ts'
import { evidenceText, type LabelOf } from '../ranking/evidence-text.ts'
import type { LearningPath, PathStep } from '../ranking/learning-path.ts'
import { pathMessages as messages } from './path-messages.ts'

export interface PathPageProps {
  readonly language: Language
  readonly today: Day
  readonly path: LearningPath
  readonly cards: ReadonlyMap<string, OpportunityCard>
  readonly labelOf: LabelOf
}

export function PathPage(props: PathPageProps) {
  const { language, path, labelOf } = props
  const isComplete = path.steps.length === 0 && path.untaught.length === 0 && path.outOfReach.length === 0
  return (
    <>
      {isComplete ? (
        <Notice language={language} tone="success">
          <p>{say(messages.nothingMissing, language)}</p>
        </Notice>
      ) : null}
      {path.steps.length === 0 && !isComplete ? <p>{say(messages.noStep, language)}</p> : null}
      {path.steps.length === 0 ? null : <PathSteps {...props} />}
      {path.exact ? null : <p class="note">{say(messages.notExact, language)}</p>}
      <SkillSection
        language={language}
        title={say(messages.untaught, language)}
        ids={path.untaught}
        labelOf={labelOf}
        canBeWished
      />
      <SkillSection
        language={language}
        title={say(messages.outOfReach, language)}
        ids={path.outOfReach}
        labelOf={labelOf}
      />
      <p>
        <a href={profilePaths.result(language)}>{say(messages.back, language)}</a>
      </p>
    </>
  )
}

function PathSteps({ language, today, path, cards, labelOf }: PathPageProps) {
  const steps = path.steps.flatMap((step) => {
    const card = cards.get(step.opportunity)
    return card === undefined
      ? []
      : [
          <OpportunityListCard language={language} today={today} card={card} headingLevel={2}>
            <StepDetails language={language} step={step} labelOf={labelOf} />
          </OpportunityListCard>,
        ]
  })
  return (
    <>
      <CardList ordered>{steps}</CardList>
      <p>
        <strong>{say(messages.total, language)}:</strong>{' '}
        {say(messages.hours, language, { hours: path.hours })}
        {path.unknownHours === 0
          ? null
          : ` ${say(messages.plusUnknown, language, { count: path.unknownHours })}`}
      </p>
    </>
  )
}

function StepDetails({ language, step, labelOf }: { language: Language; step: PathStep; labelOf: LabelOf }) {
  return (
    <>
      <StepList title={say(messages.closes, language)}>
        {step.closes.map((id) => (
          <SkillItem language={language} id={id} labelOf={labelOf} />
        ))}
      </StepList>
      <StepList title={say(messages.prepares, language)}>
        {step.prepares.map((id) => (
          <SkillItem language={language} id={id} labelOf={labelOf} />
        ))}
      </StepList>
      <StepList title={say(messages.beware, language)}>
        {step.entry.map((finding) => (
          <li>{evidenceText(finding, language, labelOf)}</li>
        ))}
      </StepList>
    </>
  )
}

function StepList({ title, children }: { title: string; children: readonly Child[] }) {
  if (children.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </>
  )
}

function SkillItem({ language, id, labelOf }: { language: Language; id: string; labelOf: LabelOf }) {
  return (
    <li>
      <a href={vocabularyPaths.skill(language, id)}>{labelOf('skill', id)}</a>
    </li>
  )
}

function WishedSkill({ language, id, labelOf }: { language: Language; id: string; labelOf: LabelOf }) {
  const label = labelOf('skill', id)
  return (
    <li>
      <a href={vocabularyPaths.skill(language, id)}>{label}</a> –{' '}
      <a href={cataloguePaths.countMeIn(language, { topic: id, from: 'path' })}>
        {say(messages.countMeIn, language)}
        <span class="visually-hidden"> ({label})</span>
      </a>
    </li>
  )
}

interface SkillSectionProps extends Pick<PathPageProps, 'language' | 'labelOf'> {
  readonly title: string
  readonly ids: readonly string[]
  /** Whether somebody can count themselves in for each of the skills. */
  readonly canBeWished?: boolean
}

function SkillSection({ language, title, ids, labelOf, canBeWished = false }: SkillSectionProps) {
  if (ids.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {ids.map((id) =>
          canBeWished ? (
            <WishedSkill language={language} id={id} labelOf={labelOf} />
          ) : (
            <SkillItem language={language} id={id} labelOf={labelOf} />
          ),
        )}
      </ul>
    </section>
  )
}
