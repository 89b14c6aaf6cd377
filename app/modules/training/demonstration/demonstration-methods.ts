import { becomeActor } from '../../../shared/db/as-actor.ts'
import type { Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { addDays, dayInRiga, daysBefore } from '../../../shared/time/day.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { demonstrationLoader } from '../../organisations/index.ts'
import { putMethod, putRating } from '../method/method-commands.ts'
import type { NewMethod } from '../method/method.ts'

interface DemonstrationMethod extends Omit<NewMethod, 'key' | 'basedOnId'> {
  readonly person: string
  readonly ratedBy: readonly (readonly [person: string, stars: number])[]
}

/** The third is built on the first. */
const methods: readonly DemonstrationMethod[] = [
  {
    person: 'helena',
    language: 'lv',
    title: 'Klusā siena',
    purpose: 'Noskaidrot, ko grupa jau zina, arī to, ko daži skaļi nesaka.',
    peopleMin: 6,
    peopleMax: 20,
    minutes: 25,
    steps:
      'Uz trim lielām lapām uzrakstiet pa jautājumam un piekariet tās pie sienas.\nKatrs klusējot raksta atbildes un pieliek punktu pie svešas, kurai piekrīt.\nPēc desmit minūtēm pāros izlasa vienu lapu un izvēlas divas domas.\nKopā nolemjat, ar ko sākt.',
    ratedBy: [
      ['viktors', 5],
      ['aija', 5],
      ['larisa', 4],
    ],
  },
  {
    person: 'grigorijs',
    language: 'ru',
    title: 'Ошибка дня',
    purpose: 'Показать, что ошибаться можно, и разобрать одну ошибку всей группой.',
    peopleMin: 3,
    peopleMax: 12,
    minutes: 15,
    steps:
      'В конце занятия каждый пишет на карточке без имени, что сегодня не получилось.\nВы вытягиваете одну карточку и читаете вслух.\nГруппа ищет, как это исправить; кто нашёл, показывает.\nОстальные карточки станут началом следующего занятия.',
    ratedBy: [['helena', 4]],
  },
  {
    person: 'aija',
    language: 'lv',
    title: 'Klusā siena divās valodās',
    purpose: 'Tas pats, kur grupā ir divas valodas: katrs raksta savā un lasa otrā.',
    peopleMin: 6,
    peopleMax: 16,
    minutes: 35,
    steps:
      'Jautājumus uz lapām rakstiet abās valodās.\nKatrs raksta savā valodā; pāros apvieno cilvēkus, kuri prot dažādas.\nPāris pārtulko divas domas un uzraksta tās blakus.\nBeigās sarunai izmantojiet abu valodu atslēgvārdus.',
    ratedBy: [],
  },
]

export async function loadDemonstrationMethods(tx: Tx, now: Date): Promise<void> {
  let first: string | null = null
  for (const [index, { person, ratedBy, ...method }] of methods.entries()) {
    const author = actorOf(person)
    const at = daysBefore(now, 80 - index * 20)
    await becomeActor(tx, author, at)
    const { id } = await putMethod(
      tx,
      { ...method, key: `demonstration-method-${index}`, basedOnId: index === 2 ? first : null },
      author,
      at,
      true,
    )
    first ??= id
    for (const [rater, stars] of ratedBy) {
      await becomeActor(tx, actorOf(rater), now)
      await putRating(tx, { methodId: id, stars, usedOn: addDays(dayInRiga(now), -10) }, actorOf(rater), now)
    }
  }
  await becomeActor(tx, demonstrationLoader, now)
}

function actorOf(person: string): Actor {
  return { kind: 'person', id: demonstrationPersonId(person) }
}
