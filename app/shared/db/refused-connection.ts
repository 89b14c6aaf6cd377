/** Out of reach, or a refusal of PostgreSQL at the door: wrong name, password (class 28) or database (3D). */
export function isRefusedConnection(error: unknown): error is Error & { code: string } {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
  return /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EHOST|28|3D)/.test(error.code)
}
