import type { Child } from 'hono/jsx'

import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { Fold } from './fold.tsx'
import { partMessages } from './messages.ts'
import { Table } from './table.tsx'

export interface Bar {
  label: string
  /** null: there is a figure but it is not shown, for example because it stands for fewer than five people. */
  value: number | null
  /** Why a figure is not shown, or what is special about it. */
  note?: string | undefined
  /** The bar the title speaks of. */
  emphasis?: boolean | undefined
}

export interface BarChartProps {
  language: Language
  /** States the finding: "You like practical work best", not "Interest profile". */
  title: string
  bars: readonly Bar[]
  /** Where the scale starts; 0 unless the measure has another least value. */
  min?: number | undefined
  max: number
  unit?: string | undefined
  decimals?: number | undefined
  /** Who says so, and of which year. */
  source: Child
  /** Headings of the table's two columns. */
  itemLabel?: string | undefined
  valueLabel?: string | undefined
  headingLevel?: 2 | 3 | 4 | undefined
}

/** Horizontal bars, each with its number in words' reach, and the same figures as a table. */
export function BarChart(props: BarChartProps) {
  const { language, bars, max } = props
  const min = props.min ?? 0
  const Heading = `h${props.headingLevel ?? 3}` as const
  const number = numberFormat(language, props.decimals ?? 0)
  const figure = (value: number) =>
    props.unit === undefined ? number(value) : `${number(value)} ${props.unit}`
  return (
    <figure class="chart">
      <figcaption>
        <Heading class="ds-heading" data-size="2xs">
          {props.title}
        </Heading>
      </figcaption>
      <ul class="bars">
        {bars.map((bar) => (
          <li>
            <span class="bar-label">{bar.label}</span>
            <BarShape
              share={bar.value === null ? null : (bar.value - min) / (max - min)}
              strong={bar.emphasis}
            />
            <span class="bar-value">
              {bar.value === null ? say(partMessages.hidden, language) : figure(bar.value)}
            </span>
            {bar.note === undefined ? null : <span class="note">{bar.note}</span>}
          </li>
        ))}
      </ul>
      <p class="source">
        {say(partMessages.scale, language, { min, max })}. {say(partMessages.source, language)} {props.source}
      </p>
      <Fold summary={say(partMessages.asTable, language)}>
        <Table
          language={language}
          caption={<span class="visually-hidden">{props.title}</span>}
          columns={[
            { label: props.itemLabel ?? say(partMessages.item, language) },
            { label: props.valueLabel ?? say(partMessages.value, language), numeric: true, unit: props.unit },
          ]}
          rows={bars.map((bar) => [
            bar.label,
            bar.value === null ? (bar.note ?? say(partMessages.hidden, language)) : number(bar.value),
          ])}
        />
      </Fold>
    </figure>
  )
}

/** A bar of the whole width's share; a dashed line when there is no figure. */
export function BarShape(props: { share: number | null; strong?: boolean | undefined }) {
  const width = `${Math.round(Math.min(1, Math.max(0, props.share ?? 0)) * 1000) / 10}%`
  return (
    <svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
      {props.share === null ? (
        <line class="bar-none" x1="1" x2="100%" y1="6" y2="6" />
      ) : (
        <>
          <rect class="bar-ground" width="100%" height="12" />
          <rect class={props.strong ? 'bar-strong' : 'bar-fill'} width={width} height="12" />
        </>
      )}
    </svg>
  )
}

function numberFormat(language: Language, decimals: number): (value: number) => string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return (value) => format.format(value)
}
