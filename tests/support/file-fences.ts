import { basename } from 'node:path'

export interface SourceFile {
  readonly file: string
  readonly text: string
}

const longestFile = 300

const emptyNames = /^(utils?|helpers?|services?|types|enums|common|misc|managers?)$/

/** Words of the domain, which belong into a module and its folder. */
const domainWords =
  /skill|occupation|opportunit|specification|organisation|provider|offer|catalogue|vocabular|matching|profile|interest|municipalit|enrolment|credential|coordinator/

export function namesSayWhatIsInside(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file }) => {
    const empty = file.split('/').find((part) => emptyNames.test(part.replace(/\..*$/, '')))
    return empty === undefined ? [] : [`${file}: the name ${empty} does not say what is inside.`]
  })
}

export function filesStaySmall(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file, text }) => {
    const lines = text.trimEnd().split('\n').length
    return lines > longestFile && !/messages\.ts$/.test(file)
      ? [`${file} has ${lines} lines, over ${longestFile}.`]
      : []
  })
}

export function sharedHasNoDomainWord(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file }) => {
    const word = file.startsWith('app/shared/') ? domainWords.exec(file)?.[0] : undefined
    return word === undefined ? [] : [`${file} is shared, yet its name speaks of ${word}.`]
  })
}

/** A text that lacks a language does not compile; this sees to it that the compiler is asked. */
export function messagesAreChecked(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file, text }) =>
    /messages\.ts$/.test(file) && !/satisfies (Readonly<Record<string, )?Messages|InFiveLanguages/.test(text)
      ? [`${file}: the table of messages must say "satisfies Messages".`]
      : [],
  )
}

/** The moment is handed in; only where the program begins is the clock read. */
export function theClockIsHandedIn(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file, text }) => {
    const begins =
      /^app\/(start|worker|laipa)\.ts$|^app\/commands\/|^app\/shared\/log\/|\.island(-part)?\.ts$/.test(file)
    return !begins && /new Date\(\)|Date\.now\(\)/.test(text)
      ? [`${file} reads the clock; take \`now\` instead.`]
      : []
  })
}

/** One installation serves several regions, so SQL never names one. */
export function sqlNamesNoRegion(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file, text }) =>
    /\blatgale\./.test(text) ? [`${file} names a region in its SQL.`] : [],
  )
}

export function modulesAreDescribed(modules: readonly string[], files: readonly string[]): string[] {
  return modules.flatMap((name) =>
    ['README.md', 'index.ts']
      .filter((part) => !files.includes(`app/modules/${name}/${part}`))
      .map((part) => `The module ${name} has no ${basename(part)}.`),
  )
}
