import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

import type { Db } from '../../app/shared/db/db.ts'
import type { Language } from '../../app/shared/i18n/language.ts'
import { openDatabase, type OpenDatabase } from '../../app/shared/db/open-database.ts'
import { embeddedCopy, type TestDatabase } from '../support/database.ts'
import { fillProfile } from '../support/sample-profile.ts'
import { listeningServer, type ListeningServer } from '../support/server.ts'
import { signedIn } from '../support/signed-in.ts'
import { newVisitor } from '../support/visitor.ts'
import { describeInBrowser, openWindow, startBrowser, type WindowOptions } from './browser.ts'

export interface Journey {
  readonly baseUrl: string
  readonly db: Db
  /** A new window of somebody without cookies; whatever the page complains about fails the test at `close`. */
  open(options?: WindowOptions): Promise<Window>
  /** The same for somebody who has answered the profile's questions. */
  openWithProfile(language: Language, options?: WindowOptions): Promise<Window>
  /** A window of one of the demonstration's people. */
  openSignedIn(person: string, options?: WindowOptions): Promise<Window>
}

export interface Window {
  readonly page: Page
  /** Closes the window and gives what the browser complained about: faults of scripts, refusals by the policy. */
  close(): Promise<string[]>
}

/** Groups walks through the built application in a browser, on a fresh copy of the demonstration region. */
export function describeJourney(name: string, walks: (journey: () => Journey) => void): void {
  describeInBrowser(name, () => {
    let parts: { data: TestDatabase; open: OpenDatabase; server: ListeningServer } | undefined
    let browser: Browser | undefined
    beforeAll(async () => {
      const data = await embeddedCopy()
      const open = await openDatabase(data.place)
      parts = { data, open, server: await listeningServer(open) }
      browser = await browserOfWorker()
    }, 180_000)
    afterAll(async () => {
      await parts?.server.close()
      await parts?.open.close()
      await parts?.data.remove()
    })
    walks(() => {
      if (parts === undefined || browser === undefined)
        throw new Error('The journey is open only inside a test.')
      return journeyOf(parts.open.db, parts.server.baseUrl, browser)
    })
  })
}

let started: Promise<Browser> | undefined

/** One browser for all walks of a worker; it ends with the worker, and each window has its own cookies. */
function browserOfWorker(): Promise<Browser> {
  return (started ??= startBrowser())
}

function journeyOf(db: Db, baseUrl: string, browser: Browser): Journey {
  const open = async (options?: WindowOptions) => watchedWindow(await openWindow(browser, options))
  const visitor = () =>
    newVisitor((path, init) => fetch(`${baseUrl}${path}`, { redirect: 'manual', ...init }), baseUrl)
  const openWithCookie = async (name: string, value: string, options?: WindowOptions) => {
    const window = await open(options)
    await window.page.context().addCookies([{ name, value, url: baseUrl }])
    return window
  }
  return {
    baseUrl,
    db,
    open,
    openWithProfile: async (language, options) => {
      const somebody = visitor()
      await fillProfile(somebody, language, db)
      return openWithCookie('laipa_profile', somebody.cookie('laipa_profile') ?? '', options)
    },
    openSignedIn: async (person, options) => {
      const somebody = await signedIn({ visitor }, person)
      return openWithCookie('laipa_session', somebody.cookie('laipa_session') ?? '', options)
    },
  }
}

async function watchedWindow(context: BrowserContext): Promise<Window> {
  const complaints: string[] = []
  context.setDefaultTimeout(12_000)
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // A page that answers 404 or 422 on purpose is reported as a failed load.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  return {
    page,
    close: async () => {
      await context.close()
      return complaints
    },
  }
}
