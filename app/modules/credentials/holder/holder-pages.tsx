import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { foreignLanguageOf, plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { cataloguePaths } from '../../catalogue/index.ts'
import { credentialsPaths } from '../credentials-paths.ts'
import { credentialStateMessages, stateReasonMessages } from '../credential/credential-messages.ts'
import { issuerMessages } from '../issuer/issuer-messages.ts'
import type { Share } from '../share/share-queries.ts'
import { holderMessages as messages } from './holder-messages.ts'
import type { OwnCredential } from './holder-queries.ts'

interface ListProps {
  readonly language: Language
  readonly credentials: readonly OwnCredential[]
  readonly now: Date
}

export function OwnCredentialsPage({ language, credentials, now }: ListProps) {
  if (credentials.length === 0) {
    return (
      <>
        <p>{say(messages.none, language)}</p>
        <p>
          <ButtonLink href={cataloguePaths.list(language)}>{say(messages.find, language)}</ButtonLink>
        </p>
      </>
    )
  }
  return (
    <>
      {credentials.map((credential) => (
        <section aria-labelledby={`c-${credential.id}`}>
          <h2 id={`c-${credential.id}`}>
            <a href={credentialsPaths.ownCredential(language, credential.id)}>
              <Title {...{ language, credential }} />
            </a>
          </h2>
          <DataList language={language} facts={factsOf(credential, language, now)} />
        </section>
      ))}
    </>
  )
}

export interface OwnCredentialProps {
  readonly language: Language
  readonly credential: OwnCredential
  readonly shares: readonly Share[]
  readonly baseUrl: string
  readonly until: string
  readonly formKey: string
  readonly news: 'shared' | 'ended' | undefined
  readonly now: Date
  readonly faults?: readonly FieldFault[]
}

export function OwnCredentialPage(props: OwnCredentialProps) {
  const { language, credential, news, faults = [], now } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {news === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(news === 'shared' ? messages.shareDone : messages.shareEnded, language)}</p>
        </Notice>
      )}
      <DataList language={language} facts={factsOf(credential, language, now)} />
      {credential.note === null || credential.state === 'issued' ? null : (
        <blockquote>{credential.note}</blockquote>
      )}
      <p>
        <a href={credentialsPaths.achievement(language, credential.achievementId)}>
          {say(messages.about, language)}
        </a>
      </p>
      <Shares {...props} />
      <Files {...props} />
      <Name {...props} />
    </>
  )
}

function Shares(props: OwnCredentialProps) {
  const { language, credential, shares, baseUrl, until, formKey, faults = [] } = props
  return (
    <section aria-labelledby="share">
      <h2 id="share">{say(messages.share, language)}</h2>
      <p>{say(messages.shareHow, language)}</p>
      {shares.length === 0 ? <p>{say(messages.shareNone, language)}</p> : null}
      {shares.map((share) => {
        const address = baseUrl + credentialsPaths.shared(language, share.token)
        return (
          <form
            method="post"
            action={credentialsPaths.shareEnd(language, credential.id, share.id)}
            class="stack"
          >
            <p class="long-address">
              <a href={address}>{address}</a>
              <br />
              {say(messages.shareWorks, language, { day: dayInWords(share.until, language) })}
            </p>
            <p>
              <Button variant="secondary">{say(messages.shareEnd, language)}</Button>
            </p>
          </form>
        )
      })}
      <form method="post" action={credentialsPaths.shares(language, credential.id)} class="stack" novalidate>
        <input type="hidden" name="key" value={formKey} />
        <TextField
          language={language}
          name="until"
          type="date"
          label={say(messages.shareUntil, language)}
          value={until}
          error={errorIn(faults)('until')}
        />
        <p>
          <Button>{say(messages.shareMake, language)}</Button>
        </p>
      </form>
    </section>
  )
}

const files = [
  ['certificate.pdf', messages.pdf],
  ['badge.png', messages.png],
  ['credential.json', messages.json],
  ['edc.json', messages.edc],
] as const

function Files({ language, credential }: OwnCredentialProps) {
  return (
    <section aria-labelledby="files">
      <h2 id="files">{say(messages.files, language)}</h2>
      <ul>
        {files.map(([file, label]) => (
          <li>
            <a href={credentialsPaths.ownFile(language, credential.id, file)}>{say(label, language)}</a>
          </li>
        ))}
      </ul>
      <p class="note">{say(messages.edcHow, language)}</p>
    </section>
  )
}

function Name({ language, credential }: OwnCredentialProps) {
  const isNamed = credential.namedAt !== null
  return (
    <section aria-labelledby="name">
      <h2 id="name">{say(messages.name, language)}</h2>
      <p>
        {isNamed
          ? say(messages.namePresent, language, { name: credential.personName })
          : say(messages.nameAbsent, language)}
      </p>
      <form method="post" action={credentialsPaths.name(language, credential.id)}>
        <input type="hidden" name="named" value={isNamed ? 'no' : 'yes'} />
        <Button variant="secondary">{say(isNamed ? messages.nameRemove : messages.nameAdd, language)}</Button>
      </form>
    </section>
  )
}

function Title({ language, credential }: { language: Language; credential: OwnCredential }) {
  return (
    <span lang={foreignLanguageOf(credential.title, language)}>
      {plainTextIn(credential.title, language)}
    </span>
  )
}

function factsOf(credential: OwnCredential, language: Language, now: Date) {
  const { state, reason, validUntil, issuerName } = credential
  const isOver = state === 'issued' && validUntil !== null && validUntil < now
  const day = (moment: Date) => dayInWords(dayInRiga(moment), language)
  return [
    {
      term: say(messages.state, language),
      value: <strong>{say(isOver ? messages.expired : credentialStateMessages[state], language)}</strong>,
      ...(reason === null
        ? {}
        : { note: `${day(credential.stateSince)}, ${say(stateReasonMessages[reason], language)}` }),
    },
    {
      term: say(messages.issuer, language),
      value: issuerName === null ? say(issuerMessages.region, language) : plainTextIn(issuerName, language),
    },
    { term: say(messages.issued, language), value: day(credential.issuedAt) },
    {
      term: say(messages.until, language),
      value: validUntil === null ? say(messages.forEver, language) : day(validUntil),
    },
  ]
}
