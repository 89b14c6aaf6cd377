import { fillCatalogue } from './catalogue/fill-catalogue.ts'
import { benchmarks } from './benchmarks.ts'

/** Run by `run.ts` in a process of its own: `fill` or a benchmark's name, and what on. */
const [, , task = '', input = ''] = process.argv

const rows =
  task === 'fill'
    ? await fillCatalogue(JSON.parse(input))
    : await benchmarks.get(task)?.measure(JSON.parse(input))

process.send?.(rows ?? [], () => process.exit(0))
