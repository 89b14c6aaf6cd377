/** Steps of an educator, each built on the one before. */
export const ladderSteps = ['teaches', 'mentors', 'trains-trainers'] as const
export type LadderStep = (typeof ladderSteps)[number]

/** How much of it a step asks for. */
export const runsToMentor = 3
export const pairsToTrain = 1
export const observationsToTrain = 2

export interface LadderFacts {
  readonly isTrained: boolean
  readonly runsTaught: number
  /** As a mentor, with three meetings and more. */
  readonly pairsFinished: number
  readonly observationsGiven: number
}

export interface Ladder extends LadderFacts {
  readonly personId: string
  readonly name: string
  readonly steps: readonly { readonly id: string; readonly step: LadderStep }[]
}

export type StepLack = 'not-trained' | 'step-before' | 'too-few-runs' | 'no-pair' | 'too-few-observations'

/** What somebody still lacks for a step; nothing means that it can be granted. */
export function lacksFor(
  step: LadderStep,
  { steps, ...facts }: LadderFacts & Pick<Ladder, 'steps'>,
): StepLack[] {
  const has = (wanted: LadderStep) => steps.some((granted) => granted.step === wanted)
  const lacks: (StepLack | false)[] = [!facts.isTrained && 'not-trained']
  if (step === 'mentors') {
    lacks.push(!has('teaches') && 'step-before', facts.runsTaught < runsToMentor && 'too-few-runs')
  }
  if (step === 'trains-trainers') {
    lacks.push(
      !has('mentors') && 'step-before',
      facts.pairsFinished < pairsToTrain && 'no-pair',
      facts.observationsGiven < observationsToTrain && 'too-few-observations',
    )
  }
  return lacks.filter((lack) => lack !== false)
}

/** The first step that has not been granted. */
export function nextStep(steps: Ladder['steps']): LadderStep | undefined {
  return ladderSteps.find((step) => !steps.some((granted) => granted.step === step))
}

export type GrantRefusal = 'oneself' | 'lacks-something' | 'already-granted'

export function refuseGrant(step: LadderStep, ladder: Ladder, granterId: string): GrantRefusal | undefined {
  if (ladder.personId === granterId) return 'oneself'
  if (ladder.steps.some((granted) => granted.step === step)) return 'already-granted'
  return lacksFor(step, ladder).length > 0 ? 'lacks-something' : undefined
}
