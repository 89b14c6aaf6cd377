import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords, momentInWords } from '../../../shared/time/day.ts'
import type { Fact } from '../../../shared/ui/data-list.tsx'
import type { Admission } from './admission.ts'
import { admissionMessages } from './admission-messages.ts'
import { cardMessages } from './opportunity-card-messages.ts'
import type { Availability, OpportunityCard } from './opportunity.ts'

/** Why one cannot simply get in, in the words of a list. */
export function availabilityInWords(
  { admission }: Pick<OpportunityCard, 'admission'>,
  availability: Exclude<Availability, 'open'>,
  language: Language,
): string {
  if (availability === 'announced') {
    const opens = admission === null ? '' : dayInWords(dayInRiga(new Date(admission.opensAt)), language)
    return say(admissionMessages.opensOn, language, { day: opens })
  }
  return availability === 'full' && admission !== null
    ? say(admissionMessages.fullWaiting, language, { n: admission.waiting })
    : say(cardMessages[availability], language)
}

/** How many seats there are by the intake, and how they are given. */
export function admissionSeats(admission: Admission, language: Language): Omit<Fact, 'term'> {
  const { phase, byDraw, seats, free, waiting } = admission
  const isToBeDrawn = byDraw && phase !== 'closed'
  return {
    value: isToBeDrawn
      ? say(admissionMessages.drawn, language, { seats })
      : say(admissionMessages.freeOf, language, { free, seats }),
    note: isToBeDrawn || waiting === 0 ? undefined : say(admissionMessages.waiting, language, { n: waiting }),
  }
}

/** From when one can apply, while one cannot yet. */
export function opensInWords(admission: Admission | null, language: Language): string | undefined {
  return admission?.phase === 'announced'
    ? say(admissionMessages.from, language, { moment: momentInWords(new Date(admission.opensAt), language) })
    : undefined
}
