import { sql } from 'kysely'

import { asJson, rowOf, type Tx } from '../../../../shared/db/db.ts'
import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import type { Localised } from '../../../../shared/i18n/localised.ts'
import type { TranslatedText } from '../offer-form/typed-texts.ts'
import { isMachineMade } from './translation.ts'

interface Texts {
  readonly title: Localised
  readonly summary: Localised
  readonly outcomes: readonly Localised[]
  readonly entryNote: Localised
}

/** Says of each text of a published offer whether a machine made it, so that its page can say so. */
export async function saveTextOrigins(tx: Tx, specificationId: string, typed: FormValues): Promise<void> {
  const texts = await rowOf(
    tx,
    sql<Texts>`
      select title, summary, outcomes, entry_note as "entryNote" from learning_specification
      where id = ${specificationId}
    `,
  )
  if (texts === undefined) return
  const marked = (text: TranslatedText) => (all: Localised) =>
    Object.fromEntries(
      Object.entries(all).map(([language, one]) => [
        language,
        one === undefined
          ? one
          : {
              ...one,
              origin: isMachineMade(typed, text, language) ? ('machine' as const) : ('official' as const),
            },
      ]),
    )
  await sql`
    update learning_specification set title = ${asJson(marked('title')(texts.title))},
      summary = ${asJson(marked('summary')(texts.summary))},
      outcomes = ${asJson(texts.outcomes.map(marked('outcomes')))},
      entry_note = ${asJson(marked('entry-note')(texts.entryNote))}
    where id = ${specificationId}
  `.execute(tx)
}
