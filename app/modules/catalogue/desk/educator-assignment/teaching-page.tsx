import type { Language } from '../../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { dayInWords, momentInWords } from '../../../../shared/time/day.ts'
import { Button, ButtonRow } from '../../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../../shared/ui/card.tsx'
import { cataloguePaths } from '../../catalogue-paths.ts'
import { deskPaths } from '../desk-paths.ts'
import { deskMessages } from '../offer-list/desk-messages.ts'
import type { TeachingProposal } from './educator-assignment.ts'
import { educatorMessages as messages, partMessages } from './educator-messages.ts'

export interface TeachingPageProps {
  readonly language: Language
  readonly proposals: readonly TeachingProposal[]
}

export function TeachingPage({ language, proposals }: TeachingPageProps) {
  const asked = proposals.filter(({ isConfirmed }) => !isConfirmed)
  const confirmed = proposals.filter(({ isConfirmed }) => isConfirmed)
  if (proposals.length === 0) return <p>{say(messages.nothing, language)}</p>
  return (
    <>
      {asked.length === 0 ? null : (
        <section aria-labelledby="proposals">
          <h2 id="proposals">{say(messages.proposals, language)}</h2>
          <p>{say(messages.nameShown, language)}</p>
          <CardList>
            {asked.map((proposal) => (
              <ProposalCard language={language} proposal={proposal} />
            ))}
          </CardList>
        </section>
      )}
      {confirmed.length === 0 ? null : (
        <section aria-labelledby="confirmed">
          <h2 id="confirmed">{say(messages.confirmed, language)}</h2>
          <CardList>
            {confirmed.map((proposal) => (
              <ProposalCard language={language} proposal={proposal} />
            ))}
          </CardList>
        </section>
      )}
    </>
  )
}

function ProposalCard({ language, proposal }: { language: Language; proposal: TeachingProposal }) {
  const { id, opportunityId, title, organisationName, startsOn, isPublished, part, lessonAt, isConfirmed } =
    proposal
  const name = plainTextIn(title, language) || say(deskMessages.untitled, language)
  return (
    <Card
      title={name}
      headingLevel={3}
      href={isPublished ? cataloguePaths.show(language, { id: opportunityId, title }) : undefined}
      meta={plainTextIn(organisationName, language)}
      footer={
        <form method="post" action={deskPaths.teachingAnswer(language, id)}>
          <ButtonRow>
            {isConfirmed ? null : (
              <Button name="answer" value="confirm">
                {say(messages.agree, language)}
                <span class="visually-hidden"> ({name})</span>
              </Button>
            )}
            <Button name="answer" value="decline" variant="secondary">
              {say(isConfirmed ? messages.stepDown : messages.decline, language)}
              <span class="visually-hidden"> ({name})</span>
            </Button>
          </ButtonRow>
        </form>
      }
    >
      <p>
        {say(partMessages[part], language)}
        {lessonAt !== null ? `, ${momentInWords(lessonAt, language)}` : null}
        {startsOn === null || lessonAt !== null
          ? null
          : ` · ${say(deskMessages.starts, language, { day: dayInWords(startsOn, language) })}`}
      </p>
    </Card>
  )
}
