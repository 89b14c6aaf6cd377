import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { Fold } from '../../../shared/ui/fold.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { howTheMatchWorksMessages as messages } from './how-the-match-works-messages.ts'

const parts = ['interest', 'ability', 'gain', 'need', 'constraints', 'weights'] as const
const neverDone = ['notDecide', 'notPersonal', 'notPaid', 'notLearn'] as const
const limits = ['limitsQuestions', 'limitsOccupations', 'limitsSkills', 'limitsNeed'] as const

/** As the ranking computes it (app/modules/matching/ranking); a change there is a change here. */
const formulas = [
  ['rarity', 'ln(N / (n + 1)) / ln N'],
  ['leading', 'c = Σ aᵢ·bᵢ / (|a|·|b|)'],
  ['interestFormula', '(k·r + 1) / 2'],
  ['abilityFormula', '0.2 + 0.8·min(1, 2·(1 − s))'],
  ['gainFormula', 'w(T ∩ M) / w(M)'],
  ['needFormula', 'Σ vᵢ·cᵢ / Σ cᵢ'],
  ['orderFormula', 'Σ gᵢ·xᵢ / Σ gᵢ'],
] as const

export function HowTheMatchWorksPage({ language }: { language: Language }) {
  return (
    <>
      {parts.map((part) => (
        <>
          <h2>{say(messages[`${part}Title`], language)}</h2>
          <p>{say(messages[part], language)}</p>
        </>
      ))}
      <h2>{say(messages.notTitle, language)}</h2>
      <ul>
        {neverDone.map((deed) => (
          <li>{say(messages[deed], language)}</li>
        ))}
      </ul>
      <h2>{say(messages.limitsTitle, language)}</h2>
      <ul>
        {limits.map((limit) => (
          <li>{say(messages[limit], language)}</li>
        ))}
      </ul>
      <Formulas language={language} />
    </>
  )
}

function Formulas({ language }: { language: Language }) {
  return (
    <>
      <h2>{say(messages.expertsTitle, language)}</h2>
      <Fold summary={say(messages.expertsShow, language)}>
        <ul>
          {formulas.map(([name, formula]) => (
            <li>
              <p>{say(messages[name], language)}</p>
              <p>
                <code>{formula}</code>
              </p>
            </li>
          ))}
        </ul>
      </Fold>
      <p>
        <Sentence
          language={language}
          text={messages.apiNote}
          parts={{ link: <a href={addressIn(language, '/api')}>{say(messages.apiLink, language)}</a> }}
        />
      </p>
    </>
  )
}
