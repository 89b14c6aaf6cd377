import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import { DataList, type Fact } from '../../../shared/ui/data-list.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { feedPaths } from './feed-paths.ts'
import { causeMessages } from './feed-messages.ts'
import { originMessages } from './origin-messages.ts'
import type { OfferOrigin } from './origin-queries.ts'

/** Where an offer comes from, record by record; folded, since few ask. */
export function OfferOrigins({
  language,
  origins,
}: {
  readonly language: Language
  readonly origins: readonly OfferOrigin[]
}) {
  if (origins.length === 0) return null
  return (
    <Fold summary={say(originMessages.title, language)} id="origin">
      {origins.map((origin, index) => (
        <>
          {index === 0 ? null : (
            <p>
              {say(originMessages.alsoFrom, language, {
                name: plainTextIn(origin.organisationName, language),
              })}
            </p>
          )}
          {origin.demonstration ? <p>{say(originMessages.demonstration, language)}</p> : null}
          <DataList language={language} facts={factsOf(origin, language)} />
        </>
      ))}
    </Fold>
  )
}

/** Said before anything else: what follows may be out of date. */
export function UnconfirmedNotice({ language, since }: { language: Language; since: Day | null }) {
  if (since === null) return null
  const title = say(originMessages.unconfirmed, language, { day: dayInWords(since, language) })
  return (
    <Notice language={language} tone="warning" title={title}>
      <p>{say(originMessages.unconfirmedDetail, language)}</p>
    </Notice>
  )
}

function factsOf(origin: OfferOrigin, language: Language): Fact[] {
  const derived = Object.keys(origin.derived).filter(
    (field) => field === 'municipality' || field === 'skills',
  )
  const changes = Object.values(origin.changedInRun)
  return [
    {
      term: say(originMessages.document, language),
      value: <a href={feedPaths.run(language, origin.seenInRun)}>{origin.document}</a>,
      note: say(causeMessages[origin.cause], language),
    },
    ...(origin.publisherName === null
      ? []
      : [
          {
            term: say(originMessages.publisher, language),
            value: <ForeignText text={origin.publisherName} language={language} />,
          },
        ]),
    { term: say(originMessages.recordId, language), value: origin.recordId },
    { term: say(originMessages.firstSeen, language), value: dayInWords(origin.firstSeen, language) },
    { term: say(originMessages.lastSeen, language), value: dayInWords(origin.lastSeen, language) },
    ...(changes.length === 0
      ? []
      : [
          {
            term: say(originMessages.changedSince, language),
            value: (
              <a href={feedPaths.run(language, Math.max(...changes))}>{say(originMessages.run, language)}</a>
            ),
          },
        ]),
    ...(derived.length === 0
      ? []
      : [
          {
            term: say(originMessages.derived, language),
            value: derived.map((field) => say(derivedMessage(field), language)).join('; '),
          },
        ]),
  ]
}

function derivedMessage(field: string) {
  return field === 'skills' ? originMessages.skills : originMessages.municipality
}
