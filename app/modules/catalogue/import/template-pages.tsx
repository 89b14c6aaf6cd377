import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { Municipality, Place } from '../../organisations/index.ts'
import { importPaths } from './import-paths.ts'
import { hasLanguages, offerColumns, type OfferColumn } from './offer-columns.ts'
import { templateMessages } from './template-messages.ts'
import { meaningOf, valuesOf } from './template-values.ts'

export interface TemplatePageProps {
  readonly language: Language
  readonly email: string
  readonly municipalities: readonly Municipality[]
  readonly places: readonly Place[]
}

export function TemplatePage({ language, email, municipalities, places }: TemplatePageProps) {
  const { howRows, howLists, howLanguages, howAgain, howExample, jsonl } = templateMessages
  return (
    <>
      <ButtonRow>
        <ButtonLink href={importPaths.templateXlsx(language)} download="laipa.xlsx">
          {say(templateMessages.downloadXlsx, language)}
        </ButtonLink>
        <ButtonLink href={importPaths.templateCsv(language)} download="laipa.csv" variant="secondary">
          {say(templateMessages.downloadCsv, language)}
        </ButtonLink>
      </ButtonRow>
      <h2>{say(templateMessages.howHeading, language)}</h2>
      <ul>
        {[howRows, howLists, howLanguages, howAgain, howExample, jsonl].map((message) => (
          <li>{say(message, language)}</li>
        ))}
      </ul>
      <p>{say(templateMessages.sendTo, language, { email })}</p>
      <p>
        {say(templateMessages.standard, language)}{' '}
        <a href={importPaths.check(language)}>{say(templateMessages.toCheck, language)}</a>
      </p>
      <Table
        language={language}
        caption={say(templateMessages.columns, language)}
        columns={[
          { label: say(templateMessages.column, language) },
          { label: say(templateMessages.required, language) },
          { label: say(templateMessages.meaning, language) },
          { label: say(templateMessages.example, language) },
        ]}
        rows={offerColumns.map((column) => [
          <code>{hasLanguages(column) ? `${column.name}_…` : column.name}</code>,
          say(column.required ? templateMessages.yes : templateMessages.no, language),
          <Meaning column={column} language={language} />,
          <Example column={column} />,
        ])}
      />
      <Table
        language={language}
        caption={say(templateMessages.places, language)}
        columns={[
          { label: say(templateMessages.code, language) },
          { label: say(templateMessages.municipality, language) },
          { label: say(templateMessages.placeNames, language) },
        ]}
        rows={municipalities.map((municipality) => [
          <code>{municipality.id}</code>,
          <ForeignText text={municipality.name} language={language} />,
          <span lang={language === 'lv' ? undefined : 'lv'}>{placeNames(municipality, places)}</span>,
        ])}
      />
    </>
  )
}

function Meaning({ column, language }: { column: OfferColumn; language: Language }) {
  const values = valuesOf(column, language)
  return (
    <div>
      {meaningOf(column, language)}
      {values.length === 0 ? null : (
        <ul>
          {values.map(({ value, word }) => (
            <li>
              <code>{value}</code>
              {word === undefined ? null : ` – ${word}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Example({ column }: { column: OfferColumn }) {
  return hasLanguages(column) ? <span lang="lv">{column.example}</span> : <code>{column.example}</code>
}

function placeNames(municipality: Municipality, places: readonly Place[]): string {
  return places
    .filter((place) => place.municipalityId === municipality.id)
    .map((place) => plainTextIn(place.name, 'lv'))
    .join(', ')
}
