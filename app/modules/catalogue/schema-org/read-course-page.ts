import { parse, type DefaultTreeAdapterTypes } from 'parse5'

import { isLanguageCode } from '../../../shared/i18n/language-code.ts'
import { fault } from '../../../shared/import/row-fault.ts'
import type { OfferFault } from '../import/offer-fault.ts'
import { readingOfDrafts, warningList, type OfferDraft } from '../loq-read/offer-draft.ts'
import type { OfferDocumentReading } from '../loq-read/offer-document.ts'
import type { StatedOrganisation } from '../loq-read/stated-organisation.ts'
import { textOfPage } from './read-page-text.ts'
import { placeNamesIn, recordOfCourse, type CourseRun } from './read-course.ts'
import { organisationIn, providerOf } from './read-course-provider.ts'
import { plainText } from './read-course-values.ts'
import { courseNodes, idOf, type CourseNode, type CourseNodes } from './read-json-ld-nodes.ts'

/** In megabytes: pages of the largest sites are under two. */
const largest = 5

export function isHtml(type: string, name: string, bytes: Uint8Array): boolean {
  if (type === 'text/html' || type === 'application/xhtml+xml') return true
  if (type !== '' && type !== 'text/plain' && type !== 'application/octet-stream') return false
  if (/\.(html?|xhtml)$/i.test(name)) return true
  return /^\s*(<!doctype html|<html)/i.test(new TextDecoder().decode(bytes.subarray(0, 512)))
}

/** Offers of a page that describes courses with schema.org: each run is one, and each course without a run. */
export function readCoursePage(
  bytes: Uint8Array,
  contentType: string | undefined,
  name: string,
): OfferDocumentReading {
  if (bytes.length > largest * 1024 * 1024) return refused(fault(0, null, 'too-large', { max: largest }))
  const text = textOfPage(bytes, contentType)
  if ('charset' in text) return refused(fault(0, null, 'unknown-charset', text))
  const page = pageOf(text.html, name)
  const nodes = courseNodes(page.blocks)
  const organisations = new Map<string, StatedOrganisation>()
  const drafts = runsIn(nodes).map((stated, index) => {
    const draft = draftOf(nodes, { ...stated, ...page }, index + 1)
    const provider = providerOf(nodes, stated)
    if (provider !== undefined) {
      const organisation = organisationIn(nodes, provider, page)
      organisations.set(organisation.id, organisation)
    }
    return draft
  })
  const nothing = drafts.length === 0 && page.faults.length === 0 ? [fault(0, null, 'no-courses')] : []
  return readingOfDrafts(drafts, [...organisations.values()], [...page.faults, ...nothing])
}

function refused(reason: OfferFault): OfferDocumentReading {
  return readingOfDrafts([], [], [reason])
}

interface CoursePage {
  readonly blocks: readonly unknown[]
  readonly faults: readonly OfferFault[]
  readonly pageLanguage: string
  /** Whether the page itself says its language. */
  readonly isLanguageStated: boolean
  /** The address or name that ids of the page hang below. */
  readonly base: string
  readonly whole: CourseRun['whole']
}

function pageOf(html: string, name: string): CoursePage {
  const blocks: unknown[] = []
  const faults: OfferFault[] = []
  let language = ''
  let canonical: string | undefined
  let block = 0
  for (const element of elementsIn(parse(html))) {
    if (element.tagName === 'html') language = (attribute(element, 'lang')?.split('-')[0] ?? '').toLowerCase()
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
      canonical ??= attribute(element, 'href')
    if (
      element.tagName !== 'script' ||
      !/^application\/ld\+json\b/i.test(attribute(element, 'type')?.trim() ?? '')
    )
      continue
    block += 1
    const content = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
    try {
      blocks.push(JSON.parse(content))
    } catch {
      faults.push(fault(0, null, 'broken-block', { block }))
    }
  }
  const base = canonical !== undefined && URL.canParse(canonical) ? canonical : name
  const isLanguageStated = isLanguageCode(language)
  return {
    blocks,
    faults,
    pageLanguage: isLanguageStated ? language : 'lv',
    isLanguageStated,
    base,
    whole: (address) => wholeAddress(address, base),
  }
}

function wholeAddress(address: unknown, base: string): string | undefined {
  const url = typeof address === 'string' ? URL.parse(address, URL.canParse(base) ? base : undefined) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined
}

function* elementsIn(document: DefaultTreeAdapterTypes.Document): Generator<DefaultTreeAdapterTypes.Element> {
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...document.childNodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue
    yield node
    for (const child of [...node.childNodes].reverse()) open.push(child)
  }
}

function attribute(element: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

type StatedRun = Pick<CourseRun, 'course' | 'run'>

/** Courses with their runs, then runs and events that no course names, each once. */
function runsIn(nodes: CourseNodes): StatedRun[] {
  const courses = unique(nodes.all.filter((node) => nodes.hasType(node, 'Course')))
  const ofCourses = courses.flatMap((course) => {
    const runs = nodes.nodes(course, 'hasCourseInstance')
    return runs.length === 0 ? [{ course, run: course }] : runs.map((run) => ({ course, run }))
  })
  const named = new Set(ofCourses.map(({ run }) => idOf(run) ?? run))
  const alone = unique(nodes.all.filter((node) => nodes.hasType(node, 'CourseInstance', 'EducationEvent')))
    .filter((run) => !named.has(idOf(run) ?? run))
    .map((run) => ({ course: run, run }))
  // What is cancelled counts as not being there.
  return [...ofCourses, ...alone].filter(({ run }) => !/EventCancelled$/.test(plainText(run['eventStatus'])))
}

function unique(nodes: readonly CourseNode[]): CourseNode[] {
  const byId = new Map(nodes.map((node) => [idOf(node) ?? node, node]))
  return [...byId.values()]
}

function draftOf(nodes: CourseNodes, stated: StatedRun & CoursePage, row: number): OfferDraft {
  const list = warningList(row)
  const { course, run, base, pageLanguage, isLanguageStated } = stated
  const provider = providerOf(nodes, stated)
  if (!isLanguageStated) list.warn('name', 'text-without-language', { language: pageLanguage })
  const value = {
    ...recordOfCourse(nodes, stated, list),
    provider: provider === undefined ? '' : organisationIn(nodes, provider, stated).id,
  }
  return {
    row,
    id: offerId(course, run, base),
    value,
    placeNames: placeNamesIn(nodes, stated),
    faults: provider === undefined ? [fault(row, 'provider', 'no-provider')] : [],
    warnings: list.warnings,
  }
}

/** An address that stays the same: the run's, else the course's or the page's with the day on which the run starts. */
function offerId(course: CourseNode, run: CourseNode, base: string): string {
  const own = addressOf(run, base)
  if (own !== undefined && run !== course) return own
  const name = addressOf(course, base) ?? `${base}#${plainText(course['name'])}`
  const start = plainText(run['startDate'])
  return run === course || start === '' ? name : `${name}#${start}`
}

function addressOf(node: CourseNode, base: string): string | undefined {
  const id = idOf(node)
  return wholeAddress(id?.startsWith('_:') ? undefined : id, base) ?? wholeAddress(node['url'], base)
}
