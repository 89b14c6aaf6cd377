import type { Child } from 'hono/jsx'

import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { BarShape } from './chart.tsx'
import { partMessages } from './messages.ts'

export interface ScoreBarProps {
  language: Language
  /** Which score: interest, ability, regional need. */
  label: string
  /** 0–1; null when there is no basis for one. */
  score: number | null
  /** Why, in a sentence; also why there is none. */
  reason?: Child
}

export function ScoreBar({ language, label, score, reason }: ScoreBarProps) {
  return (
    <div class="score">
      <span class="score-label">{label}</span>
      <BarShape share={score} />
      <span class={score === null ? 'score-words unknown' : 'score-words'}>
        {scoreInWords(score, language)}
      </span>
      {reason === undefined ? null : <span class="note">{reason}</span>}
    </div>
  )
}

/** "82 of 100, very high": the number for comparing, the words for reading. */
export function scoreInWords(score: number | null, language: Language): string {
  if (score === null) return say(partMessages.noBasis, language)
  const outOf = say(partMessages.outOfHundred, language, { score: Math.round(score * 100) })
  return `${outOf}, ${say(partMessages[scoreBand(score)], language)}`
}

/** Five even bands of 0–1, judged by the number that is shown. */
export function scoreBand(score: number): 'veryLow' | 'low' | 'medium' | 'high' | 'veryHigh' {
  const shown = Math.round(score * 100)
  if (shown >= 80) return 'veryHigh'
  if (shown >= 60) return 'high'
  if (shown >= 40) return 'medium'
  return shown >= 20 ? 'low' : 'veryLow'
}
