import { languages } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { languageName } from '../../../shared/ui/language-name.ts'
import { opportunityWordMessages } from '../opportunity/opportunity-words-messages.ts'
import type {
  Mode,
  OpportunityKind,
  Schedule,
  Setting,
  TargetGroup,
} from '../opportunity/opportunity-words.ts'
import { codeAfter, codeList, type Concept } from './code-list.ts'
import { conceptMessages } from './code-list-messages.ts'
import { authorityLanguages } from './language-codes.ts'

// Codes are those of the vocabularies of Europass and of the EU Publications Office, as the XML Schema of LOQ lists
// them. Europass names the scheme of each of its lists with the same last part.
const europass = (list: string) => ({ scheme: `${snb}${list}/25831c2`, begin: `${snb}${list}/` })
const snb = 'http://data.europa.eu/snb/'
const authority = 'http://publications.europa.eu/resource/authority/'
const esco = 'http://data.europa.eu/esco/'

const kindList = europass('learning-opportunity')
export const kindCodes = codeList<OpportunityKind>(
  kindList.scheme,
  kindList.begin,
  {
    course: '05053c1cbe',
    'short-learning-programme': '74a4a268e8',
    class: '7e1ac538db',
    mentoring: '11252a5207',
    apprenticeship: '63f9f6180c',
    internship: '77b99de990',
    'study-visit': '65a4cf5de2',
    // "Service learning", the nearest there is: learning by serving the community.
    volunteering: '8b965da2d4',
  },
  (word) => opportunityWordMessages.kind[word],
)

const modeList = europass('learning-assessment')
export const modeCodes = codeList<Mode>(
  modeList.scheme,
  modeList.begin,
  { 'in-person': '9191af2ed9', online: '920fbb3cbe', blended: 'e92d221e4d' },
  (word) => opportunityWordMessages.mode[word],
)

/** The list tells only how much of the week learning takes; evenings and weekends go into a note. */
const scheduleList = europass('learning-schedule')
export const scheduleCodes = codeList<Schedule>(
  scheduleList.scheme,
  scheduleList.begin,
  { 'full-time': '72a0ab92fa' },
  (word) => opportunityWordMessages.schedule[word],
)

const settingList = europass('learning-setting')
export const settingCodes = codeList<Setting>(
  settingList.scheme,
  settingList.begin,
  { formal: '6fd4685715', 'non-formal': 'e207a81fc7' },
  (word) => opportunityWordMessages.setting[word],
)

/** Most of the list is about school careers; groups without a concept of their own go into a note. */
const targetList = europass('target-group')
export const targetGroupCodes = codeList<TargetGroup>(
  targetList.scheme,
  targetList.begin,
  // Jobseekers: "Persons requiring employment retraining".
  { jobseekers: '05f11c859b', migrants: 'c900d8ecb1' },
  (word) => opportunityWordMessages.target[word],
)

/** Of outcomes: what our skills call competence is a "skill" there. */
const skillKindList = europass('skill-type')
export const skillKindCodes = codeList<'competence' | 'knowledge'>(
  skillKindList.scheme,
  skillKindList.begin,
  { competence: 'skill', knowledge: 'knowledge' },
  (word) => conceptMessages[word],
)

const reuseList = europass('skill-reuse-level')
export const skillReuseCodes = codeList<
  'transversal' | 'cross-sector' | 'sector-specific' | 'occupation-specific'
>(
  reuseList.scheme,
  reuseList.begin,
  {
    transversal: 'transversal',
    'cross-sector': 'cross-sector',
    'sector-specific': 'sector-specific',
    'occupation-specific': 'occupation-specific',
  },
  (word) => conceptMessages[word],
)

export const languageCodes = codeList<string>(
  `${authority}language`,
  `${authority}language/`,
  authorityLanguages,
  (code) => inAll((language) => languageName(code, language)),
)

/** For the language of texts whose code the authority does not know. */
export const undeterminedLanguage: Concept = {
  uri: `${languageCodes.scheme}/UND`,
  scheme: languageCodes.scheme,
  labels: conceptMessages.undetermined,
}

