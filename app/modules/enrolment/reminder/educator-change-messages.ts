import type { Messages } from '../../../shared/i18n/language.ts'

export const educatorChangeMessages = {
  subject: {
    lv: 'Mainījušies izglītotāji: {title}',
    en: 'Other educators: {title}',
    lt: 'Pasikeitė švietėjai: {title}',
    ru: 'Изменились преподаватели: {title}',
    de: 'Andere Lehrende: {title}',
  },
  now: {
    lv: 'Mācībām „{title}” ir mainījušies izglītotāji. Tagad mācīs: {names}. Ja kāds māca tikai vienu nodarbību, tas redzams mācību lapā.',
    en: 'The educators of “{title}” have changed. Now it is taught by: {names}. Whoever teaches one lesson only is marked so on the course’s page.',
    lt: 'Pasikeitė mokymų „{title}“ švietėjai. Dabar moko: {names}. Jei kas nors moko tik viename užsiėmime, tai nurodyta mokymų puslapyje.',
    ru: 'На обучении «{title}» изменились преподаватели. Теперь преподают: {names}. Если кто-то ведёт только одно занятие, это указано на странице обучения.',
    de: 'Bei „{title}“ haben sich die Lehrenden geändert. Jetzt unterrichten: {names}. Wer nur einen Termin leitet, ist auf der Seite des Kurses so genannt.',
  },
  nobody: {
    lv: 'Mācību „{title}” izglītotājs vairs nemācīs. Kas būs viņa vietā, vēl nav zināms; rīkotājs to paziņos.',
    en: 'The educator of “{title}” will not teach any more. Who comes instead is not known yet; the provider will say so.',
    lt: 'Mokymų „{title}“ švietėjas nebemokys. Kas mokys vietoj jo, dar nežinoma; rengėjas apie tai praneš.',
    ru: 'Преподаватель обучения «{title}» больше не будет вести занятия. Кто его заменит, пока неизвестно; организатор сообщит об этом.',
    de: 'Die Lehrkraft von „{title}“ unterrichtet nicht mehr. Wer stattdessen kommt, ist noch nicht bekannt; der Anbieter wird es mitteilen.',
  },
} satisfies Messages
