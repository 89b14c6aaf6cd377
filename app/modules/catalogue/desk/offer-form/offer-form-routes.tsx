import { Hono, type Context } from 'hono'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { formValues, type FormValues } from '../../../../shared/forms/form-reader.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { errorPage } from '../../../../shared/web/error-pages.tsx'
import { renderPage } from '../../../../shared/web/render.tsx'
import { newId } from '../../../../shared/identifier.ts'
import { isEditor } from '../desk-policy.ts'
import { deskPaths } from '../desk-paths.ts'
import { confirmedEducators } from '../educator-assignment/educator-queries.ts'
import { changeLessons, type LessonsChange } from '../lesson/lesson-form.ts'
import { saveTyped, type Saving } from '../offer-draft/offer-draft-commands.ts'
import { isOpenForWriting, versionIn, type OfferDraft } from '../offer-draft/offer-draft.ts'
import { findDraft, staffNames } from '../offer-draft/offer-draft-queries.ts'
import { doneSteps } from './done-steps.ts'
import { faultTexts } from './fault-texts.ts'
import { fieldLabel } from './field-labels.ts'
import { formSteps, typedOn, type DraftFault, type FormStepName } from './form-step.ts'
import { stepAfter, stepForms } from './form-steps.ts'
import { readDraft } from './read-draft.ts'
import { draftChoices, foundSkills } from './step-choices-queries.ts'
import { ClosedPage, DeskProgress, StepPage, type StepPageProps } from './step-page.tsx'

/** Every step of the form: shown with what is kept, saved whatever is typed, and on to the next. */
export const offerFormRoutes = new Hono<AppEnv>()

for (const step of formSteps) {
  offerFormRoutes.get(`/desk/offers/:id{[0-9a-z]{20}}/${step}`, async (c) => {
    const { db, actor, now } = c.var
    const draft = await asActor(db, actor, now, (tx) => findDraft(tx, c.req.param('id')))
    if (draft === undefined) return c.notFound()
    const notice = c.req.query('saved') === undefined ? undefined : 'saved'
    return showStep(c, { step, draft, values: draft.typed, notice })
  })
  // Open to everybody, so that what was typed comes back when the session ended meanwhile.
  offerFormRoutes.post(`/desk/offers/:id{[0-9a-z]{20}}/${step}`, async (c) => {
    const { db, actor, now, language } = c.var
    const draftId = c.req.param('id')
    const posted = formValues(await c.req.parseBody({ all: true }))
    const action = posted['action']?.[0] ?? 'next'
    const { typed, faults } = changeOf(step, posted, action)
    const version = versionIn(posted['version']?.[0])
    if (actor.kind === 'visitor') return showUnsaved(c, { step, draftId, version, values: typed })
    if (!isEditor(actor)) return errorPage(c, 403)
    const change = { draftId, version, mine: typed, cause: 'saved' } as const
    const saving = await asActor(db, actor, now, (tx) => saveTyped(tx, change, actor, now))
    if (saving.outcome === 'not-found') return c.notFound()
    if (saving.outcome === 'closed') return c.redirect(deskPaths.step(language, draftId, step), 303)
    if (saving.outcome === 'set-aside') return showSetAside(c, step, saving, typed)
    if (faults.length > 0)
      return showStep(c, { step, draft: saving.draft, values: saving.draft.typed, faults })
    const { faults: wrong } = readDraft(saving.draft, await draftChoices(db, saving.draft.typed))
    const isRight = wrong.every((fault) => fault.step !== step)
    const goesOn = action === 'next' && isRight
    const target = deskPaths.step(language, draftId, goesOn ? stepAfter(step) : step)
    const lookedFor =
      action === 'find' ? `&find=${encodeURIComponent(posted['skill-search']?.[0] ?? '')}#skills-found` : ''
    return c.redirect(goesOn ? target : `${target}?saved=yes${lookedFor}`, 303)
  })
}

function changeOf(step: FormStepName, posted: FormValues, action: string): LessonsChange {
  const typed = typedOn(stepForms[step], posted)
  return step === 'lessons' ? changeLessons(typed, action) : { typed, faults: [] }
}

interface ShownStep {
  readonly step: FormStepName
  readonly draft: OfferDraft
  readonly values: FormValues
  /** Of a button beside the text that is kept. */
  readonly faults?: readonly DraftFault[]
  readonly notice?: StepPageProps['notice']
  readonly other?: StepPageProps['other']
}

async function showStep(c: Context<AppEnv>, shown: ShownStep): Promise<Response> {
  const { language } = c.var
  const { step, draft, values, faults = [], notice, other } = shown
  const form = stepForms[step]
  const page = {
    title: say(form.title, language),
    lead: say(form.lead, language),
    current: 'account',
    robots: 'noindex',
  } as const
  const choices = await choicesFor(c, values)
  const reading = readDraft({ ...draft, typed: values }, choices)
  const educators = await confirmedEducators(c.var.db, draft.opportunityId)
  const breadcrumb = (
    <DeskProgress
      language={language}
      draftId={draft.id}
      step={step}
      done={doneSteps(reading, draft, educators)}
    />
  )
  if (!isOpenForWriting(draft)) {
    return renderPage(c, { ...page, breadcrumb }, <ClosedPage language={language} draftId={draft.id} />)
  }
  const own = reading.faults.filter((fault) => fault.step === step)
  return renderPage(
    c,
    { ...page, breadcrumb },
    <StepPage
      language={language}
      draftId={draft.id}
      step={step}
      version={draft.version}
      values={values}
      choices={choices}
      faults={faultTexts([...faults, ...own], language)}
      notice={notice}
      other={other}
    />,
    other !== undefined ? 409 : faults.length > 0 ? 422 : 200,
  )
}

/** Both texts: what was typed in the fields, what was saved meanwhile above them. */
async function showSetAside(
  c: Context<AppEnv>,
  step: FormStepName,
  { draft, conflicts }: Extract<Saving, { outcome: 'set-aside' }>,
  mine: FormValues,
): Promise<Response> {
  const { db, actor, now, language } = c.var
  const names = await asActor(db, actor, now, (tx) => staffNames(tx, draft.organisationId))
  const other = {
    name: names.get(draft.changedBy),
    savedAt: draft.changedAt,
    fields: conflicts.map((field) => ({
      label: fieldLabel(field, language),
      text: (draft.typed[field] ?? []).join('; '),
    })),
  }
  return showStep(c, { step, draft, values: { ...draft.typed, ...mine }, other })
}

/** Nothing is known of the offer but what stands in the form that was sent. */
async function showUnsaved(
  c: Context<AppEnv>,
  {
    step,
    draftId,
    version,
    values,
  }: { step: FormStepName; draftId: string; version: number; values: FormValues },
): Promise<Response> {
  const { language } = c.var
  return renderPage(
    c,
    { title: say(stepForms[step].title, language), current: 'account', robots: 'noindex' },
    <StepPage
      language={language}
      draftId={draftId}
      step={step}
      version={version}
      values={values}
      choices={await choicesFor(c, values)}
      faults={[]}
      notice="session-ended"
    />,
    401,
  )
}

async function choicesFor(c: Context<AppEnv>, values: FormValues) {
  const { db, language } = c.var
  const lookedFor = (c.req.query('find') ?? '').slice(0, 100).trim()
  const found = await foundSkills(db, lookedFor, language, values['skills'] ?? [])
  return { ...(await draftChoices(db, values)), found, lookedFor, newKey: newId() }
}
