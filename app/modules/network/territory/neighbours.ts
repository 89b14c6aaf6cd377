/** Municipalities that touch, the nearest centre first: where a request goes when nobody of its own is there. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  'LV-DGV': ['LV-111'],
  'LV-REZ': ['LV-077'],
  'LV-111': ['LV-DGV', 'LV-056', 'LV-073', 'LV-047'],
  'LV-015': ['LV-077', 'LV-058'],
  'LV-047': ['LV-111', 'LV-073', 'LV-077', 'LV-058'],
  'LV-056': ['LV-073', 'LV-111'],
  'LV-058': ['LV-077', 'LV-015', 'LV-047'],
  'LV-073': ['LV-056', 'LV-077', 'LV-111', 'LV-047'],
  'LV-077': ['LV-REZ', 'LV-058', 'LV-073', 'LV-015', 'LV-047'],
}

export function neighboursOf(municipalityId: string): readonly string[] {
  return neighbours[municipalityId] ?? []
}
