import type { Child } from 'hono/jsx'

export interface ButtonLook {
  /** One primary button a page; secondary for the other ways; tertiary for the least of them. */
  variant?: 'primary' | 'secondary' | 'tertiary' | undefined
  /** The whole width of its column, for the one thing to do on a phone. */
  wide?: boolean | undefined
  children: Child
}

export interface ButtonProps extends ButtonLook {
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  /** The id of a form elsewhere on the page. */
  form?: string | undefined
  formAction?: string | undefined
  id?: string | undefined
}

export interface ButtonLinkProps extends ButtonLook {
  href: string
  hrefLang?: string | undefined
  /** A file name makes the browser save what is behind the link. */
  download?: string | undefined
  rel?: string | undefined
}

export function Button(props: ButtonProps) {
  return (
    <button
      class={props.wide ? 'ds-button wide' : 'ds-button'}
      data-variant={props.variant ?? 'primary'}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formAction}
      id={props.id}
    >
      {props.children}
    </button>
  )
}

export function ButtonLink(props: ButtonLinkProps) {
  return (
    <a
      class={props.wide ? 'ds-button wide' : 'ds-button'}
      data-variant={props.variant ?? 'primary'}
      href={props.href}
      hreflang={props.hrefLang}
      download={props.download}
      rel={props.rel}
    >
      {props.children}
    </a>
  )
}

/** Buttons side by side; one under the other on a phone. */
export function ButtonRow(props: { children: Child }) {
  return <div class="button-row">{props.children}</div>
}
