import type { Db } from '../../../shared/db/db.ts'
import { allMunicipalities, allPlaces } from '../../organisations/index.ts'
import { allFields } from '../../vocabulary/index.ts'
import type { FacetVocabulary } from './facet-values.ts'
import type { KnownValues } from './search-filter.ts'

/** Names of everything a filter may name. */
export async function facetVocabulary(db: Db): Promise<FacetVocabulary> {
  const [municipalities, places, fields] = await Promise.all([
    allMunicipalities(db),
    allPlaces(db),
    allFields(db),
  ])
  return {
    municipalities: new Map(municipalities.map(({ id, name }) => [id, name])),
    fields: new Map(fields.map(({ code, label }) => [code, label])),
    places,
  }
}

export function valuesIn(vocabulary: FacetVocabulary): KnownValues {
  return {
    municipality: new Set(vocabulary.municipalities.keys()),
    field: new Set(vocabulary.fields.keys()),
    place: new Set(vocabulary.places.map(({ id }) => id)),
  }
}
