import type { StatedOrganisation } from '../loq-read/stated-organisation.ts'
import type { CourseRun } from './read-course.ts'
import { plainText, textsIn } from './read-course-values.ts'
import { idOf, isNode, type CourseNode, type CourseNodes } from './read-json-ld-nodes.ts'

const organisationTypes = [
  'Organization',
  'EducationalOrganization',
  'CollegeOrUniversity',
  'School',
  'HighSchool',
  'Library',
  'GovernmentOrganization',
  'NGO',
  'LocalBusiness',
  'Corporation',
]

/** Who offers the course: named by the course or its run, else the only organisation that the page describes. */
export function providerOf(
  nodes: CourseNodes,
  { course, run }: Pick<CourseRun, 'course' | 'run'>,
): CourseNode | undefined {
  const stated = ['provider', 'organizer', 'offeredBy'].flatMap((property) =>
    [course, run].flatMap((node) =>
      nodes.values(node, property).map((value) => (isNode(value) ? value : { name: plainText(value) })),
    ),
  )
  const [first] = stated
  if (first !== undefined) return describedIn(nodes, first)
  const [only, ...others] = nodes.all.filter((node) => nodes.hasType(node, ...organisationTypes))
  return others.length === 0 ? only : undefined
}

/** An organisation by its address on the web, else by its name. */
export function organisationIn(
  nodes: CourseNodes,
  organisation: CourseNode,
  { pageLanguage, whole }: Pick<CourseRun, 'pageLanguage' | 'whole'>,
): StatedOrganisation {
  const legalName = {
    ...textsIn(nodes.values(organisation, 'name'), pageLanguage),
    ...textsIn(nodes.values(organisation, 'legalName'), pageLanguage),
  }
  const id = ownId(organisation) ?? whole(organisation['url']) ?? whole(idOf(organisation))
  const registration = ['identifier', 'taxID', 'vatID', 'leiCode'].flatMap((property) =>
    nodes.values(organisation, property).map((value) => plainText(isNode(value) ? value['value'] : value)),
  )
  return {
    id: id ?? Object.values(legalName)[0] ?? '',
    legalName,
    registration: registration.find((number) => number !== '') ?? null,
  }
}

/** An address of ours means the organisation that it leads to. */
function ownId(organisation: CourseNode): string | undefined {
  return /^https?:\/\/[^/]+\/id\/organisation\/([0-9a-z]{10})$/.exec(idOf(organisation) ?? '')?.[1]
}

function describedIn(nodes: CourseNodes, reference: CourseNode): CourseNode {
  return nodes.nodes({ reference }, 'reference')[0] ?? reference
}
