import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { trainingPaths } from '../training-paths.ts'
import { standardMessages as messages } from './standard-messages.ts'
import type { CompetenceUnit, Standard } from './standard.ts'

export interface StandardPageProps {
  readonly language: Language
  readonly standard: Standard | undefined
  readonly units: readonly CompetenceUnit[]
  /** All versions that the reader may see, the latest first. */
  readonly versions: readonly Standard[]
  readonly mayPublish: boolean
  readonly isPublished: boolean
  readonly faults: readonly FieldFault[]
}

export function StandardPage(props: StandardPageProps) {
  const { language, standard, units, mayPublish, isPublished, faults } = props
  if (standard === undefined) return <p>{say(messages.none, language)}</p>
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isPublished ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.published, language)}</p>
        </Notice>
      ) : null}
      <p>
        <strong>{say(messages.version, language, { n: standard.version })}</strong>,{' '}
        {stateOf(standard, language)}. {say(messages.ownText, language)}
      </p>
      {mayPublish && standard.publishedAt === null ? (
        <form method="post" action={trainingPaths.publication(language, standard.id)} id="publication">
          <p class="note">{say(messages.publishHint, language)}</p>
          <Button>{say(messages.publish, language)}</Button>
        </form>
      ) : null}
      <CardList>
        {units.map((unit) => (
          <Card title={<ForeignText text={unit.title} language={language} quiet />} id={unit.code}>
            <Criteria language={language} unit={unit} />
          </Card>
        ))}
      </CardList>
      <Versions {...props} standard={standard} />
    </>
  )
}

export function Criteria({ language, unit }: { language: Language; unit: Pick<CompetenceUnit, 'criteria'> }) {
  return (
    <ul>
      {unit.criteria.map((criterion) => (
        <li>
          <ForeignText text={criterion} language={language} quiet />
        </li>
      ))}
    </ul>
  )
}

function Versions({ language, versions, standard }: StandardPageProps & { standard: Standard }) {
  if (versions.length < 2) return null
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{say(messages.versions, language)}</h2>
      <ul>
        {versions.map((version) => (
          <li>
            {version.id === standard.id ? (
              say(messages.version, language, { n: version.version })
            ) : (
              <a href={trainingPaths.standard(language, version.kind, version.version)}>
                {say(messages.version, language, { n: version.version })}
              </a>
            )}
            , {stateOf(version, language)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function stateOf({ publishedAt }: Standard, language: Language): string {
  return publishedAt === null
    ? say(messages.draft, language)
    : say(messages.publishedOn, language, { day: dayInWords(dayInRiga(publishedAt), language) })
}
