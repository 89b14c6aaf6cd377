import type { Messages } from '../../../shared/i18n/language.ts'

/** Sentences inside the files; other words come from the pages. */
export const loqMessages = {
  demonstration: {
    lv: 'Demonstrācijas dati: šis piedāvājums ir izdomāts.',
    en: 'Demonstration data: this offer is invented.',
    lt: 'Demonstraciniai duomenys: šis pasiūlymas išgalvotas.',
    ru: 'Демонстрационные данные: это предложение вымышлено.',
    de: 'Beispieldaten: Dieses Angebot ist erfunden.',
  },
  targetGroups: {
    lv: 'Mērķgrupas: {groups}.',
    en: 'For: {groups}.',
    lt: 'Kam skirta: {groups}.',
    ru: 'Для кого: {groups}.',
    de: 'Zielgruppen: {groups}.',
  },
  noOutcomes: {
    lv: 'Rīkotājs mācību rezultātus nav norādījis; te ir mācību nosaukums.',
    en: 'The provider has stated no learning outcomes; this is the title.',
    lt: 'Rengėjas mokymosi rezultatų nenurodė; čia pateiktas pavadinimas.',
    ru: 'Организатор не указал результаты обучения; здесь приведено название.',
    de: 'Der Anbieter hat keine Lernergebnisse angegeben; hier steht der Titel.',
  },
} satisfies Messages
