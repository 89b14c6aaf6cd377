import type { HttpBindings } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'

import type { Db } from '../db/db.ts'
import type { Actor } from '../events/events.ts'
import type { Language } from '../i18n/language.ts'
import type { PersonalPart } from '../personal/personal.ts'
import type { Settings } from '../settings.ts'
import type { Assets } from '../ui/layout.tsx'
import type { Workplace } from '../workplace.ts'

/** What middleware hands to every route. */
export interface AppEnv {
  /** What the HTTP server adds; absent when a test asks the application without one. */
  Bindings: Partial<HttpBindings>
  Variables: {
    db: Db
    now: Date
    actor: Actor
    /** The session of whoever has signed in. */
    sessionId: string | undefined
    /** Name of whoever has signed in, for the head of the page. */
    signedInAs: string | undefined
    /** Signs cookies; never leaves the server. */
    secret: string
    language: Language
    settings: Settings
    assets: Assets
    /** Address of the site without a slash at the end. */
    baseUrl: string
    /** Whether demonstration data is in the region, so that pages say so. */
    demonstration: boolean
    /** What each module keeps about people, in the order of the modules. */
    personal: readonly PersonalPart[]
    /** Where the work of each role begins. */
    workplaces: readonly Workplace[]
    /** Each module's part of a person's own page. */
    accountParts: readonly AccountPart[]
    /** What later modules add to the page of an opportunity, which the catalogue shows without knowing them. */
    opportunityParts: readonly OpportunityPart[]
    /** What later modules know of people who were there. */
    experienceParts: readonly ExperiencePart[]
    /** What later modules offer beside a resident's coordinator. */
    coordinatorParts: readonly CoordinatorPart[]
  }
}

/** Routes of pages, mounted under `/{language}`. */
export type PageRoutes = Hono<AppEnv>

/** Routes of the interface for programs, mounted under `/api/v1`. */
export type ApiRoutes = OpenAPIHono<AppEnv>

/** A module's part of a person's own page. */
export type AccountPart = (c: Context<AppEnv>) => Promise<Child>

/** A module's part of how to apply, on the page of the opportunity with this id. */
export type OpportunityPart = (c: Context<AppEnv>, opportunityId: string) => Promise<Child>

/** What people who were there say, of one opportunity or of everything an organisation offers. */
export type ExperiencePart = (
  c: Context<AppEnv>,
  about: { readonly opportunityId: string } | { readonly organisationId: string },
) => Promise<Child>

/** What a module offers beside the coordinator of a municipality or of one of its parishes. */
export type CoordinatorPart = (
  c: Context<AppEnv>,
  territory: { readonly municipalityId: string; readonly parish?: string | undefined },
) => Promise<Child>
