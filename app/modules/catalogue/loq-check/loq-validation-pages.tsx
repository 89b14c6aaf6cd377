import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { FileField, TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { importPaths } from '../import/import-paths.ts'
import type { LoqCheck, OfferVerdict } from './check-loq.ts'
import { faultSentence } from './fault-sentence.ts'
import { loqValidationMessages as texts } from './loq-validation-messages.ts'

export interface LoqValidationPageProps {
  readonly language: Language
  readonly baseUrl: string
  readonly check?: LoqCheck | undefined
  /** As it was typed. */
  readonly text?: string | undefined
  readonly faults?: readonly FieldFault[]
}

/** More than that nobody mends from a page. */
const mostShown = 50

export function LoqValidationPage({ language, baseUrl, check, text, faults = [] }: LoqValidationPageProps) {
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.text
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {check === undefined ? null : <Verdict language={language} check={check} />}
      <form method="post" action={importPaths.check(language)} enctype="multipart/form-data">
        <FileField
          language={language}
          name="file"
          label={say(texts.file, language)}
          hint={say(texts.fileHint, language)}
          error={errorOf('file')}
        />
        <TextField
          language={language}
          name="text"
          label={say(texts.text, language)}
          hint={say(texts.textHint, language)}
          error={errorOf('text')}
          value={text}
          lines={10}
        />
        <Button>{say(texts.check, language)}</Button>
      </form>
      <p>{say(texts.programs, language, { address: `${baseUrl}/api/v1/validate/loq` })}</p>
    </>
  )
}

function Verdict({ language, check }: { language: Language; check: LoqCheck }) {
  const count = check.offers.length
  const accepted = check.offers.filter((offer) => offer.accepted).length
  const complete = check.offers.filter((offer) => offer.complete).length
  const faulty = check.offers.filter((offer) => !offer.complete)
  const title = check.complete
    ? say(texts.allComplete, language, { count })
    : say(texts.someFaulty, language, { count, accepted, complete })
  return (
    <>
      <Notice language={language} tone={check.accepted ? 'success' : 'warning'} title={title} live>
        <p>{say(texts.levels, language)}</p>
      </Notice>
      {faulty.length === 0 ? null : <h2>{say(texts.faultsOf, language)}</h2>}
      {faulty.slice(0, mostShown).map((offer) => (
        <FaultTable language={language} offer={offer} />
      ))}
      {faulty.length <= mostShown ? null : (
        <p>{say(texts.andMore, language, { count: faulty.length - mostShown })}</p>
      )}
    </>
  )
}

function FaultTable({ language, offer }: { language: Language; offer: OfferVerdict }) {
  const name = offer.id.startsWith('_:') ? say(texts.noAddress, language) : offer.id
  const state = say(offer.accepted ? texts.accepted : texts.notAccepted, language)
  return (
    <Table
      language={language}
      caption={`${name}: ${state}`}
      columns={[{ label: say(texts.path, language) }, { label: say(texts.fault, language) }]}
      rows={offer.faults.map((fault) => [
        <code>{fault.path.replaceAll('/', ' / ')}</code>,
        faultSentence(fault, language),
      ])}
    />
  )
}
