import type { Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import {
  allFields,
  findConcepts,
  occupationsById,
  skillsById,
  type LabelledConcept,
} from '../../vocabulary/index.ts'
import { topicKindOf, type TopicKind } from './topic.ts'

export type TopicLabels = ReadonlyMap<string, Localised>

/** Labels of the topics; ids that are not in the vocabulary are left out. */
export async function topicLabels(db: Db, topics: readonly string[]): Promise<TopicLabels> {
  const ofKind = (kind: TopicKind) => [...new Set(topics)].filter((topic) => topicKindOf(topic) === kind)
  const [skills, occupations, fields] = await Promise.all([
    skillsById(db, ofKind('skill')),
    occupationsById(db, ofKind('occupation')),
    ofKind('field').length === 0 ? [] : fieldTopics(db),
  ])
  return new Map([...skills, ...occupations, ...fields].map(({ id, label }) => [id, label]))
}

/** The topic named in an address or form, where there is such a one. */
export async function findTopic(db: Db, topic: string | undefined): Promise<LabelledConcept | undefined> {
  if (topic === undefined || topicKindOf(topic) === undefined) return undefined
  const label = (await topicLabels(db, [topic])).get(topic)
  return label === undefined ? undefined : { id: topic, label }
}

/** What the words most likely mean; the reader says which. */
export async function searchTopics(
  db: Db,
  text: string,
  language: Language,
  kinds: readonly TopicKind[],
): Promise<LabelledConcept[]> {
  return findConcepts(db, text, language, kinds, 10)
}

/** The narrow fields people choose from, without the catch-alls (ending in 0, 8 or 9) that only statistics need. */
export async function choosableFields(db: Db): Promise<LabelledConcept[]> {
  const fields = await allFields(db)
  return fields
    .filter(({ level, code }) => level === 'narrow' && !/[089]$/.test(code))
    .map(({ code, label }) => ({ id: `field/${code}`, label }))
}

async function fieldTopics(db: Db): Promise<LabelledConcept[]> {
  return (await allFields(db)).map(({ code, label }) => ({ id: `field/${code}`, label }))
}
