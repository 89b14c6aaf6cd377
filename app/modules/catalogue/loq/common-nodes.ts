import type { Localised } from '../../../shared/i18n/localised.ts'
import {
  countryCodes,
  languageCodes,
  regionCodes,
  regionOfMunicipality,
  textsOf,
  undeterminedLanguage,
} from '../elm/code-lists.ts'
import type { Concept } from '../elm/code-list.ts'
import { conceptNode, type ElmNode, type Texts } from '../elm/elm-node.ts'
import type { LocationRow } from './loq-row-queries.ts'

/** Nodes that offers, specifications and organisations are described with; each hangs below its owner's address. */

export function webResource(owner: string, address: string): ElmNode {
  return { id: `${owner}#homepage`, type: 'WebResource', literals: { contentURL: address } }
}

export function note(id: string, texts: Texts): ElmNode | undefined {
  return Object.keys(texts).length === 0 ? undefined : { id, type: 'Note', texts: { noteLiteral: texts } }
}

/** The place by its name; the model wants a country in every address. */
export function locationNode(owner: string, row: LocationRow): ElmNode {
  const id = `${owner}#location`
  const { municipalityId, latitude, longitude } = row
  const region = municipalityId === null ? null : regionOfMunicipality(municipalityId)
  const country = conceptNode(countryCodes.conceptOf(municipalityId === null ? 'unknown' : 'LV'))
  const isKnown = latitude !== null && longitude !== null
  return {
    id,
    type: 'Location',
    texts: { geographicName: textsOf(row.placeName ?? row.municipalityName ?? {}) },
    nodes: {
      spatialCode: [conceptNode(regionCodes.conceptOf(region))],
      address: [{ id: `${owner}#address`, type: 'Address', nodes: { countryCode: [country] } }],
      geometry: isKnown ? [geometryNode(owner, latitude, longitude)] : [],
    },
  }
}

/** The language that texts are written in first: Latvian where there is any, as on the pages. */
export function defaultLanguage(texts: Localised): Concept {
  const [first = 'lv'] = 'lv' in texts ? ['lv'] : Object.keys(texts)
  return languageCodes.conceptOf(first) ?? undeterminedLanguage
}

function geometryNode(owner: string, latitude: number, longitude: number): ElmNode {
  return {
    id: `${owner}#point`,
    type: 'Geometry',
    literals: { latitude: String(latitude), longitude: String(longitude) },
  }
}
