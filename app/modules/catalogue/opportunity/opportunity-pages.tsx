import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { textIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { inLanguage } from '../../../shared/ui/language-name.ts'
import { AddToCalendar } from '../calendar/calendar-links.tsx'
import { OfferOrigins, UnconfirmedNotice } from '../feed/offer-origin.tsx'
import type { OfferOrigin } from '../feed/origin-queries.ts'
import type { OtherRecord } from '../duplicate/duplicate-queries.ts'
import { OtherRecords } from '../duplicate/other-records.tsx'
import { ConcessionList, EducatorList, LessonTable } from '../desk/run-details/run-details.tsx'
import type { RunDetails } from '../desk/run-details/run-details.ts'
import { Application } from './application-parts.tsx'
import { AvailabilityNotice } from './availability-notice.tsx'
import { OpportunityList } from './opportunity-card.tsx'
import { mainFacts, moreFacts } from './opportunity-facts.tsx'
import { opportunityMessages } from './opportunity-messages.ts'
import { EntryRequirements } from './entry-requirements.tsx'
import { SkillLinks } from './skill-links.tsx'
import type { Opportunity, OpportunityCard, TaughtSkill } from './opportunity.ts'

export interface OpportunityPageProps {
  readonly language: Language
  readonly opportunity: Opportunity
  readonly details: RunDetails
  /** Other records of the same offer. */
  readonly others: readonly OtherRecord[]
  readonly similar: readonly OpportunityCard[]
  readonly origins: readonly OfferOrigin[]
  /** How to apply here; null from a module that has nothing to say of this opportunity. */
  readonly waysToApply: readonly Child[]
  /** What people who were there say. */
  readonly experience: readonly Child[]
  readonly today: Day
}

export function OpportunityPage({ language, opportunity, others, similar, ...props }: OpportunityPageProps) {
  const { origins, today, details, waysToApply } = props
  const title = textIn(opportunity.title, language)
  return (
    <>
      {title !== undefined && title.language !== language ? (
        <p class="note">
          {say(opportunityMessages.titleOnlyIn, language, {
            inLanguage: inLanguage(title.language, language),
          })}
        </p>
      ) : null}
      <AvailabilityNotice
        language={language}
        opportunity={opportunity}
        today={today}
        ending={details.ending}
      />
      <UnconfirmedNotice
        language={language}
        since={opportunity.status === 'published' ? opportunity.unconfirmedSince : null}
      />
      <section aria-labelledby="facts">
        <h2 id="facts">{say(opportunityMessages.mainFacts, language)}</h2>
        <DataList language={language} facts={mainFacts(opportunity, language)} />
        <AddToCalendar {...{ language, opportunity, today }} lessons={details.lessons} />
      </section>
      <LessonTable language={language} details={details} />
      <ConcessionList language={language} details={details} />
      <Application language={language} opportunity={opportunity} waysToApply={waysToApply} />
      <OtherRecords language={language} records={others} />
      <section aria-labelledby="about">
        <h2 id="about">{say(opportunityMessages.about, language)}</h2>
        <LongText language={language} text={opportunity.summary} />
        {opportunity.outcomes.length === 0 ? null : (
          <Outcomes language={language} outcomes={opportunity.outcomes} />
        )}
      </section>
      <EducatorList language={language} details={details} />
      {props.experience}
      <TaughtSkills language={language} skills={opportunity.taught} />
      <EntryRequirements language={language} opportunity={opportunity} />
      <section aria-labelledby="more">
        <h2 id="more">{say(opportunityMessages.moreFacts, language)}</h2>
        <DataList language={language} facts={moreFacts(opportunity, language)} />
        <OfferOrigins language={language} origins={origins} />
      </section>
      {/* Only a script can print, so the button shows itself when the script is there. */}
      <p class="no-print" data-print hidden>
        <Button type="button" variant="secondary">
          {say(opportunityMessages.print, language)}
        </Button>
      </p>
      <section aria-labelledby="similar" class="no-print">
        <h2 id="similar">{say(opportunityMessages.similar, language)}</h2>
        {similar.length === 0 ? <p>{say(opportunityMessages.noSimilar, language)}</p> : null}
        <OpportunityList language={language} cards={similar} today={today} />
      </section>
    </>
  )
}

/** Paragraphs of a provider; when they are in another language, that is said before them. */
function LongText({ language, text }: { language: Language; text: Localised }) {
  const shown = textIn(text, language)
  if (shown === undefined) return <p class="unknown">{say(opportunityMessages.noSummary, language)}</p>
  const lang = shown.language === language ? undefined : shown.language
  return (
    <>
      <LanguageNote language={language} texts={[text]} />
      {shown.origin === 'machine' ? (
        <p class="note">{say(opportunityMessages.machineTranslated, language)}</p>
      ) : null}
      {shown.text.split(/\n{2,}/).map((paragraph) => (
        <p lang={lang}>{paragraph}</p>
      ))}
    </>
  )
}

function Outcomes({ language, outcomes }: { language: Language; outcomes: readonly Localised[] }) {
  return (
    <>
      <h3>{say(opportunityMessages.outcomes, language)}</h3>
      <LanguageNote language={language} texts={outcomes} />
      <ul>
        {outcomes.map((outcome) => (
          <li>
            <ForeignText text={outcome} language={language} quiet />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Once above a list, instead of beside each of its lines. */
function LanguageNote({ language, texts }: { language: Language; texts: readonly Localised[] }) {
  const other = texts
    .map((text) => textIn(text, language)?.language)
    .find((found) => found && found !== language)
  if (other === undefined) return null
  return (
    <p class="note">
      {say(opportunityMessages.onlyIn, language, { inLanguage: inLanguage(other, language) })}
    </p>
  )
}

function TaughtSkills({ language, skills }: { language: Language; skills: readonly TaughtSkill[] }) {
  const areOwn = skills.some((skill) => textIn(skill.label, language)?.origin !== 'official')
  return (
    <section aria-labelledby="skills">
      <h2 id="skills">{say(opportunityMessages.taught, language)}</h2>
      {skills.length === 0 ? <p class="unknown">{say(opportunityMessages.noTaught, language)}</p> : null}
      <SkillLinks language={language} skills={skills} />
      {areOwn ? <p class="note">{say(opportunityMessages.ownLabels, language)}</p> : null}
    </section>
  )
}
