import { z } from 'zod'

/** An empty variable counts as not set, as in most service files. */
const optionalText = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined)

const wholeNumber = (name: string, smallest: number, largest: number, usual: number) =>
  optionalText
    .transform((value) => (value === undefined ? usual : Number(value)))
    .refine(
      (value) => Number.isInteger(value) && value >= smallest && value <= largest,
      `${name} must be a whole number from ${smallest} to ${largest}`,
    )

const address = (name: string, schemes: readonly string[]) =>
  optionalText.refine(
    (value) => value === undefined || schemes.includes(URL.parse(value)?.protocol ?? ''),
    `${name} must be an address that starts with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
  )

const settingsSchema = z.object({
  PORT: wholeNumber('PORT', 0, 65535, 3000),
  HOST: optionalText.transform((value) => value ?? '127.0.0.1'),
  LAIPA_DATA: optionalText.transform((value) => value ?? './data'),
  DATABASE_URL: address('DATABASE_URL', ['postgres:', 'postgresql:']),
  BASE_URL: address('BASE_URL', ['http:', 'https:']).transform((value) => value?.replace(/\/+$/, '')),
  LAIPA_REGION: optionalText
    .transform((value) => value ?? 'latgale')
    .refine(
      (value) => /^[a-z][a-z0-9_]{0,30}$/.test(value),
      'LAIPA_REGION must be a name in small Latin letters',
    ),
  LAIPA_CONTACT_EMAIL: optionalText.transform((value) => value ?? 'palidziba@laipa.example'),
  LAIPA_CONTACT_PHONE: optionalText.transform((value) => value ?? '+371 0000 0000'),
  /** Whether a proxy in front may say which address people see; anybody could send its headers otherwise. */
  TRUSTED_PROXY: optionalText
    .transform((value) => value ?? 'no')
    .refine((value) => ['yes', 'no'].includes(value), 'TRUSTED_PROXY must be yes or no'),
  /** Requests a minute that one client may send to the interface for programs; a tenth of it for whole files. */
  LAIPA_API_RATE: wholeNumber('LAIPA_API_RATE', 0, 1_000_000, 300),
  /** Hosts in a private network that feeds may be fetched from, such as `school.local, 127.0.0.1:8080`; none otherwise. */
  LAIPA_FEED_HOSTS: optionalText.transform((value) =>
    (value ?? '').split(',').flatMap((host) => (host.trim() === '' ? [] : [host.trim().toLowerCase()])),
  ),
  /** Signs the cookies of people who sign in; without it the database keeps one of its own. */
  LAIPA_SECRET: optionalText.refine(
    (value) => value === undefined || value.length >= 32,
    'LAIPA_SECRET must have at least 32 characters',
  ),
  /** Opens the keys that credentials are signed with; without it LAIPA_SECRET does, else what the database keeps. */
  LAIPA_KEY_SECRET: optionalText.refine(
    (value) => value === undefined || value.length >= 32,
    'LAIPA_KEY_SECRET must have at least 32 characters',
  ),
  /** The mail server, such as smtps://user:password@mail.example:465. */
  SMTP_URL: address('SMTP_URL', ['smtp:', 'smtps:']),
  MAIL_FROM: optionalText.transform((value) => value ?? 'Laipa <laipa@laipa.example>'),
  /** Sign-in with an account of another service that speaks OpenID Connect; all three or none. */
  OIDC_ISSUER: address('OIDC_ISSUER', ['http:', 'https:']),
  OIDC_CLIENT_ID: optionalText,
  OIDC_CLIENT_SECRET: optionalText,
  /** What the button says, such as eParaksts. */
  OIDC_NAME: optionalText.transform((value) => value ?? 'OpenID'),
  /** `auto` sets the demonstration region up in an empty embedded database. */
  LAIPA_DEMONSTRATION: optionalText
    .transform((value) => value ?? 'auto')
    .refine((value) => ['auto', 'never'].includes(value), 'LAIPA_DEMONSTRATION must be auto or never'),
})

const completeSchema = settingsSchema.refine(
  ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }) =>
    new Set([OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].map((value) => value === undefined)).size === 1,
  'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together',
)

export type Settings = Readonly<z.infer<typeof settingsSchema>>

export type SettingsReading =
  | { readonly settings: Settings }
  /** One sentence a wrong variable. */
  | { readonly faults: readonly string[] }

export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsReading {
  const reading = completeSchema.safeParse(environment)
  if (reading.success) return { settings: reading.data }
  return { faults: reading.error.issues.map((issue) => `${issue.message}.`) }
}
