import { describe, expect, it } from 'vitest'
import { latinName, russianName } from './place-names.ts'
import { fold } from './tokens.ts'

const places = [
  ['Rēzekne', 'Резекне'],
  ['Daugavpils', 'Даугавпилс'],
  ['Krāslava', 'Краслава'],
  ['Līvāni', 'Ливаны'],
  ['Preiļi', 'Прейли'],
  ['Balvi', 'Балвы'],
  ['Viļāni', 'Виляны'],
  ['Jēkabpils', 'Екабпилс'],
  ['Jūrmala', 'Юрмала'],
  ['Liepāja', 'Лиепая'],
  ['Varakļāni', 'Варакляны'],
  ['Višķi', 'Вишки'],
  ['Ērgļi', 'Эргли'],
] as const

describe('the name of a place', () => {
  it.each(places)('%s is found by its Russian spelling %s', (latvian, russian) => {
    expect(latinName(russian)).toBe(fold(latvian.toLowerCase()))
  })

  it.each(places)('%s is written %s in Russian', (latvian, russian) => {
    expect(russianName(latvian)).toBe(russian)
  })

  it('keeps spaces, hyphens and capitals', () => {
    expect(russianName('Rēzeknes novads')).toBe('Резекнес Новадс')
    expect(latinName('Даугавпилс - 2')).toBe('daugavpils - 2')
  })
})
