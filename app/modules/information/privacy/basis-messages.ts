import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import type { LegalBasis } from '../../../shared/personal/personal.ts'

/** Article 6(1) of the General Data Protection Regulation, in the words of each language's edition. */
export const basisMessages = {
  consent: {
    lv: 'Jūsu piekrišana (6. panta 1. punkta a) apakšpunkts). To var atsaukt jebkurā brīdī.',
    en: 'Your consent (Article 6(1)(a)). You can take it back at any time.',
    lt: 'Jūsų sutikimas (6 straipsnio 1 dalies a punktas). Jį galite bet kada atšaukti.',
    ru: 'Ваше согласие (статья 6, пункт 1, подпункт a). Его можно отозвать в любой момент.',
    de: 'Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a). Sie können sie jederzeit zurücknehmen.',
  },
  contract: {
    lv: 'Vajadzīgs tam, ko Jūs mums lūdzat (6. panta 1. punkta b) apakšpunkts).',
    en: 'Needed for what you ask of us (Article 6(1)(b)).',
    lt: 'Reikia tam, ko mūsų prašote (6 straipsnio 1 dalies b punktas).',
    ru: 'Нужно для того, о чём вы нас просите (статья 6, пункт 1, подпункт b).',
    de: 'Nötig für das, worum Sie uns bitten (Artikel 6 Absatz 1 Buchstabe b).',
  },
  'legal-duty': {
    lv: 'To prasa likums (6. panta 1. punkta c) apakšpunkts).',
    en: 'The law requires it (Article 6(1)(c)).',
    lt: 'To reikalauja įstatymas (6 straipsnio 1 dalies c punktas).',
    ru: 'Этого требует закон (статья 6, пункт 1, подпункт c).',
    de: 'Das Gesetz verlangt es (Artikel 6 Absatz 1 Buchstabe c).',
  },
  'public-task': {
    lv: 'Vajadzīgs uzdevumam, ko pildām sabiedrības interesēs (6. panta 1. punkta e) apakšpunkts).',
    en: 'Needed for a task that we carry out in the public interest (Article 6(1)(e)).',
    lt: 'Reikia užduočiai, kurią atliekame viešojo intereso labui (6 straipsnio 1 dalies e punktas).',
    ru: 'Нужно для задачи, которую мы выполняем в общественных интересах (статья 6, пункт 1, подпункт e).',
    de: 'Nötig für eine Aufgabe, die wir im öffentlichen Interesse erfüllen (Artikel 6 Absatz 1 Buchstabe e).',
  },
  'legitimate-interest': {
    lv: 'Mūsu leģitīmās intereses (6. panta 1. punkta f) apakšpunkts).',
    en: 'Our legitimate interests (Article 6(1)(f)).',
    lt: 'Mūsų teisėti interesai (6 straipsnio 1 dalies f punktas).',
    ru: 'Наши законные интересы (статья 6, пункт 1, подпункт f).',
    de: 'Unsere berechtigten Interessen (Artikel 6 Absatz 1 Buchstabe f).',
  },
} as const satisfies Readonly<Record<LegalBasis, InFiveLanguages>>
