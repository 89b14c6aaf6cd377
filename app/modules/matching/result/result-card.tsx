import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { Fold } from '../../../shared/ui/fold.tsx'
import { ScoreBar } from '../../../shared/ui/score-bar.tsx'
import { OpportunityListCard, type OpportunityCard } from '../../catalogue/index.ts'
import { vocabularyPaths } from '../../vocabulary/index.ts'
import { evidenceText, type LabelOf } from '../ranking/evidence-text.ts'
import { axes, type Finding, type SkillShare } from '../ranking/evidence.ts'
import type { MatchResult } from '../ranking/rank.ts'
import { resultMessages as messages } from './result-messages.ts'

/** Longer lists of skills are cut; the page of the opportunity holds all. */
const mostSkills = 8

export interface ResultCardProps {
  readonly language: Language
  readonly today: Day
  readonly result: MatchResult
  readonly card: OpportunityCard
  readonly labelOf: LabelOf
}

/** An opportunity with its three separate scores and the reasons for each. */
export function ResultCard({ language, today, result, card, labelOf }: ResultCardProps) {
  return (
    <OpportunityListCard language={language} today={today} card={card}>
      <div class="scores">
        {axes.map((axis) => (
          <ScoreBar language={language} label={say(messages[axis], language)} score={result.scores[axis]} />
        ))}
      </div>
      <Findings
        language={language}
        label="violated"
        findings={result.constraints.violated}
        labelOf={labelOf}
      />
      <Fold summary={say(messages.why, language)}>
        {axes.map((axis) => (
          <>
            <h4>{say(messages[axis], language)}</h4>
            <ul>
              {result.evidence
                .filter((item) => item.axis === axis)
                .map((item) => (
                  <li>{evidenceText(item, language, labelOf)}</li>
                ))}
            </ul>
          </>
        ))}
        <SkillShares language={language} label="gain" skills={result.gain} labelOf={labelOf} />
        <SkillShares language={language} label="missing" skills={result.missing} labelOf={labelOf} />
        <Findings
          language={language}
          label="notKnown"
          findings={result.constraints.unknown}
          labelOf={labelOf}
        />
      </Fold>
    </OpportunityListCard>
  )
}

interface FindingsProps extends Pick<ResultCardProps, 'language' | 'labelOf'> {
  readonly label: 'violated' | 'notKnown'
  readonly findings: readonly Finding[]
}

function Findings({ language, label, findings, labelOf }: FindingsProps) {
  if (findings.length === 0) return null
  return (
    <>
      <h4>{say(messages[label], language)}</h4>
      <ul>
        {findings.map((finding) => (
          <li>{evidenceText(finding, language, labelOf)}</li>
        ))}
      </ul>
    </>
  )
}

interface SkillSharesProps extends Pick<ResultCardProps, 'language' | 'labelOf'> {
  readonly label: 'gain' | 'missing'
  readonly skills: readonly SkillShare[]
}

function SkillShares({ language, label, skills, labelOf }: SkillSharesProps) {
  if (skills.length === 0) return null
  return (
    <>
      <h4>{say(messages[label], language)}</h4>
      <ul>
        {skills.slice(0, mostSkills).map((skill) => (
          <li>
            <a href={vocabularyPaths.skill(language, skill.id)}>{labelOf('skill', skill.id)}</a>
          </li>
        ))}
        {skills.length > mostSkills ? (
          <li>{say(messages.andMore, language, { count: skills.length - mostSkills })}</li>
        ) : null}
      </ul>
    </>
  )
}
