import type { Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { cataloguePaths } from '../../catalogue/index.ts'
import { demandPaths } from '../demand-paths.ts'
import type { TopicLabels } from '../topic/topic-queries.ts'
import { giveBackMessages, giveBackReasonMessages } from './give-back-messages.ts'
import { giveBackReasons, refuseOffer, refuseProposalWithdrawal } from './proposal.ts'
import { cellInWords } from './proposal-form-pages.tsx'
import { proposalMessages as messages, proposalStateMessages } from './proposal-messages.ts'
import type { NamedProvider, OwnOpportunity, ProposalRow } from './proposal-queries.ts'

export const proposalNews = ['proposed', 'taken-up', 'given-back', 'offered', 'withdrawn'] as const

export interface ProposalListProps {
  readonly language: Language
  readonly actor: Actor
  readonly proposals: readonly ProposalRow[]
  readonly labels: TopicLabels
  /** The person's own organisations, and what they offer. */
  readonly providers: readonly NamedProvider[]
  readonly opportunities: readonly OwnOpportunity[]
  readonly news: (typeof proposalNews)[number] | undefined
  readonly faults: readonly FieldFault[]
}

export function ProposalList(props: ProposalListProps) {
  const { language, proposals, news, faults } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} kept={false} />
      {news === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(messages[news], language)}</p>
        </Notice>
      )}
      {proposals.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <CardList>
        {proposals.map((proposal) => (
          <ProposalCard {...props} proposal={proposal} />
        ))}
      </CardList>
      <p>
        <ButtonLink href={demandPaths.region(language)} variant="secondary">
          {say(messages.toRegister, language)}
        </ButtonLink>
      </p>
    </>
  )
}

type ProposalCardProps = ProposalListProps & { readonly proposal: ProposalRow }

function ProposalCard(props: ProposalCardProps) {
  const { language, proposal, labels } = props
  const { opportunityId, title, organisation } = proposal
  const day = dayInRiga(proposal.proposedAt)
  return (
    <Card
      id={proposal.id}
      title={
        <span class="capital">
          <ForeignText text={labels.get(proposal.topic) ?? {}} language={language} />
        </span>
      }
      meta={
        <Tag tone={proposal.state === 'open' ? 'warning' : 'success'}>
          {say(proposalStateMessages[proposal.state], language)}
        </Tag>
      }
      footer={<ProposalSteps {...props} />}
    >
      <DataList
        language={language}
        facts={[
          { term: say(messages.where, language), value: plainTextIn(proposal.municipality, language) },
          { term: say(messages.forPeople, language), value: String(proposal.people) },
          {
            term: say(messages.answers, language),
            value: proposal.cells.map((cell) => (
              <span class="note">
                {cellInWords(cell, language)} – {say(messages.atLeast, language, { n: cell.people })}
              </span>
            )),
          },
          {
            term: say(messages.since, language),
            value: <time datetime={day}>{dayInWords(day, language)}</time>,
          },
          ...(proposal.state !== 'open' || proposal.givenBackReason === null
            ? []
            : [
                {
                  term: say(giveBackMessages.before, language),
                  value: say(giveBackReasonMessages[proposal.givenBackReason], language),
                },
              ]),
          ...(organisation === null
            ? []
            : [{ term: say(messages.provider, language), value: plainTextIn(organisation, language) }]),
          ...(opportunityId === null || title === null
            ? []
            : [
                {
                  term: say(messages.offer, language),
                  value: (
                    <a href={cataloguePaths.show(language, { id: opportunityId, title })}>
                      {plainTextIn(title, language)}
                    </a>
                  ),
                },
              ]),
        ]}
      />
    </Card>
  )
}

function ProposalSteps(props: ProposalCardProps) {
  const { language, actor, proposal, providers } = props
  if (proposal.state === 'open' && providers.length > 0) return <TakingUpForm {...props} />
  if (refuseOffer(proposal, actor) === undefined) {
    return (
      <>
        <OfferForm {...props} />
        <GiveBackForm language={language} id={proposal.id} />
      </>
    )
  }
  if (refuseProposalWithdrawal(proposal, actor) !== undefined) return null
  return (
    <form method="post" action={demandPaths.proposalWithdrawal(language, proposal.id)}>
      <Button variant="tertiary">{say(messages.withdraw, language)}</Button>
    </form>
  )
}

function TakingUpForm({ language, proposal, providers }: ProposalCardProps) {
  const [only] = providers
  return (
    <form
      class={providers.length === 1 ? undefined : 'search-row'}
      method="post"
      action={demandPaths.takingUp(language, proposal.id)}
    >
      {providers.length === 1 && only !== undefined ? (
        <input type="hidden" name="organisation" value={only.id} />
      ) : (
        <SelectField
          language={language}
          id={`organisation-${proposal.id}`}
          name="organisation"
          label={say(messages.asOrganisation, language)}
          options={providers.map(({ id, name }) => ({ value: id, label: plainTextIn(name, language) }))}
        />
      )}
      <Button variant="secondary">{say(messages.takeUp, language)}</Button>
    </form>
  )
}

function GiveBackForm({ language, id }: { readonly language: Language; readonly id: string }) {
  return (
    <Fold summary={say(giveBackMessages.giveBack, language)}>
      <form class="stack" method="post" action={demandPaths.givingBack(language, id)}>
        <p>{say(giveBackMessages.what, language)}</p>
        <SelectField
          language={language}
          id={`reason-${id}`}
          name="reason"
          label={say(giveBackMessages.why, language)}
          emptyLabel={false}
          options={giveBackReasons.map((value) => ({
            value,
            label: say(giveBackReasonMessages[value], language),
          }))}
        />
        <p>
          <Button variant="secondary">{say(giveBackMessages.giveBack, language)}</Button>
        </p>
      </form>
    </Fold>
  )
}

function OfferForm({ language, proposal, opportunities }: ProposalCardProps) {
  const own = opportunities.filter(({ organisationId }) => organisationId === proposal.organisationId)
  return (
    <form class="search-row" method="post" action={demandPaths.offer(language, proposal.id)}>
      <SelectField
        language={language}
        id={`opportunity-${proposal.id}`}
        name="opportunity"
        label={say(messages.whichOffer, language)}
        options={own.map(({ id, title, startsOn }) => ({
          value: id,
          label: [plainTextIn(title, language), startsOn === null ? [] : dayInWords(startsOn, language)]
            .flat()
            .join(', '),
        }))}
      />
      <Button variant="secondary">{say(messages.link, language)}</Button>
    </form>
  )
}
