import type { Child } from 'hono/jsx'

export interface CardProps {
  title: Child
  /** The heading is the link; the card itself is not, so that text in it can be marked and copied. */
  href?: string | undefined
  headingLevel?: 2 | 3 | 4 | undefined
  /** One line under the title: who, where, when. */
  meta?: Child
  children?: Child
  /** What can be done with it. */
  footer?: Child
  id?: string | undefined
}

export function Card(props: CardProps) {
  const Heading = `h${props.headingLevel ?? 2}` as const
  return (
    <article class="card" id={props.id}>
      <Heading class="card-title">
        {props.href === undefined ? props.title : <a href={props.href}>{props.title}</a>}
      </Heading>
      {props.meta === undefined ? null : <p class="card-meta">{props.meta}</p>}
      {props.children}
      {props.footer === undefined ? null : <div class="card-footer">{props.footer}</div>}
    </article>
  )
}

/** Cards as a list, so that a screen reader says how many there are; `ordered` for a ranking. */
export function CardList(props: { ordered?: boolean | undefined; children: readonly Child[] }) {
  const List = props.ordered ? 'ol' : 'ul'
  return (
    <List class="cards">
      {[props.children].flat().map((card) => (
        <li>{card}</li>
      ))}
    </List>
  )
}