export const countryCodes = codeList<'LV' | 'unknown'>(
  `${authority}country`,
  `${authority}country/`,
  // The authority's "provisional data": an address must name a country, also when nobody has told us which.
  { LV: 'LVA', unknown: 'OP_DATPRO' },
  (code) =>
    code === 'LV'
      ? inAll((language) => new Intl.DisplayNames(language, { type: 'region' }).of('LV') ?? 'LV')
      : conceptMessages.unknownCountry,
)

export const currencyCodes = codeList<'EUR'>(
  `${authority}currency`,
  `${authority}currency/`,
  { EUR: 'EUR' },
  () => inAll((language) => new Intl.DisplayNames(language, { type: 'currency' }).of('EUR') ?? 'EUR'),
)

const eqfLevels = ['1', '2', '3', '4', '5', '6', '7', '8'] as const
type Level = (typeof eqfLevels)[number]

const eqfList = europass('eqf')
export const eqfCodes = codeList<Level>(
  eqfList.scheme,
  eqfList.begin,
  Object.fromEntries(eqfLevels.map((level) => [level, level])),
  (level) => inAll((language) => `${conceptMessages.eqf[language]} ${level}`),
)

/** The Latvian framework has the same eight levels; its concepts stand in the register of qualifications. */
const nqfList = europass('qdr')
export const latvianLevelCodes = codeList<Level>(
  nqfList.scheme,
  nqfList.begin,
  {
    '1': 'c_41bf3e8a',
    '2': 'c_f1f60c76',
    '3': 'c_138c123b',
    '4': 'c_14b672c3',
    '5': 'c_7493dd0e',
    '6': 'c_a828cd20',
    '7': 'c_a61cdeca',
    '8': 'c_a6744590',
  },
  (level) => inAll((language) => `${conceptMessages.latvianFramework[language]} ${level}`),
)

export function isLevel(text: string): text is Level {
  return eqfLevels.some((level) => level === text)
}

/** Latgale among the statistical regions (NUTS 2016). */
const latgale = 'LV005'
export const regionCodes = codeList<'LV005'>(
  'http://data.europa.eu/nuts',
  'http://data.europa.eu/nuts/code/',
  { LV005: latgale },
  () => conceptMessages.latgale,
)

/** ISO 3166-2 codes of the state cities and municipalities that lie in Latgale since 2021. */
const municipalitiesOfLatgale = ['DGV', 'REZ', '111', '015', '047', '056', '058', '073', '077']

export function regionOfMunicipality(municipalityId: string): 'LV005' | null {
  return municipalitiesOfLatgale.some((code) => municipalityId === `LV-${code}`) ? latgale : null
}

const fieldList = europass('isced-f')

/** A field of ISCED-F 2013 by its two to four digits. */
export function fieldConcept(code: string, label: Localised): Concept {
  return { uri: `${fieldList.begin}${code}`, scheme: fieldList.scheme, labels: textsOf(label) }
}

export function fieldCodeOf(uri: string): string | undefined {
  const code = codeAfter(fieldList.begin, uri)
  return code !== undefined && /^\d{2,4}$/.test(code) ? code : undefined
}

/** A skill of ESCO by our id, `skill/<uuid>`. */
export function skillConcept(id: string, label: Localised): Concept {
  return { uri: `${esco}${id}`, scheme: `${esco}concept-scheme/skills`, labels: textsOf(label) }
}

export function skillIdOf(uri: string): string | undefined {
  const id = codeAfter(esco, uri)?.toLowerCase()
  return id !== undefined && /^skill\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : undefined
}

/** Texts by language, without their origins. */
export function textsOf(text: Localised): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(text).flatMap(([language, found]) =>
      found === undefined ? [] : [[language, found.text]],
    ),
  )
}

function inAll(labelIn: (language: (typeof languages)[number]) => string) {
  return Object.fromEntries(languages.map((language) => [language, labelIn(language)]))
}
