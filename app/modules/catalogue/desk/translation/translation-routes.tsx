import { Hono, type Context } from 'hono'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { formValues } from '../../../../shared/forms/form-reader.ts'
import { isLanguage, type Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../../shared/web/app-env.ts'
import { errorPage } from '../../../../shared/web/error-pages.tsx'
import { renderPage } from '../../../../shared/web/render.tsx'
import { deskPaths } from '../desk-paths.ts'
import { isEditor } from '../desk-policy.ts'
import { confirmedEducators } from '../educator-assignment/educator-queries.ts'
import { saveTyped } from '../offer-draft/offer-draft-commands.ts'
import { isOpenForWriting, sourceLanguage, versionIn, type OfferDraft } from '../offer-draft/offer-draft.ts'
import { findDraft, staffNames } from '../offer-draft/offer-draft-queries.ts'
import { doneSteps } from '../offer-form/done-steps.ts'
import { faultTexts } from '../offer-form/fault-texts.ts'
import { fieldLabel } from '../offer-form/field-labels.ts'
import { stepTitles } from '../offer-form/form-steps.ts'
import { readDraft } from '../offer-form/read-draft.ts'
import { draftChoices } from '../offer-form/step-choices-queries.ts'
import { ClosedPage, DeskProgress } from '../offer-form/step-page.tsx'
import { translationMessages } from './translation-messages.ts'
import { readTranslations, targetLanguages } from './translation.ts'
import { TranslationsPage, type TranslationsPageProps } from './translations-page.tsx'

const page = '/desk/offers/:id{[0-9a-z]{20}}/translations/:into{lv|en|lt|ru|de}'

export const translationRoutes = new Hono<AppEnv>()
  .get(page, async (c) => {
    const { db, actor, now, language } = c.var
    const draft = await asActor(db, actor, now, (tx) => findDraft(tx, c.req.param('id')))
    const into = languageOf(c.req.param('into'))
    if (draft === undefined) return c.notFound()
    const [first = 'en'] = targetLanguages(draft.typed)
    if (into === sourceLanguage(draft.typed)) {
      return c.redirect(deskPaths.translation(language, draft.id, first), 303)
    }
    const notice = c.req.query('saved') === undefined ? undefined : 'saved'
    return show(c, draft, { into, typed: draft.typed, notice })
  })
  // Open to everybody, so that what was typed comes back when the session ended meanwhile.
  .post(page, async (c) => {
    const { db, actor, now, language } = c.var
    const draftId = c.req.param('id')
    const into = languageOf(c.req.param('into'))
    const posted = formValues(await c.req.parseBody())
    const version = versionIn(posted['version']?.[0])
    if (actor.kind === 'visitor') {
      const typed = readTranslations({}, posted, into)
      return showUnsaved(c, { into, draftId, version, typed })
    }
    if (!isEditor(actor)) return errorPage(c, 403)
    const saved = await asActor(db, actor, now, async (tx) => {
      const draft = await findDraft(tx, draftId)
      if (draft === undefined) return undefined
      const mine = readTranslations(draft.typed, posted, into)
      const saving = await saveTyped(tx, { draftId, version, mine, cause: 'saved' }, actor, now)
      return { draft, mine, saving, names: await staffNames(tx, draft.organisationId) }
    })
    if (saved === undefined) return c.notFound()
    const { draft, mine, saving, names } = saved
    if (saving.outcome === 'set-aside') {
      const fields = saving.conflicts.filter((field) => !field.startsWith('translation-'))
      const other = {
        name: names.get(draft.changedBy),
        savedAt: draft.changedAt,
        fields: fields.map((field) => ({
          label: fieldLabel(field, language),
          text: (draft.typed[field] ?? []).join('; '),
        })),
      }
      return show(c, saving.draft, { into, typed: { ...draft.typed, ...mine }, other })
    }
    const goesOn = posted['action']?.[0] !== 'stay'
    const here = `${deskPaths.translation(language, draftId, into)}?saved=yes`
    return c.redirect(goesOn ? nextPage(language, draft, into) : here, 303)
  })

function languageOf(text: string): Language {
  return isLanguage(text) ? text : 'en'
}

/** The next language, and after the last one the preview. */
function nextPage(language: Language, draft: OfferDraft, into: Language): string {
  const targets = targetLanguages(draft.typed)
  const next = targets[targets.indexOf(into) + 1]
  return next === undefined
    ? deskPaths.preview(language, draft.id, language)
    : deskPaths.translation(language, draft.id, next)
}

type Shown = Pick<TranslationsPageProps, 'into' | 'typed' | 'notice' | 'other'>

async function show(c: Context<AppEnv>, draft: OfferDraft, shown: Shown): Promise<Response> {
  const { db, language } = c.var
  const reading = readDraft({ ...draft, typed: shown.typed }, await draftChoices(db, draft.typed))
  const educators = await confirmedEducators(db, draft.opportunityId)
  const faults = reading.faults.filter(
    ({ step, field }) => step === 'translations' && field.endsWith(`-${shown.into}`),
  )
  const text = {
    title: say(stepTitles.translations, language),
    lead: say(translationMessages.lead, language),
    current: 'account',
    robots: 'noindex',
    wide: true,
    breadcrumb: (
      <DeskProgress
        language={language}
        draftId={draft.id}
        step="translations"
        done={doneSteps(reading, draft, educators)}
      />
    ),
  } as const
  if (!isOpenForWriting(draft))
    return renderPage(c, text, <ClosedPage language={language} draftId={draft.id} />)
  return renderPage(
    c,
    text,
    <TranslationsPage
      {...shown}
      language={language}
      draftId={draft.id}
      version={draft.version}
      faults={faultTexts(faults, language)}
    />,
    shown.other === undefined ? 200 : 409,
  )
}

function showUnsaved(
  c: Context<AppEnv>,
  shown: Pick<TranslationsPageProps, 'into' | 'draftId' | 'version' | 'typed'>,
): Response | Promise<Response> {
  const { language } = c.var
  return renderPage(
    c,
    { title: say(stepTitles.translations, language), current: 'account', robots: 'noindex', wide: true },
    <TranslationsPage {...shown} language={language} faults={[]} notice="session-ended" />,
    401,
  )
}
