import { describe, expect, it } from 'vitest'
import type { Language } from '../i18n/language.ts'
import { stemmers } from './stem.ts'
import { fold } from './tokens.ts'

const sameWord: Readonly<Record<Language, readonly string[]>> = {
  lv: [
    'dārzenis dārzeņa dārzeņi dārzeņiem dārzeņos',
    'iestāde iestāžu iestādēm',
    'lācis lāča lāčiem',
    'pavārs pavāra pavāri pavāriem',
    'kurss kursi kursu kursos',
    'programma programmas programmām',
    'labs labais labāks vislabākajiem',
    'strādāt strādāju strādājot strādājošiem jāstrādā nestrādāja',
    'nākt nāku nāca nācis nākusi nāksim',
    'organizēt organizēja organizētos organizējot',
    'dibināt dibina dibināja dibinot',
    'mācīties mācās mācījās mācoties',
    'redzēt redzu redzēja redzēs neredz',
    'zeme zemi zemes zemju zemēm',
    'desmitgade desmitgades desmitgažu',
    'gaļa gaļas gaļu gaļai',
    'nākamais nākamā nākamajiem',
  ],
  en: [
    'training trained trains train',
    'course courses',
    'study studies studied studying',
    'travelled travelling traveled travels',
    'child children',
    'write wrote written writing',
    'box boxes',
    'hope hoped hoping',
  ],
  lt: [
    'medis medžio medžių medžiais',
    'kursai kursų kursuose kursams',
    'mokykla mokyklos mokykloje mokyklų',
    'geras gero geresnis geriausias gerasis geruosius',
    'organizuoti organizuoja organizavo organizuojama',
    'rašyti rašysiu rašytas',
    'dirba dirbame dirbdamas dirbti',
    'būti yra buvo bus esant nebuvo',
  ],
  ru: [
    'курсы курсов курсам курс',
    'школа школы школе школами',
    'конец конца концом',
    'новый нового новыми новую',
    'читать читал читала читает читающий',
    'человек люди людей',
    'просить прошу просит просят просила',
    'писать пишу пишет писал писавший',
    'организовать организую организует организованный организован',
    'представить представлю представлен представленной',
    'идти иду идет шел шла шли',
    'разбить разбил разобью разобьют',
    'исчезнуть исчез исчезла исчезнет',
    'учиться учусь учится учились учившийся',
    'здание зданий зданием',
    'музей музеи музеев',
    'статья статей статьями',
    'время времени временем',
    'брат братья братьев',
    'угол угла углу',
    'система системы систем',
    'крестьянин крестьяне крестьян',
  ],
  de: [
    'kurs kurse kursen kurses',
    'haus hauses häuser häusern',
    'lehrer lehrers lehrern',
    'prüfen prüfte geprüft',
    'teilnehmen teilgenommen',
    'groß größer größten großen',
    'ergebnis ergebnisse ergebnissen',
  ],
}

const otherWords: Readonly<Record<Language, readonly string[]>> = {
  lv: [
    'mācīt mācīties',
    'mācīšana mācīšanās',
    'skolotājs skola',
    'kāzas kaza',
    'darbs darboties',
    'zeme zemu',
    'sportists sportiste',
    'mīla mīļš',
    'parasts neparasts',
    'labs labāk',
    'nākt nākamais',
  ],
  en: ['trainer train', 'hope hop', 'plane plan', 'nursery nurse', 'organisation organise'],
  lt: ['mokytojas mokykla', 'darbas darbuotojas'],
  ru: [
    'учитель ученик',
    'школа школьник',
    'учить учиться',
    'друг другой',
    'день дно',
    'серия серый',
    'здоровье здоровый',
    'представить представление',
    'читать прочитать',
  ],
  de: ['lehrer lehre', 'besucher besuch', 'fahrer fahrt'],
}

describe.each(Object.entries(stemmers))('in %s', (code, { accented, folded }) => {
  const forms = Object.entries(sameWord).find(([language]) => language === code)?.[1] ?? []
  const pairs = Object.entries(otherWords).find(([language]) => language === code)?.[1] ?? []

  it.each(forms)('one word: %s', (line) => {
    expect(new Set(line.split(' ').map(accented)).size).toBe(1)
  })

  it.each(pairs)('two words: %s', (line) => {
    const words = line.split(' ')
    expect(new Set(words.map(accented)).size).toBe(words.length)
  })

  it.each(forms.slice(0, 2))('one word typed without diacritics: %s', (line) => {
    expect(new Set(line.split(' ').map(fold).map(folded)).size).toBe(1)
  })
})

describe('in German', () => {
  it('a word typed with ae, oe, ue meets the one with umlauts', () => {
    for (const [umlauts, typed] of [
      ['bäcker', 'baecker'],
      ['führung', 'fuehrung'],
      ['möbel', 'moebel'],
    ] as const) {
      expect(stemmers.de.folded(typed)).toBe(stemmers.de.folded(fold(umlauts)))
    }
  })
})
