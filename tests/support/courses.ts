import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { z } from 'zod'

const courseSchema = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  description: z.string(),
  lang: z.string(),
  provider: z.string(),
  platform: z.string(),
  duration: z.string(),
  price: z.string(),
  skills: z.array(z.string()),
})

type Course = Readonly<z.infer<typeof courseSchema>>

/** Real courses in the two formats that the command line imports. */
export interface CourseFiles {
  readonly organisations: string
  readonly offers: string
}

/** Turns the course records of `../shared/testdata/courses` into files of organisations and offers. */
export function courseFiles(shared: string): CourseFiles {
  const folder = join(shared, 'testdata', 'courses')
  const skillOf = new Map(
    readFileSync(join(folder, 'course_skill_tags_esco_exact.tsv'), 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .flatMap(([tag = '', , skill = '']) => (skill === '' ? [] : [[tag, skill] as const])),
  )
  const courses = gunzipSync(readFileSync(join(folder, 'mooc_courses.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => courseSchema.parse(JSON.parse(line)))
  const providers = [...new Set(courses.map(providerOf))]
  return {
    organisations: jsonLines(providers.map((name) => ({ id: name, type: 'university', name: { en: name } }))),
    offers: jsonLines(courses.map((course) => offerOf(course, skillOf))),
  }
}

function offerOf(course: Course, skillOf: ReadonlyMap<string, string>) {
  const language = languageOf(course.lang)
  const hours = /([\d.]+) h/.exec(course.duration)?.[1]
  const price = /^(?:Free )?([\d.]+)$/.exec(course.price)?.[1]
  return {
    id: course.id,
    provider: providerOf(course),
    title: { [language ?? 'en']: course.title },
    summary: course.description === '' ? {} : { [language ?? 'en']: course.description },
    skills: [...new Set(course.skills.flatMap((tag) => skillOf.get(tag) ?? []))],
    languages: language === undefined ? [] : [language],
    mode: 'online',
    schedule: 'self-paced',
    hours: hours === undefined ? null : Math.max(1, Math.round(Number(hours))),
    price_eur: price === undefined ? null : Number(price),
    homepage: /^https?:/.test(course.url) ? course.url : null,
  }
}

function providerOf(course: Course): string {
  return course.provider.trim() || course.platform
}

function languageOf(text: string): string | undefined {
  const named: Readonly<Record<string, string>> = {
    Hebrew: 'he',
    Indonesian: 'id',
    Hungarian: 'hu',
    Swedish: 'sv',
  }
  const code = named[text] ?? text.replace('?', '')
  return /^[a-z]{2}$/.test(code) ? code : undefined
}

function jsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
