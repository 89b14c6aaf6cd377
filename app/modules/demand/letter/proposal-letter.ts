import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { cataloguePaths } from '../../catalogue/index.ts'
import { demandPaths } from '../demand-paths.ts'
import { proposalLetterMessages as messages } from './proposal-letter-messages.ts'

/** Somebody who counted themselves in, with what their wish was about. */
export interface Recipient {
  readonly personId: string
  readonly email: string
  readonly language: Language
  readonly stopToken: string
}

export interface ProposalNews {
  readonly topic: Localised
  readonly organisation: Localised
  readonly municipality: Localised
  /** Once there is something to apply for. */
  readonly opportunity: { readonly id: string; readonly title: Localised } | undefined
  readonly isGivenBack: boolean
}

/** Tells that the class is taken up or, with an opportunity, that it can be joined. */
export function proposalLetter(to: Recipient, news: ProposalNews, baseUrl: string): Letter {
  const { language } = to
  const topic = plainTextIn(news.topic, language)
  const organisation = plainTextIn(news.organisation, language)
  const municipality = plainTextIn(news.municipality, language)
  const { opportunity } = news
  const letter = {
    personId: to.personId,
    recipient: to.email,
    language,
    reason: say(messages.reason, language, { topic }),
    stop: baseUrl + demandPaths.letters(language, to.stopToken),
  }
  if (news.isGivenBack) {
    return {
      ...letter,
      kind: 'demand-given-back',
      subject: say(messages.givenBackSubject, language, { topic }),
      paragraphs: [
        say(messages.givenBack, language, { organisation, topic }),
        say(messages.givenBackNext, language),
      ],
      action: { text: say(messages.seeWishes, language), href: baseUrl + demandPaths.wishes(language) },
    }
  }
  if (opportunity === undefined) {
    return {
      ...letter,
      kind: 'demand-taken-up',
      subject: say(messages.takenUpSubject, language, { topic }),
      paragraphs: [
        say(messages.takenUp, language, { organisation, topic, municipality }),
        say(messages.takenUpNext, language),
      ],
      action: { text: say(messages.seeWishes, language), href: baseUrl + demandPaths.wishes(language) },
    }
  }
  const title = plainTextIn(opportunity.title, language)
  return {
    ...letter,
    kind: 'demand-opened',
    subject: say(messages.openedSubject, language, { title }),
    paragraphs: [
      say(messages.opened, language, { organisation, topic, title }),
      say(messages.openedNext, language),
    ],
    action: {
      text: say(messages.seeOffer, language),
      href: baseUrl + cataloguePaths.show(language, opportunity),
    },
  }
}
