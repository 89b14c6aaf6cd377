import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { demandPaths } from '../demand-paths.ts'
import { demandPersonalMessages } from '../personal/demand-personal-messages.ts'
import { wishMessages } from './wish-messages.ts'

/** On a person's own page: the way to their wishes. */
export function WishesPart({ language }: { language: Language }) {
  return (
    <section aria-labelledby="wishes">
      <h2 id="wishes">{say(wishMessages.ownTitle, language)}</h2>
      <p>
        <Sentence
          language={language}
          text={demandPersonalMessages.accountText}
          parts={{ link: <a href={demandPaths.wishes(language)}>{say(wishMessages.ownTitle, language)}</a> }}
        />
      </p>
    </section>
  )
}
