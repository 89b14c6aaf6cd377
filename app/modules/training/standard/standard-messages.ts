import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { PublicationRefusal, StandardKind } from './standard.ts'

export const kindMessages: Readonly<Record<StandardKind, InFiveLanguages>> = {
  coordinator: {
    lv: 'Mūžizglītības koordinators',
    en: 'Coordinator for lifelong learning',
    lt: 'Mokymosi visą gyvenimą koordinatorius',
    ru: 'Координатор непрерывного образования',
    de: 'Koordinator für lebenslanges Lernen',
  },
  educator: {
    lv: 'Izglītotājs',
    en: 'Educator',
    lt: 'Švietėjas',
    ru: 'Преподаватель взрослых',
    de: 'Erwachsenenbildner',
  },
}

export const standardTitles: Readonly<Record<StandardKind, InFiveLanguages>> = {
  coordinator: {
    lv: 'Ko prot mūžizglītības koordinators',
    en: 'What a coordinator for lifelong learning can do',
    lt: 'Ką moka mokymosi visą gyvenimą koordinatorius',
    ru: 'Что умеет координатор непрерывного образования',
    de: 'Was Koordinatorinnen und Koordinatoren können',
  },
  educator: {
    lv: 'Ko prot izglītotājs',
    en: 'What an educator can do',
    lt: 'Ką moka švietėjas',
    ru: 'Что умеет преподаватель взрослых',
    de: 'Was Lehrende können',
  },
}

export const standardMessages = {
  lead: {
    lv: 'Kompetences standarts: katrai kompetencei ir pazīmes, ko var redzēt darbā.',
    en: 'The competence standard: each unit has signs that can be seen at work.',
    lt: 'Kompetencijų standartas: kiekviena kompetencija turi požymių, kuriuos galima matyti darbe.',
    ru: 'Стандарт компетенций: у каждой компетенции есть признаки, видимые в работе.',
    de: 'Der Kompetenzstandard: Zu jeder Kompetenz gehören Merkmale, die man bei der Arbeit sehen kann.',
  },
  version: {
    lv: '{n}. versija',
    en: 'Version {n}',
    lt: '{n} versija',
    ru: 'Версия {n}',
    de: 'Fassung {n}',
  },
  publishedOn: {
    lv: 'publicēta {day}',
    en: 'published on {day}',
    lt: 'paskelbta {day}',
    ru: 'опубликована {day}',
    de: 'veröffentlicht am {day}',
  },
  draft: {
    lv: 'vēl nav publicēta',
    en: 'not published yet',
    lt: 'dar nepaskelbta',
    ru: 'ещё не опубликована',
    de: 'noch nicht veröffentlicht',
  },
  ownText: {
    lv: 'Tekstu rakstījusi Laipas komanda; to vēl nav pārskatījis nozares eksperts. Publicēta versija vairs nemainās, jaunāka stājas tās vietā.',
    en: 'The text is our own and has not been reviewed by an expert yet. A published version does not change; a newer one takes its place.',
    lt: 'Tekstą parašė „Laipos“ komanda; ekspertas jo dar neperžiūrėjo. Paskelbta versija nesikeičia, naujesnė ją pakeičia.',
    ru: 'Текст составлен командой Laipa и ещё не проверен экспертом. Опубликованная версия не меняется, её заменяет более новая.',
    de: 'Der Text stammt von uns und ist noch nicht von Fachleuten geprüft. Eine veröffentlichte Fassung ändert sich nicht; eine neuere tritt an ihre Stelle.',
  },
  none: {
    lv: 'Vēl nevienas versijas nav publicēts. Reģiona administrators to var publicēt šajā lapā.',
    en: 'No version has been published yet. A regional administrator can publish one on this page.',
    lt: 'Dar nė viena versija nepaskelbta. Regiono administratorius gali ją paskelbti šiame puslapyje.',
    ru: 'Пока не опубликовано ни одной версии. Региональный администратор может опубликовать её на этой странице.',
    de: 'Noch ist keine Fassung veröffentlicht. Die Regionalverwaltung kann das auf dieser Seite tun.',
  },
  publish: {
    lv: 'Publicēt šo versiju',
    en: 'Publish this version',
    lt: 'Paskelbti šią versiją',
    ru: 'Опубликовать эту версию',
    de: 'Diese Fassung veröffentlichen',
  },
  publishHint: {
    lv: 'Pēc publicēšanas tekstu mainīt nevar.',
    en: 'After that the text cannot be changed.',
    lt: 'Paskelbus teksto keisti nebegalima.',
    ru: 'После публикации текст изменить нельзя.',
    de: 'Danach lässt sich der Text nicht mehr ändern.',
  },
  published: {
    lv: 'Versija ir publicēta.',
    en: 'The version is published.',
    lt: 'Versija paskelbta.',
    ru: 'Версия опубликована.',
    de: 'Die Fassung ist veröffentlicht.',
  },
  versions: { lv: 'Versijas', en: 'Versions', lt: 'Versijos', ru: 'Версии', de: 'Fassungen' },
  criteria: {
    lv: 'Ko var redzēt',
    en: 'What can be seen',
    lt: 'Ką galima matyti',
    ru: 'Что можно увидеть',
    de: 'Was man sehen kann',
  },
} satisfies Messages

export const publicationRefusalMessages: Readonly<Record<PublicationRefusal, InFiveLanguages>> = {
  'already-published': {
    lv: 'Šī versija jau ir publicēta.',
    en: 'This version is published already.',
    lt: 'Ši versija jau paskelbta.',
    ru: 'Эта версия уже опубликована.',
    de: 'Diese Fassung ist schon veröffentlicht.',
  },
  'older-version': {
    lv: 'Jaunāka versija jau ir publicēta.',
    en: 'A newer version is published already.',
    lt: 'Naujesnė versija jau paskelbta.',
    ru: 'Более новая версия уже опубликована.',
    de: 'Eine neuere Fassung ist schon veröffentlicht.',
  },
}
