import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { languages } from '../app/shared/i18n/language.ts'
import { projectRoot } from '../app/shared/project-root.ts'
import { sourceFiles } from './support/import-graph.ts'
import { argumentsOf, messageFaults, type Message } from './support/message-faults.ts'

const tableSchema = z.record(z.string(), z.unknown())
const textsSchema = z.record(z.string(), z.string())

const files = sourceFiles(projectRoot, 'app').filter((file) =>
  /\blv: ['"`]/.test(readFileSync(join(projectRoot, file), 'utf8')),
)
const messages = (await Promise.all(files.map(messagesIn))).flat()

describe('The texts of the pages', () => {
  test('are found', () => {
    expect(messages.length).toBeGreaterThan(100)
  })

  test.for(languages)('are whole in %s', (language) => {
    expect(messages.flatMap((message) => messageFaults(message, language))).toEqual([])
  })

  test('that lack a language, a value or their own script are noticed', () => {
    const good = { place: 'x', texts: { lv: 'a', en: 'a', lt: 'a', ru: 'а', de: 'a' } }
    const faultsWith = (texts: Record<string, string>) =>
      messageFaults({ place: 'x', texts: { ...good.texts, ...texts } }, 'ru')
    expect(messageFaults(good, 'ru')).toEqual([])
    expect(faultsWith({ ru: '' })).toHaveLength(1)
    expect(faultsWith({ ru: ' а' })).toHaveLength(1)
    expect(faultsWith({ ru: 'Find learning near you' })).toHaveLength(1)
    expect(faultsWith({ lv: '{count} kursi', ru: 'курсы' })).toHaveLength(1)
    expect(faultsWith({ lv: '{n} a', ru: '{n, plural, one {#} other {#' })).toHaveLength(1)
    expect(faultsWith({ ru: 'он сказал "да"' })).toHaveLength(1)
  })

  test('take their values by name', () => {
    const format = new IntlMessageFormat('{n, plural, one {# of {total}} other {#}} {name}', 'en')
    expect(argumentsOf(format.getAst())).toEqual(['n', 'name', 'total'])
  })
})

async function messagesIn(file: string): Promise<Message[]> {
  const exported: unknown = await import(join(projectRoot, file))
  return tablesIn(file, exported)
}

function tablesIn(place: string, value: unknown): Message[] {
  const table = tableSchema.safeParse(value)
  if (!table.success) return []
  const texts = textsSchema.safeParse(table.data)
  if (texts.success && 'lv' in texts.data) return [{ place, texts: texts.data }]
  return Object.entries(table.data).flatMap(([name, inner]) => tablesIn(`${place} ${name}`, inner))
}
