import fc from 'fast-check'

/** Values that have broken web sites before, beside random ones in any script. */
export const knownHostile = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '__proto__',
  'constructor',
  'toString',
  "' or 1=1 --",
  '"); drop table opportunity; --',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '${7*7}',
  '../../../etc/passwd',
  '-1',
  '0',
  '1e309',
  '99999999999999999999',
  'NaN',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  'ĀČĒĢĪĶĻŅŠŪŽ',
  'сварщик',
  '焊工',
  'עברית',
  '\u202egnirts',
  '🛠️',
  'e\u0301'.repeat(50),
  '\ud800',
  '\\',
  '%',
  '_%',
  ':* & | !',
  'a'.repeat(5000),
  'слово '.repeat(400),
] as const

export const hostileValue = fc.oneof(
  fc.constantFrom(...knownHostile),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** The same as it stands in an address, with escapes that are cut short or not UTF-8. */
export const hostileText = fc.oneof(
  hostileValue.map((value) => encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))),
  fc.constantFrom('%', '%f', '%zz', '%ff', '%c3%28', '%ed%a0%80', '%00', '%2e%2e%2f', '+', '%2B'),
)
