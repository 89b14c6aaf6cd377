import { createHash } from 'node:crypto'

import { sql } from 'kysely'

import type { Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { indexConceptLabels } from '../concept/concept-index.ts'
import {
  groupRows,
  memberRows,
  occupationRows,
  relationRows,
  skillGroupRows,
  skillRows,
} from './esco-concepts.ts'
import {
  saveGroups,
  saveOccupations,
  saveSkillGroups,
  saveSkills,
  type Saved,
} from './esco-concept-commands.ts'
import { saveMembers, saveRelations } from './esco-relation-commands.ts'
import { readEsco } from './read-esco.ts'
import { isFault, type EscoFault, type EscoRow } from './read-esco-table.ts'

export interface EscoImport {
  readonly folder: string
  readonly progress: (line: string) => void
  readonly by: Actor
  readonly now: Date
}

export interface EscoImported {
  readonly saved: Readonly<Record<EscoPart, Saved>>
  readonly changed: boolean
  /** Relations of occupations or skills that the edition does not have. */
  readonly skipped: readonly EscoRow[]
}

export type EscoPart =
  'occupation groups' | 'occupations' | 'skills' | 'skill groups' | 'memberships' | 'relations'

/** Loads an edition of ESCO in one transaction; with a fault in any of its files nothing changes. */
export async function importEsco(
  db: Db,
  { folder, progress, by, now }: EscoImport,
): Promise<EscoImported | EscoFault> {
  const edition = readEsco(folder, progress)
  if (isFault(edition)) return edition
  const relations = relationRows(edition)
  return db.transaction().execute(async (tx) => {
    const told = async (part: string, rows: number, save: Promise<Saved>) => {
      progress(`saving ${rows} ${part} …`)
      return save
    }
    const groups = groupRows(edition)
    const occupations = occupationRows(edition)
    const skills = skillRows(edition)
    const skillGroups = skillGroupRows(edition)
    const members = memberRows(edition)
    const saved = {
      'occupation groups': await told('occupation groups', groups.length, saveGroups(tx, groups)),
      occupations: await told('occupations', occupations.length, saveOccupations(tx, occupations)),
      skills: await told('skills', skills.length, saveSkills(tx, skills)),
      'skill groups': await told('skill groups', skillGroups.length, saveSkillGroups(tx, skillGroups)),
      memberships: await told('memberships', members.length, saveMembers(tx, members)),
      relations: await told('relations', relations.rows.length, saveRelations(tx, relations.rows)),
    }
    const changed = Object.values(saved).some(({ added, changed, removed }) => added + changed + removed > 0)
    if (changed) {
      progress('indexing labels …')
      await indexConceptLabels(tx)
      const fingerprint = fingerprintOf(groups, occupations, skills, skillGroups, members, relations.rows)
      await sql`
        insert into reference.vocabulary_release (source, fingerprint, loaded_at) values ('esco', ${fingerprint}, ${now})
        on conflict (source) do update set fingerprint = excluded.fingerprint, loaded_at = excluded.loaded_at
      `.execute(tx)
      const counts = Object.entries(saved).map(([part, { added }]) => [part.replace(' ', '_'), added])
      await recordEvent(tx, 'vocabulary.release.loaded', 'esco', by, now, {
        fingerprint,
        ...Object.fromEntries(counts),
      })
    }
    return { saved, changed, skipped: relations.skipped }
  })
}

/** Other parts keep copies of the vocabularies until a fingerprint changes, so every table counts. */
function fingerprintOf(...tables: readonly (readonly unknown[])[]): string {
  const hash = createHash('sha256')
  for (const table of tables) hash.update(JSON.stringify(table))
  return hash.digest('hex')
}
