import { describe, expect, test } from 'vitest'

import { element, escapeXml, textElement } from './xml.ts'

describe('XML', () => {
  test('holds any text, and leaves out what XML cannot hold', () => {
    expect(escapeXml('Ēvele & "Sēta" <b>\u0000\u000b\ud800 🌉')).toBe(
      'Ēvele &amp; &quot;Sēta&quot; &lt;b&gt; 🌉',
    )
  })

  test('leaves out attributes that are not there', () => {
    expect(element('a', { href: 'x?y&z', lang: undefined }, textElement('b', 'c'))).toBe(
      '<a href="x?y&amp;z"><b>c</b></a>',
    )
    expect(element('empty', {})).toBe('<empty/>')
  })
})
