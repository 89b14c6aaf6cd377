import type { Messages } from '../../../shared/i18n/language.ts'

/** What is wrong with the municipality and place that a file names, and what to do about it. */
export const placeFaultMessages = {
  'unknown-municipality': {
    lv: 'Pašvaldība „{value}” šajā reģionā nav zināma. Izvēlieties vienu no šīm: {allowed}.',
    en: 'The region has no municipality “{value}”. Choose from: {allowed}.',
    lt: 'Savivaldybės „{value}“ šiame regione nėra. Pasirinkite iš šių: {allowed}.',
    ru: 'Самоуправления «{value}» в этом регионе нет. Выберите из этих: {allowed}.',
    de: 'Die Gemeinde „{value}“ gibt es in dieser Region nicht. Wählen Sie aus: {allowed}.',
  },
  'unknown-place': {
    lv: 'Vieta „{value}” nav zināma vai neatrodas norādītajā pašvaldībā. Rakstiet latvisko nosaukumu no veidnes saraksta vai atstājiet tukšu.',
    en: 'The place “{value}” is unknown, or not in that municipality. Write its Latvian name as listed with the template, or leave it empty.',
    lt: 'Vietovė „{value}“ nežinoma arba yra ne toje savivaldybėje. Rašykite latvišką pavadinimą iš šablono sąrašo arba palikite tuščią.',
    ru: 'Место «{value}» неизвестно или находится не в этом самоуправлении. Напишите латышское название из списка в шаблоне или оставьте пустым.',
    de: 'Der Ort „{value}“ ist unbekannt oder liegt nicht in dieser Gemeinde. Schreiben Sie den lettischen Namen aus der Liste der Vorlage, oder lassen Sie das Feld leer.',
  },
  'ambiguous-place': {
    lv: 'Vieta „{value}” ir vairākās pašvaldībās. Norādiet arī pašvaldību.',
    en: 'The place “{value}” is in several municipalities. Give the municipality too.',
    lt: 'Vietovė „{value}“ yra keliose savivaldybėse. Nurodykite ir savivaldybę.',
    ru: 'Место «{value}» есть в нескольких самоуправлениях. Укажите и самоуправление.',
    de: 'Den Ort „{value}“ gibt es in mehreren Gemeinden. Nennen Sie auch die Gemeinde.',
  },
} satisfies Messages
