import type { Db } from '../../../shared/db/db.ts'
import type { ElmNode } from '../elm/elm-node.ts'
import type { ElmClass } from '../elm/elm-terms.ts'
import { entitiesIn, qdrEnd, qdrEntity, qdrHead, qdrSections } from '../elm/write-qdr-xml.ts'
import type { LoqFile } from './loq-files.ts'
import { loqIdentifiers, type LoqIdentifiers } from './loq-identifiers.ts'
import {
  inBatches,
  keyBatches,
  opportunityNodes,
  organisationNodes,
  specificationNodes,
} from './loq-nodes.ts'
import type { LoqThing } from './loq-paths.ts'
import type { LoqKeys, LoqScope } from './loq-queries.ts'
import { asXmlDemands } from './xml-demands.ts'

/**
 * The form of the register of qualifications (QDR): a section for each kind of thing. Things are loaded again for
 * each section they have parts in; only ids are remembered, so that every name in the file leads to something in it.
 */
export async function* xmlFile({ db, baseUrl, scope }: LoqFile): AsyncGenerator<string, void> {
  const identifiers = loqIdentifiers(baseUrl)
  const contents = await contentsOf(db, scope)
  yield qdrHead()
  for (const [section, classes] of qdrSections) {
    const wanted: readonly ElmClass[] = classes
    yield `<${section}>\n`
    for (const thing of holders[section]) {
      for (const ids of inBatches(contents[thing].keys())) {
        const nodes = await load[thing](db, ids, identifiers, contents)
        const entities = nodes.flatMap(entitiesIn).filter(({ type }) => wanted.includes(type))
        yield entities.map(qdrEntity).join('')
      }
    }
    yield `</${section}>\n`
  }
  yield qdrEnd
}

/** In which things the parts of each section are found. */
const holders: Readonly<Record<(typeof qdrSections)[number][0], readonly LoqThing[]>> = {
  learningOpportunityReferences: ['opportunity'],
  learningAchievementSpecificationReferences: ['specification'],
  learningOutcomeReferences: ['specification'],
  agentReferences: ['organisation'],
  locationReferences: ['opportunity', 'organisation'],
}

/** Ids of all things in the file. */
interface Contents {
  readonly opportunity: ReadonlyMap<string, LoqKeys>
  readonly specification: ReadonlySet<string>
  readonly organisation: ReadonlySet<string>
}

async function contentsOf(db: Db, scope: LoqScope): Promise<Contents> {
  const opportunity = new Map<string, LoqKeys>()
  const specification = new Set<string>()
  const organisation = new Set(scope.kind === 'organisation' ? [scope.id] : [])
  for await (const keys of keyBatches(db, scope)) {
    for (const key of keys) {
      opportunity.set(key.id, key)
      specification.add(key.specificationId)
      organisation.add(key.organisationId).add(key.publisherId)
    }
  }
  return { opportunity, specification, organisation }
}

type Load = (
  db: Db,
  ids: readonly string[],
  identifiers: LoqIdentifiers,
  contents: Contents,
) => Promise<ElmNode[]>

const load: Readonly<Record<LoqThing, Load>> = {
  opportunity: (db, ids, identifiers, contents) =>
    opportunityNodes(
      db,
      ids.flatMap((id) => contents.opportunity.get(id) ?? []),
      identifiers,
    ),
  specification: async (db, ids, identifiers) =>
    (await specificationNodes(db, ids, identifiers)).map(asXmlDemands),
  organisation: organisationNodes,
}
