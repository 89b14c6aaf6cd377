// Makes app/shared/ui/theme/laipa.css anew; needed when a colour or the release of Designsystemet changes:
// node scripts/theme.ts && npx prettier --write app/shared/ui/theme
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const theme = new URL('../app/shared/ui/theme/', import.meta.url)
const cli = fileURLToPath(
  new URL('../node_modules/@digdir/designsystemet/dist/bin/designsystemet.js', import.meta.url),
)
const work = await mkdtemp(join(tmpdir(), 'laipa-theme-'))

await writeFile(
  join(work, 'designsystemet.config.json'),
  await readFile(new URL('designsystemet.config.json', theme)),
)
runCli('tokens', 'create')
runCli('tokens', 'build', '--tokens', 'tokens', '--out-dir', 'built')
const css = await readFile(join(work, 'built', 'laipa.css'), 'utf8')
await writeFile(new URL('laipa.css', theme), withoutUnused(css))
await rm(work, { recursive: true })

function runCli(...words: readonly string[]): void {
  execFileSync(process.execPath, [cli, ...words], { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Leaves out what no page uses: the dark scheme and the second set of type sizes. */
function withoutUnused(css: string): string {
  const unused = ['ds.theme.color-scheme.dark', 'ds.theme.typography.secondary']
  return css
    .split(/^(?=@layer )/m)
    .filter((layer) => !unused.some((name) => layer.startsWith(`@layer ${name} `)))
    .filter((layer) => !layer.includes('prefers-color-scheme: dark'))
    .join('')
}
