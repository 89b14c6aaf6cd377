import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

import type { AppEnv } from './app-env.ts'
import { isLanguage, languages, type Language } from '../i18n/language.ts'

const languageCookie = 'laipa_language'

/** Stored choice, then what the browser asks for, then Latvian. */
export function preferredLanguage(c: Context): Language {
  const stored = getCookie(c, languageCookie)
  if (isLanguage(stored)) return stored
  return acceptedLanguage(c.req.header('accept-language')) ?? 'lv'
}

/** Keeps the language somebody reads in, so that `/` leads there next time. */
export function rememberLanguage(c: Context<AppEnv>, language: Language): void {
  if (getCookie(c, languageCookie) === language) return
  setCookie(c, languageCookie, language, {
    path: '/',
    sameSite: 'Lax',
    httpOnly: true,
    secure: c.var.baseUrl.startsWith('https:'),
    maxAge: 180 * 24 * 3600,
  })
}

/** The best of our languages in an Accept-Language header, by its q values. */
export function acceptedLanguage(header: string | undefined): Language | undefined {
  const wishes = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.map((parameter) => /^\s*q=([0-9.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], q: q === undefined ? 1 : Number(q) }
    })
    .filter((wish) => wish.q > 0)
    .sort((one, other) => other.q - one.q)
  return wishes.map((wish) => wish.language).find(isLanguage)
}

/** Grouped: the router puts it into an expression of its own, where bare alternatives would match any address. */
export const languagePattern = `(?:${languages.join('|')})`
