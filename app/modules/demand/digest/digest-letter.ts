import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import type { Letter } from '../../../shared/mail/mail.ts'
import { cataloguePaths } from '../../catalogue/index.ts'
import { demandPaths } from '../demand-paths.ts'
import type { TopicLabels } from '../topic/topic-queries.ts'
import { digestMessages as messages } from './digest-messages.ts'
import type { FittingOffer } from './digest-queries.ts'

/** New offers for one person, each with the reason why it is here; there is at least one. */
export function digestLetter(
  offers: readonly FittingOffer[],
  labels: TopicLabels,
  stopToken: string,
  baseUrl: string,
): Letter {
  const [first] = offers
  if (first === undefined) throw new Error('There is no letter without an offer.')
  const { personId, recipient, language, name } = first
  return {
    personId,
    kind: 'offer-letter',
    recipient,
    language,
    subject: say(messages.subject, language, { n: offers.length }),
    paragraphs: [
      say(mailMessages.greeting, language, { name }),
      say(messages.begin, language),
      ...offers.map(({ opportunityId, title, organisation, topic, cameFrom }) =>
        [
          `${plainTextIn(title, language)}, ${plainTextIn(organisation, language)}.`,
          say(messages[cameFrom], language, { topic: plainTextIn(labels.get(topic) ?? {}, language) }),
          baseUrl + cataloguePaths.show(language, { id: opportunityId, title }),
        ].join(' '),
      ),
    ],
    action: { text: say(messages.all, language), href: baseUrl + cataloguePaths.list(language) },
    reason: say(messages.reason, language),
    stop: baseUrl + demandPaths.offerLetters(language, stopToken),
  }
}
