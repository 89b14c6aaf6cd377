import type { Child } from 'hono/jsx'

export interface FoldProps {
  summary: Child
  open?: boolean | undefined
  /** Folds of one name close each other. */
  name?: string | undefined
  id?: string | undefined
  children?: Child
}

/** Shown on demand, without a script; printed unfolded. */
export function Fold({ summary, open, name, id, children }: FoldProps) {
  return (
    <details class="fold" open={open} name={name} id={id}>
      <summary>
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  )
}
