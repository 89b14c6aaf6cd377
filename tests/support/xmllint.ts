import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { sharedFolder } from './shared-folder.ts'

/** Where libxml2's checker is on this machine, or undefined. */
export function xmllintPath(): string | undefined {
  return ['/usr/bin/xmllint', '/opt/homebrew/bin/xmllint'].find((path) => existsSync(path))
}

/** What the XML Schema of the register of qualifications (QDR) finds wrong, a line a fault. */
export function faultsOfQdrXml(xml: string): string[] {
  const standards = join(sharedFolder ?? '', 'testdata', 'standards')
  return faultsOfXml(xml, join(standards, 'elm', '3.1', 'xsd', 'loq', 'loq.xsd'))
}

/** What is wrong with a text as XML, and by a schema where one is given, a line a fault. */
export function faultsOfXml(xml: string, schema?: string): string[] {
  const bySchema = schema === undefined ? [] : ['--schema', schema]
  const run = spawnSync(xmllintPath() ?? 'xmllint', ['--nonet', '--noout', ...bySchema, '-'], {
    input: xml,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
  if (run.error !== undefined) throw run.error
  const lines = run.stderr.split('\n').filter((line) => line !== '' && line !== '- validates')
  return run.status === 0 ? [] : lines
}
