export interface Source {
  readonly part: 'classifications' | 'interests' | 'region' | 'software'
  readonly name: string
  /** Which message tells what it is used for and what was changed. */
  readonly text:
    'esco' | 'isco' | 'isced' | 'nace' | 'onet' | 'geonames' | 'eurostat' | 'font' | 'design' | 'program'
  /** The sentence the owner asks for, word for word. */
  readonly reference?: string
  readonly address: string
  readonly licence?: { readonly name: string; readonly address: string }
}

const ccBy = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' }

export const sources: readonly Source[] = [
  {
    part: 'classifications',
    name: 'ESCO',
    text: 'esco',
    reference: 'This service uses the ESCO classification of the European Commission.',
    address: 'https://esco.ec.europa.eu/',
  },
  {
    part: 'classifications',
    name: 'ISCO-08',
    text: 'isco',
    reference:
      'International Labour Organization, International Standard Classification of Occupations, ISCO-08.',
    address: 'https://isco.ilo.org/en/',
  },
  {
    part: 'classifications',
    name: 'ISCED-F 2013',
    text: 'isced',
    reference: 'UNESCO Institute for Statistics, ISCED Fields of Education and Training 2013 (ISCED-F 2013).',
    address: 'https://isced.uis.unesco.org/',
  },
  {
    part: 'classifications',
    name: 'NACE Rev. 2',
    text: 'nace',
    address: 'https://ec.europa.eu/eurostat/web/nace',
  },
  {
    part: 'interests',
    name: 'O*NET®',
    text: 'onet',
    // How the owner wants changed data to be credited: https://www.onetcenter.org/license_db.html
    reference:
      'This page includes information from the O*NET 30 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Laipa has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
    address: 'https://www.onetcenter.org/database.html',
    licence: ccBy,
  },
  {
    part: 'region',
    name: 'GeoNames',
    text: 'geonames',
    address: 'https://www.geonames.org/',
    licence: ccBy,
  },
  {
    part: 'region',
    name: 'Eurostat',
    text: 'eurostat',
    reference: 'Source: Eurostat.',
    address: 'https://ec.europa.eu/eurostat',
    licence: ccBy,
  },
  {
    part: 'software',
    name: 'Source Sans 3',
    text: 'font',
    address: 'https://github.com/adobe-fonts/source-sans',
    licence: { name: 'OFL 1.1', address: 'https://openfontlicense.org/' },
  },
  {
    part: 'software',
    name: 'Designsystemet',
    text: 'design',
    address: 'https://designsystemet.no/',
    licence: { name: 'MIT', address: 'https://opensource.org/license/mit' },
  },
  {
    part: 'software',
    name: 'Laipa',
    text: 'program',
    address: 'https://eupl.eu/',
    licence: { name: 'EUPL 1.2', address: 'https://eupl.eu/1.2/en/' },
  },
]
