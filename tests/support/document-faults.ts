export interface Document {
  readonly file: string
  readonly text: string
}

/** Links to files that are not there, as sentences; `isThere` is asked with the document and the link. */
export function deadLinks(
  { file, text }: Document,
  isThere: (file: string, link: string) => boolean,
): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, link, address]) => (link ?? address ?? '').replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^(https?|mailto):/.test(link) && !isThere(file, link))
    .map((link) => `${file} links to ${link}, which is not there.`)
}

/** Paths in code style that begin with a folder of the project; a pattern with `*`, `…` or `{` is no path. */
export function unknownFiles({ file, text }: Document, isThere: (path: string) => boolean): string[] {
  return [...text.matchAll(/`((?:app|tests|scripts|database|starter|docs|bench)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/[*…{}<>:]/.test(path) && !isThere(path))
    .map((path) => `${file} names ${path}, which is not there.`)
}

export function unknownCommands({ file, text }: Document, scripts: readonly string[]): string[] {
  return [...text.matchAll(/npm run (?:--silent |-s )?([a-z][\w:-]*)/g)]
    .map(([, script = '']) => script)
    .filter((script) => !scripts.includes(script))
    .map((script) => `${file} names "npm run ${script}", which package.json does not have.`)
}
