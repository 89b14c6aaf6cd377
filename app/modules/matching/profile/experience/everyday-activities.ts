import type { InFiveLanguages } from '../../../../shared/i18n/language.ts'
import type { ExperienceKind } from '../profile-answers.ts'

interface EverydayActivity {
  readonly label: InFiveLanguages
  readonly kind: ExperienceKind
  /** The occupation whose skills the activity is most like. */
  readonly occupation: string
}

/** What people do unpaid and for others, each bound to the occupation whose skills are most like it. */
export const everydayActivities: readonly EverydayActivity[] = [
  {
    label: {
      lv: 'Aprūpēju tuvinieku',
      en: 'I cared for a relative',
      lt: 'Slaugiau artimąjį',
      ru: 'Уход за близким человеком',
      de: 'Ich habe Angehörige gepflegt',
    },
    kind: 'unpaid',
    occupation: 'occupation/1391bdf9-bd61-4fb5-91ca-c29036ab2b60',
  },
  {
    label: {
      lv: 'Gatavoju ēst daudziem cilvēkiem',
      en: 'I cook for many people',
      lt: 'Gaminu maistą daugeliui žmonių',
      ru: 'Приготовление еды на много человек',
      de: 'Ich koche für viele Menschen',
    },
    kind: 'unpaid',
    occupation: 'occupation/90f75f67-495d-49fa-ab57-2f320e251d7e',
  },
  {
    label: {
      lv: 'Būvēju vai remontēju māju',
      en: 'I built or repaired a house',
      lt: 'Stačiau ar remontavau namą',
      ru: 'Строительство или ремонт дома',
      de: 'Ich habe ein Haus gebaut oder renoviert',
    },
    kind: 'unpaid',
    occupation: 'occupation/59cc9783-7289-4e1d-b80b-93c1776f49cc',
  },
  {
    label: {
      lv: 'Kopju lopus',
      en: 'I look after farm animals',
      lt: 'Prižiūriu gyvulius',
      ru: 'Уход за скотом',
      de: 'Ich versorge Vieh',
    },
    kind: 'unpaid',
    occupation: 'occupation/65bd2342-f7de-4932-9164-eb480e35a791',
  },
  {
    label: {
      lv: 'Rīkoju pagasta vai ciema svētkus',
      en: 'I organise village festivals',
      lt: 'Rengiu kaimo šventes',
      ru: 'Организация праздников в волости или деревне',
      de: 'Ich organisiere Dorffeste',
    },
    kind: 'civic',
    occupation: 'occupation/84931290-ad27-45ad-b611-9556c5facbdb',
  },
  {
    label: {
      lv: 'Vadu kori vai ansambli',
      en: 'I lead a choir or an ensemble',
      lt: 'Vadovauju chorui ar ansambliui',
      ru: 'Руководство хором или ансамблем',
      de: 'Ich leite einen Chor oder ein Ensemble',
    },
    kind: 'civic',
    occupation: 'occupation/cf7b89d0-1cf9-4567-a8bf-9d6905a2b31b',
  },
  {
    label: {
      lv: 'Darbojos domē vai biedrības valdē',
      en: 'I sat on a council or an association’s board',
      lt: 'Dirbau taryboje ar asociacijos valdyboje',
      ru: 'Работа в думе или в правлении общественной организации',
      de: 'Ich war im Gemeinderat oder Vereinsvorstand',
    },
    kind: 'civic',
    occupation: 'occupation/7226c10f-701b-4711-8843-140aace12c6f',
  },
  {
    label: {
      lv: 'Palīdzu cilvēkiem savā kopienā',
      en: 'I help people in my community',
      lt: 'Padedu žmonėms savo bendruomenėje',
      ru: 'Помощь людям рядом с вами',
      de: 'Ich helfe Menschen in meiner Gemeinde',
    },
    kind: 'civic',
    occupation: 'occupation/ff2c1183-3fd7-40c7-8ddc-b20b100363c3',
  },
]
