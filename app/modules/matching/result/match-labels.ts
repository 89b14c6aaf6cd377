import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { accessibilityKinds, opportunityWordMessages } from '../../catalogue/index.ts'
import type { LabelKind, LabelOf } from '../ranking/evidence-text.ts'

/** Labels in all languages by kind and id, so that one result can be told in any of them. */
export type MatchLabels = ReadonlyMap<string, Localised>

const demonstrationSource: InFiveLanguages = {
  lv: 'demonstrācijas dati',
  en: 'demonstration data',
  lt: 'demonstraciniai duomenys',
  ru: 'демонстрационные данные',
  de: 'Beispieldaten',
}

/** Loads the labels of everything a result names. */
export async function loadMatchLabels(db: Db, result: unknown): Promise<MatchLabels> {
  const ids = [...idsIn(result)]
  const rows = await rowsOf(
    db,
    sql<{ kind: LabelKind; id: string; label: Localised }>`
      select 'skill' as kind, id, label from reference.skill where id = any(${ids}::text[])
      union all
      select 'occupation', id, label from reference.occupation where id = any(${ids}::text[])
      union all
      select 'occupation-group', code, label from reference.occupation_group where code = any(${ids}::text[])
      union all
      select 'field', code, label from reference.field_of_education where code = any(${ids}::text[])
      union all
      select 'municipality', id, name from municipality where id = any(${ids}::text[])
      union all
      select 'interest-type', code, label from reference.interest_type
    `,
  )
  return new Map(rows.map(({ kind, id, label }) => [`${kind} ${id}`, label]))
}

/** The label of an id in one language; an id without a label stands for itself. */
export function labelsIn(labels: MatchLabels, language: Language): LabelOf {
  return (kind, id) => {
    if (kind === 'need-source') return id === 'demonstration' ? say(demonstrationSource, language) : id
    if (kind === 'accessibility') {
      const known = accessibilityKinds.find((candidate) => candidate === id)
      return known === undefined ? id : say(opportunityWordMessages.accessibility[known], language)
    }
    const label = plainTextIn(labels.get(`${kind} ${id}`) ?? {}, language)
    return kind === 'interest-type' ? label.toLocaleLowerCase(language) : label || id
  }
}

/** Every text inside a value that can be an id: a short one without spaces. */
function idsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') {
    if (value.length <= 60 && !value.includes(' ')) found.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) idsIn(part, found)
  }
  return found
}
