import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/**
 * scrypt with 32 MB and about 0.15 s on a small server: one of the settings of OWASP's "Password Storage Cheat Sheet".
 * It runs beside the main thread, four at once.
 */
const cost = { N: 2 ** 15, r: 8, p: 3 }

const keyLength = 32

/** `scrypt$15$8$3$salt$key`, the first number as a power of two. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return [
    'scrypt',
    Math.log2(cost.N),
    cost.r,
    cost.p,
    salt.toString('base64url'),
    key.toString('base64url'),
  ].join('$')
}

export async function isPasswordOf(hash: string, password: string): Promise<boolean> {
  const [method, power, r, p, salt, key] = hash.split('$')
  if (method !== 'scrypt' || salt === undefined || key === undefined) return false
  const wanted = Buffer.from(key, 'base64url')
  const found = await derive(password, Buffer.from(salt, 'base64url'), {
    N: 2 ** Number(power),
    r: Number(r),
    p: Number(p),
  })
  return wanted.length === found.length && timingSafeEqual(wanted, found)
}

function derive(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  // The same letters can be typed in several ways of Unicode.
  const text = password.normalize('NFKC')
  return new Promise((resolve, reject) => {
    scrypt(text, salt, keyLength, { N, r, p, maxmem: 2 * 128 * N * r }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
