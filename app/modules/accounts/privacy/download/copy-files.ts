import type { Tx } from '../../../../shared/db/db.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import type { PersonalPart } from '../../../../shared/personal/personal.ts'
import type { ZipEntry } from '../../../../shared/zip/zip-file.ts'
import { CopyPage } from './copy-page.tsx'
import { copySchema } from './copy-schema.ts'
import { copyAsJson, readCopy } from './personal-copy.ts'

/** The files of the download: a page to read, the same for programs with its schema, and calendars. */
export async function copyFiles(
  tx: Tx,
  parts: readonly PersonalPart[],
  personId: string,
  language: Language,
  now: Date,
): Promise<ZipEntry[]> {
  const copy = await readCopy(tx, parts, personId, now)
  const calendars: ZipEntry[] = []
  for (const { module, calendar } of parts) {
    const content = await calendar?.(tx, personId, language)
    if (content !== undefined) calendars.push({ name: `${module}.ics`, content })
  }
  return [
    { name: 'index.html', content: String(await CopyPage({ copy, language })) },
    { name: 'data.json', content: JSON.stringify(copyAsJson(copy), null, 2) },
    { name: 'schema.json', content: JSON.stringify(copySchema(parts), null, 2) },
    ...calendars,
  ]
}
