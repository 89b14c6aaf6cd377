import { expect, test } from 'vitest'

import { sensitiveIn } from './sensitive.ts'

test.each([
  ['Cilvēkam ir invaliditāte un depresija.', ['health']],
  ['He was in prison and is a Catholic.', ['religion', 'crime']],
  ['Žmogus turi negalią, neįgalus.', ['health']],
  ['Был осуждён, цыганской национальности.', ['origin', 'crime']],
  ['Sie ist schwanger und Gewerkschaftsmitglied.', ['health', 'politics']],
  ['Kods 121280-12345', ['number']],
])('a text that may say too much is noticed: %s', (text, kinds) => {
  expect(sensitiveIn(text)).toEqual(kinds)
})

test.each([
  'Grib mācīties par metinātāju vakaros Ludzā.',
  'Wants to learn bookkeeping and drive to Rēzekne.',
  'Nori mokytis siuvimo, gyvena kaime.',
  'Хочет учиться на сварщика, романы читает.',
  'Möchte Deutsch lernen und im Verein mitarbeiten.',
])('an everyday text passes: %s', (text) => {
  expect(sensitiveIn(text)).toEqual([])
})
