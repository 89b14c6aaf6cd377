import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'

import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { Footer } from './footer.tsx'
import type { Section } from './header.tsx'
import { Header } from './header.tsx'
import { pageMessages } from './messages.ts'
import { PageHead, type PageHeadProps } from './page-head.tsx'

export interface Assets {
  /** The address of a built file, with its hash: 'styles.css', 'icon.svg', 'search.island.js'. */
  url(name: string): string
}

export interface PageProps extends PageHeadProps {
  /** When the title is in another language than the page. */
  titleLanguage?: string | undefined
  demonstration: boolean
  /** Uses the whole width, for lists with filters and for tables; reading pages stay narrow. */
  wide?: boolean | undefined
  current?: Section | undefined
  /** Name of whoever has signed in. */
  signedInAs?: string | undefined
  /** Names of scripts among the assets, loaded as modules. */
  scripts?: readonly string[] | undefined
  /** Stands above the heading. */
  breadcrumb?: Child
  assets: Assets
  children?: Child
}

export function Page(props: PageProps) {
  const { language, path } = props
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${props.title} – ${say(pageMessages.name, language)}`}</title>
          {typeof props.lead === 'string' ? <meta name="description" content={props.lead} /> : null}
          <PageHead {...props} image={props.baseUrl + props.assets.url('share.png')} />
          <meta name="theme-color" content="#14547f" />
          <link rel="icon" href={props.assets.url('icon.svg')} type="image/svg+xml" />
          <link rel="stylesheet" href={props.assets.url('styles.css')} />
          {props.scripts?.map((name) => (
            <script type="module" src={props.assets.url(name)} />
          ))}
        </head>
        <body>
          <a class="skip" href="#content">
            {say(pageMessages.skip, language)}
          </a>
          <Header
            language={language}
            path={path}
            search={props.search ?? ''}
            current={props.current}
            signedInAs={props.signedInAs}
          />
          {props.demonstration ? <DemonstrationBanner language={language} /> : null}
          <main id="content" tabindex={-1} class={props.wide ? 'wide' : undefined}>
            {props.breadcrumb}
            <h1 lang={props.titleLanguage}>{props.title}</h1>
            {props.lead === undefined ? null : <p class="lead">{props.lead}</p>}
            {props.children}
          </main>
          <Footer language={language} />
        </body>
      </html>
    </>
  )
}

function DemonstrationBanner({ language }: { language: Language }) {
  return (
    <aside class="demonstration" aria-label={say(pageMessages.notice, language)}>
      <strong>{say(pageMessages.demonstration, language)}</strong>{' '}
      {say(pageMessages.demonstrationDetail, language)}
    </aside>
  )
}
