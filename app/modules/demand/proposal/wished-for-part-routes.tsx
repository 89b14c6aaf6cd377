import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { ExperiencePart } from '../../../shared/web/app-env.ts'
import { demandPaths } from '../demand-paths.ts'
import { demandAccess } from '../demand-policy.ts'
import { topicLabels } from '../topic/topic-queries.ts'
import { proposalBehind } from './proposal-queries.ts'
import { wishedForMessages as messages } from './wished-for-messages.ts'

/** On the page of an opportunity that residents had asked for: how it came about. */
export const wishedForPart: ExperiencePart = async (c, about) => {
  if (!('opportunityId' in about)) return null
  const { db, language, actor } = c.var
  const behind = await proposalBehind(db, about.opportunityId)
  if (behind.length === 0) return null
  const labels = await topicLabels(
    db,
    behind.map(({ topic }) => topic),
  )
  const seesProposals = (actor.roles ?? []).some(({ role }) => demandAccess['GET /proposals']?.includes(role))
  return (
    <section aria-labelledby="wished-for">
      <h2 id="wished-for">{say(messages.title, language)}</h2>
      {behind.map(({ topic, municipality }) => (
        <p>
          {say(messages.text, language, {
            topic: plainTextIn(labels.get(topic) ?? {}, language),
            municipality: plainTextIn(municipality, language),
          })}
        </p>
      ))}
      <p>
        <a
          href={
            seesProposals
              ? demandPaths.proposalsOf(language, about.opportunityId)
              : demandPaths.region(language)
          }
        >
          {say(seesProposals ? messages.toProposal : messages.toRegister, language)}
        </a>
      </p>
    </section>
  )
}
