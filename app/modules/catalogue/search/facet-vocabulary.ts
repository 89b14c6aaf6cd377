import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import { allMunicipalities, allPlaces } from '../../organisations/index.ts'
import { allFields, versionOf } from '../../vocabulary/index.ts'
import type { FacetVocabulary } from './facet-values.ts'
import type { KnownValues } from './search-filter.ts'
import { opportunityTexts } from './text-source.ts'

interface KeptVocabulary {
  readonly version: string
  readonly vocabulary: FacetVocabulary
}

const keptFor = new WeakMap<object, KeptVocabulary>()

/** Names of everything a filter may name; kept in memory, since every page of results reads them. */
export async function facetVocabulary(db: Db): Promise<FacetVocabulary> {
  const version = await versionNow(db)
  const kept = keptFor.get(db)
  if (kept?.version === version) return kept.vocabulary
  const [municipalities, places, fields] = await Promise.all([
    allMunicipalities(db),
    allPlaces(db),
    allFields(db),
  ])
  const vocabulary = {
    municipalities: new Map(municipalities.map(({ id, name }) => [id, name])),
    fields: new Map(fields.map(({ code, label }) => [code, label])),
    places,
  }
  keptFor.set(db, { version, vocabulary })
  return vocabulary
}

export function valuesIn(vocabulary: FacetVocabulary): KnownValues {
  return {
    municipality: new Set(vocabulary.municipalities.keys()),
    field: new Set(vocabulary.fields.keys()),
    place: new Set(vocabulary.places.map(({ id }) => id)),
  }
}

/** Fields change with the vocabulary; places and municipalities only when a server starts, other than in number. */
async function versionNow(db: Db): Promise<string> {
  const row = await rowOf(
    db,
    sql<{ version: string }>`
      select concat_ws('.', ${versionOf(opportunityTexts.words)}, (select count(*) from place),
        (select count(*) from municipality)) as version
    `,
  )
  return row?.version ?? ''
}
