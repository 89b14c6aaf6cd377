export interface ProgramRequest {
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** A command that can be copied and run as it stands; letters beyond ASCII must be encoded on the way. */
export function curlCommand(baseUrl: string, { path, query = {}, body }: ProgramRequest): string {
  const parameters = Object.entries(query).map(([name, value]) => `  --data-urlencode '${name}=${value}'`)
  const sent =
    body === undefined
      ? parameters
      : [`  --header 'Content-Type: application/json'`, `  --data '${JSON.stringify(body)}'`]
  const words = body === undefined && parameters.length > 0 ? 'curl --get' : 'curl'
  return [`${words} '${baseUrl}${path}'`, ...sent].join(' \\\n')
}
