import { sql } from 'kysely'

import { indexOpportunities } from '../../app/modules/catalogue/search/opportunity-index.ts'
import { indexConceptLabels } from '../../app/modules/vocabulary/concept/concept-index.ts'
import { asJson, type Db, type Tx } from '../../app/shared/db/db.ts'
import { languages, type Language } from '../../app/shared/i18n/language.ts'
import { localised } from '../../app/shared/i18n/localised-text.ts'
import { identifierOf } from '../../app/shared/identifier.ts'
import type { EvaluationConcept, EvaluationDocument, EvaluationFolder } from './evaluation-folder.ts'

const source = 'evaluation'
const organisation = identifierOf(source, 'organisation')

/** Every occupation belongs to a group; one without labels finds nothing. */
const group = '9999'

/** Documents become offers with a summary and nothing else, concepts become occupations with their labels. */
export async function fillCatalogue(db: Db, { documents, concepts }: EvaluationFolder): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await saveConcepts(tx, concepts)
    await indexConceptLabels(tx)
    await saveDocuments(tx, documents)
  })
}

/** The offer that a document became. */
export function opportunityIdOf(documentId: string): string {
  return identifierOf(source, documentId)
}

async function saveConcepts(tx: Tx, concepts: readonly EvaluationConcept[]): Promise<void> {
  const rows = concepts.map((concept) => ({
    id: `occupation/${concept.concept}`,
    label: localised(
      textsOf((language) => concept[language][0]),
      'official',
    ),
    other_labels: textsOf((language) => concept[language].slice(1)),
  }))
  await sql`
    insert into reference.occupation_group (code, level, label) values (${group}, 4, '{}') on conflict do nothing
  `.execute(tx)
  await sql`
    insert into reference.occupation (id, group_code, label, other_labels)
    select id, ${group}, label, other_labels
    from jsonb_to_recordset(${asJson(rows)}) as incoming (id text, label jsonb, other_labels jsonb)
  `.execute(tx)
}

const textsOf = <Text>(textIn: (language: Language) => Text) =>
  Object.fromEntries(languages.map((language) => [language, textIn(language)]))

/** Without titles, which an import would refuse: the words of made-up ones would count. */
async function saveDocuments(tx: Tx, documents: readonly EvaluationDocument[]): Promise<void> {
  const rows = documents.map((document) => ({
    id: opportunityIdOf(document.id),
    source_id: document.id,
    summary: localised({ [document.lang]: document.text }, 'official'),
  }))
  await sql`
    insert into organisation (id, source, source_id, kind, name, demonstration)
    values (${organisation}, ${source}, ${source}, 'association', '{}', false)
  `.execute(tx)
  await sql`
    insert into learning_specification (id, source, source_id, kind, title, summary)
    select id, ${source}, source_id, 'course', '{}', summary
    from jsonb_to_recordset(${asJson(rows)}) as incoming (id text, source_id text, summary jsonb)
  `.execute(tx)
  await sql`
    insert into opportunity (id, source, source_id, specification_id, organisation_id, demonstration, fingerprint,
      first_seen_at, changed_at)
    select id, source, source_id, id, ${organisation}, false, '', now(), now()
    from learning_specification where source = ${source}
  `.execute(tx)
  await indexOpportunities(
    tx,
    rows.map(({ id }) => id),
  )
}
