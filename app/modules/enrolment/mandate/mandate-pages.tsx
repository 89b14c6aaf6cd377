import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, type Day } from '../../../shared/time/day.ts'
import { Button, ButtonRow } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { mandateMessages, mandatePhaseMessages, proofMessages } from './mandate-messages.ts'
import { mandatePhase, type Mandate } from './mandate.ts'

export interface MandatesPageProps {
  readonly language: Language
  readonly mandates: readonly Mandate[]
  readonly today: Day
  readonly formKey: string
  readonly isSent: boolean
  readonly code?: string | undefined
  readonly email?: string | undefined
  readonly until?: string | undefined
  readonly faults?: readonly FieldFault[] | undefined
}

/** For a coordinator: whom they act for, and how to be allowed to. */
export function MandatesPage(props: MandatesPageProps) {
  const { language, mandates, today, formKey, isSent, code, faults = [] } = props
  const text = (name: keyof typeof mandateMessages) => say(mandateMessages[name], language)
  const error = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isSent ? (
        <Notice language={language} tone="success" live>
          <p>{text('sent')}</p>
        </Notice>
      ) : null}
      {mandates.length === 0 ? <p>{text('nobody')}</p> : <MandateTable {...{ language, mandates, today }} />}
      <section aria-labelledby="code-title">
        <h2 id="code-title">{text('code')}</h2>
        <p>{text('codeHow')}</p>
        <form method="post" action={enrolmentPaths.mandateCode(language)} class="stack" novalidate>
          <TextField
            language={language}
            name="code"
            label={text('code')}
            inputMode="numeric"
            autocomplete="off"
            size={8}
            value={code}
            error={error('code')}
          />
          <p>
            <Button variant="secondary">{text('enterCode')}</Button>
          </p>
        </form>
      </section>
      <section aria-labelledby="ask">
        <h2 id="ask">{text('ask')}</h2>
        <p>{text('askHow')}</p>
        <form method="post" action={enrolmentPaths.mandates(language)} class="stack" novalidate>
          <input type="hidden" name="key" value={formKey} />
          <TextField
            language={language}
            name="email"
            type="email"
            label={text('email')}
            value={props.email}
            error={error('email')}
          />
          <TextField
            language={language}
            name="until"
            type="date"
            label={text('until')}
            hint={text('untilHint')}
            value={props.until}
            error={error('until')}
          />
          <p>
            <Button>{text('ask')}</Button>
          </p>
        </form>
      </section>
    </>
  )
}

function MandateTable({
  language,
  mandates,
  today,
}: Pick<MandatesPageProps, 'language' | 'mandates' | 'today'>) {
  const text = (name: keyof typeof mandateMessages) => say(mandateMessages[name], language)
  return (
    <Table
      language={language}
      caption={text('newestFirst')}
      columns={[
        { label: text('person') },
        { label: text('validUntil') },
        { label: text('state') },
        { label: text('action') },
      ]}
      rows={mandates.map((mandate) => {
        const phase = mandatePhase(mandate, today)
        const isRunning = phase === 'asked' || phase === 'valid'
        return [
          mandate.personName ?? <span class="unknown">{text('notShown')}</span>,
          dayInWords(mandate.toDay, language),
          <>
            {say(mandatePhaseMessages[phase], language)}
            {mandate.proof === null ? null : `, ${say(proofMessages[mandate.proof], language)}`}
          </>,
          isRunning ? <End language={language} id={mandate.id} label={text('end')} /> : '–',
        ]
      })}
    />
  )
}

export interface OwnMandatesPageProps {
  readonly language: Language
  readonly mandates: readonly Mandate[]
  readonly today: Day
}

/** For everybody: who may act in their name, and who asks to. */
export function OwnMandatesPage({ language, mandates, today }: OwnMandatesPageProps) {
  if (mandates.length === 0) return <p>{say(mandateMessages.ownNone, language)}</p>
  return (
    <>
      {mandates.map((mandate) => {
        const phase = mandatePhase(mandate, today)
        const message = sentenceOf[phase]
        const isRunning = phase === 'asked' || phase === 'valid'
        const values = {
          coordinator: mandate.coordinatorName ?? '–',
          until: dayInWords(mandate.toDay, language),
        }
        return (
          <section>
            <p>{say(message, language, values)}</p>
            {isRunning ? (
              <ButtonRow>
                {phase === 'asked' ? (
                  <form method="post" action={enrolmentPaths.mandateConsent(language, mandate.id)}>
                    <Button>{say(mandateMessages.allow, language)}</Button>
                  </form>
                ) : null}
                <End
                  language={language}
                  id={mandate.id}
                  label={say(phase === 'asked' ? mandateMessages.refuse : mandateMessages.end, language)}
                />
              </ButtonRow>
            ) : null}
          </section>
        )
      })}
    </>
  )
}

const sentenceOf = {
  asked: mandateMessages.asks,
  valid: mandateMessages.may,
  over: mandateMessages.was,
  ended: mandateMessages.was,
}

function End({ language, id, label }: { language: Language; id: string; label: string }) {
  return (
    <form method="post" action={enrolmentPaths.mandateEnd(language, id)}>
      <Button variant="secondary">{label}</Button>
    </form>
  )
}
