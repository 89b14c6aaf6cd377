/** A person's browser without a screen: keeps cookies, and says where it came from as browsers do. */
export interface Visitor {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Sends a form; the answer is not followed, so that a redirect can be looked at. */
  post(path: string, fields: Fields, headers?: Readonly<Record<string, string>>): Promise<Response>
  cookie(name: string): string | undefined
}

/** A form with a file is sent in parts, as browsers do. */
export type Fields = Readonly<Record<string, string | readonly string[] | File>>

export type Send = (path: string, init?: RequestInit) => Promise<Response>

export function newVisitor(send: Send, origin: string): Visitor {
  const cookies = new Map<string, string>()
  const request = async (path: string, init: RequestInit, headers: Readonly<Record<string, string>>) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await send(path, {
      ...init,
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
    })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    return response
  }
  return {
    get: (path, headers = {}) => request(path, {}, headers),
    post: (path, fields, headers = {}) =>
      request(
        path,
        { method: 'POST', body: formOf(fields) },
        { origin, 'sec-fetch-site': 'same-origin', ...headers },
      ),
    cookie: (name) => cookies.get(name),
  }
}

function formOf(fields: Fields): URLSearchParams | FormData {
  const texts = new URLSearchParams()
  const parts = new FormData()
  let hasFile = false
  for (const [name, values] of Object.entries(fields)) {
    if (values instanceof File) {
      hasFile = true
      parts.append(name, values)
      continue
    }
    for (const value of typeof values === 'string' ? [values] : values) {
      texts.append(name, value)
      parts.append(name, value)
    }
  }
  return hasFile ? parts : texts
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
  const name = pair.slice(0, pair.indexOf('='))
  if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) cookies.delete(name)
  else cookies.set(name, pair.slice(name.length + 1))
}
