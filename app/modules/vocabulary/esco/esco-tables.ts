/** How the values of a column must look; without a pattern any text is good. */
export interface EscoColumn {
  readonly pattern?: RegExp
  /** Completes "it must be …". */
  readonly form?: string
}

export interface EscoTable {
  /** Without its ending: `.tsv` or `.tsv.gz`. */
  readonly name: string
  readonly columns: Readonly<Record<string, EscoColumn>>
  /** The column that names a row; no two may be the same. */
  readonly key?: string
  /** Left out by editions that lack the language. */
  readonly optional?: true
}

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const any: EscoColumn = {}
const filled: EscoColumn = { pattern: /\S/, form: 'filled in' }
const occupationId: EscoColumn = {
  pattern: new RegExp(`^occupation/${uuid}$`),
  form: 'occupation/ and a UUID',
}
const skillId: EscoColumn = { pattern: new RegExp(`^skill/${uuid}$`), form: 'skill/ and a UUID' }
const skillOrGroupId: EscoColumn = {
  pattern: new RegExp(`^(skill/${uuid}|isced-f/\\d{2,4}|skill/[A-Z][0-9.]*)$`),
  form: 'skill/ and a UUID, or isced-f/ and digits',
}
const optionalGroupId: EscoColumn = {
  pattern: new RegExp(`^$|${skillOrGroupId.pattern?.source ?? ''}`),
  form: `empty, or ${skillOrGroupId.form ?? ''}`,
}
const groupCode: EscoColumn = { pattern: /^\d{1,4}$/, form: 'one to four digits of ISCO-08' }

/** Languages of ESCO that pages have; there is no Russian in it. */
export const escoLanguages = ['en', 'lv', 'lt', 'de'] as const
export type EscoLanguage = (typeof escoLanguages)[number]

export const escoTables = {
  groups: {
    name: 'isco08_groups_labels',
    key: 'code',
    columns: {
      code: groupCode,
      level: { pattern: /^[1-4]$/, form: '1, 2, 3 or 4' },
      parent: { pattern: /^\d{0,3}$/, form: 'empty, or up to three digits of ISCO-08' },
      en: filled,
      lv: any,
      lt: any,
      de: any,
    },
  },
  occupations: {
    name: 'occupations_labels',
    key: 'uri',
    columns: {
      uri: occupationId,
      isco08: { pattern: /^\d{4}$/, form: 'four digits of ISCO-08' },
      en: filled,
      lv: any,
      lt: any,
      de: any,
    },
  },
  skills: {
    name: 'skills_labels',
    key: 'uri',
    columns: {
      uri: skillId,
      skillType: {
        pattern: /^(skill\/competence|knowledge|)$/,
        form: 'skill/competence, knowledge or empty',
      },
      reuseLevel: {
        pattern: /^(transversal|cross-sector|sector-specific|occupation-specific|)$/,
        form: 'transversal, cross-sector, sector-specific, occupation-specific or empty',
      },
      en: filled,
      de_v103: any,
    },
  },
  skillGroups: {
    name: 'skill_groups_en',
    key: 'uri',
    columns: { uri: skillOrGroupId, code: any, en: filled },
  },
  hierarchy: {
    name: 'skills_hierarchy_en',
    columns: Object.fromEntries(
      [0, 1, 2, 3].flatMap((level) => [
        [`Level ${level} URI`, optionalGroupId],
        [`Level ${level} preferred term`, any],
        [`Level ${level} code`, any],
      ]),
    ),
  },
  broader: {
    name: 'broader_skill_pillar',
    columns: { concept: skillOrGroupId, broader: skillOrGroupId },
  },
  relations: {
    name: 'occupation_skill_relations',
    columns: {
      occupation: occupationId,
      relation: { pattern: /^[eo]$/, form: 'e or o' },
      skill: skillId,
    },
  },
} as const satisfies Readonly<Record<string, EscoTable>>

/** Alternative labels and descriptions, a file for each language. */
export function textTable(kind: 'occupations' | 'skills', language: EscoLanguage): EscoTable {
  return {
    name: `${kind}_text_${language}`,
    key: 'uri',
    ...(language === 'en' ? {} : { optional: true }),
    columns: {
      uri: kind === 'skills' ? skillId : occupationId,
      preferredLabel: filled,
      altLabels: any,
      description: any,
    },
  }
}
