import type { Child } from 'hono/jsx'

import type { Language } from '../i18n/language.ts'
import { localised } from '../i18n/localised-text.ts'
import type { InFiveLanguages } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { BeltDivider } from './belt.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { Button, ButtonLink, ButtonRow } from './button.tsx'
import { Card, CardList } from './card.tsx'
import { BarChart } from './chart.tsx'
import { FilterTag, Tag, TagList } from './chip.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from './choice-group.tsx'
import { DataList } from './data-list.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { SelectField, TextField } from './field.tsx'
import { ForeignText } from './foreign-text.tsx'
import { galleryMessages as texts } from './gallery-messages.ts'
import type { Assets } from './layout.tsx'
import { Page } from './layout.tsx'
import { Notice } from './notice.tsx'
import { Pagination } from './pagination.tsx'
import { Progress } from './progress.tsx'
import { ScoreBar } from './score-bar.tsx'
import { Table } from './table.tsx'

export interface GalleryProps {
  language: Language
  assets: Assets
}

interface PartProps {
  language: Language
  t: (message: InFiveLanguages) => string
}

/** Every part on one page, for the eye and for the accessibility tests. */
export function Gallery({ language, assets }: GalleryProps) {
  const t = (message: InFiveLanguages) => say(message, language)
  return (
    <Page
      language={language}
      path="/gallery"
      search="?part=all"
      title={t(texts.title)}
      lead={t(texts.lead)}
      demonstration
      baseUrl="http://localhost"
      robots="noindex"
      current="learning"
      assets={assets}
      breadcrumb={
        <Breadcrumb
          language={language}
          items={[{ label: 'Laipa', href: `/${language}/` }, { label: t(texts.title) }]}
        />
      }
    >
      <ErrorSummary language={language} errors={[{ field: 'words', text: t(texts.wordsError) }]} />
      <Progress language={language} steps={steps(t)} current={3} />
      <Form language={language} t={t} />
      <BeltDivider />
      <Results language={language} t={t} />
      <Figures language={language} t={t} />
    </Page>
  )
}

function steps(t: PartProps['t']) {
  return [
    { label: t(texts.interests), href: '#', done: true },
    { label: t(texts.abilities), href: '#', done: true },
    { label: t(texts.circumstances), href: '#' },
    { label: t(texts.aim), href: '#' },
    { label: t(texts.result) },
  ]
}

function Form({ language, t }: PartProps) {
  const times = [
    { value: 'daytime', label: t(texts.daytime), count: 12 },
    { value: 'evening', label: t(texts.evening), count: 41 },
    { value: 'weekend', label: t(texts.weekend), hint: t(texts.hoursNote) },
  ]
  const scale = [texts.notAtAll, texts.soSo, texts.veryMuch].map((label, index) => ({
    value: String(index),
    label: t(label),
  }))
  const places = ['Daugavpils', 'Rēzekne', 'Ludza'].map((name) => ({
    value: name,
    label: name,
    count: name.length,
  }))
  return (
    <>
      <h2>{t(texts.forms)}</h2>
      <form method="get">
        <TextField
          language={language}
          name="words"
          label={t(texts.words)}
          hint={t(texts.wordsHint)}
          error={t(texts.wordsError)}
          type="search"
        />
        <TextField
          language={language}
          name="price"
          label={t(texts.price)}
          optional
          inputMode="numeric"
          size={6}
          unit="EUR"
        />
        <SelectField language={language} name="municipality" label={t(texts.municipality)} options={places} />
        <TextField language={language} name="about" label={t(texts.about)} lines={3} />
        <CheckboxGroup
          language={language}
          name="time"
          legend={t(texts.time)}
          options={times}
          values={['evening']}
        />
        <RadioGroup
          language={language}
          name="statement"
          legend={t(texts.statement)}
          options={scale}
          value="2"
          inline
        />
        <Checkbox language={language} name="agreed" label={t(texts.info)} checked />
        <ButtonRow>
          <Button>{t(texts.save)}</Button>
          <ButtonLink href="#" variant="secondary">
            {t(texts.skipStep)}
          </ButtonLink>
          <Button variant="tertiary" type="button">
            {t(texts.compare)}
          </Button>
        </ButtonRow>
      </form>
      <Notice language={language}>{t(texts.info)}</Notice>
      <Notice language={language} tone="warning" title={t(texts.warningTitle)} headingLevel={3}>
        <p>{t(texts.warning)}</p>
      </Notice>
      <Notice language={language} tone="success" live>
        {t(texts.success)}
      </Notice>
    </>
  )
}

function Results({ language, t }: PartProps) {
  return (
    <>
      <h2>{t(texts.results)}</h2>
      <TagList>
        {[texts.evening, texts.free].map((text) => (
          <FilterTag language={language} href="#">
            {t(text)}
          </FilterTag>
        ))}
      </TagList>
      <CardList ordered>
        {[0.82, 0.4].map((interest) => (
          <Result language={language} t={t} interest={interest} />
        ))}
      </CardList>
      <Pagination language={language} page={4} pages={12} href={(page) => `?page=${page}`} />
    </>
  )
}

function Result({ language, t, interest }: PartProps & { interest: number }): Child {
  return (
    <Card
      title={t(texts.course)}
      href="#"
      headingLevel={3}
      meta={t(texts.courseMeta)}
      footer={
        <ButtonLink href="#" variant="secondary">
          {t(texts.details)}
        </ButtonLink>
      }
    >
      <TagList>
        {[
          <Tag tone="success">{t(texts.free)}</Tag>,
          <Tag tone="clay">{t(texts.startsSoon)}</Tag>,
          <Tag tone="lake">MIG/MAG</Tag>,
          <Tag>{t(texts.seats)}</Tag>,
          <Tag tone="warning">{t(texts.seats)}</Tag>,
          <Tag tone="danger">{t(texts.warningTitle)}</Tag>,
        ]}
      </TagList>
      <ScoreBar
        language={language}
        label={t(texts.interest)}
        score={interest}
        reason={t(texts.interestReason)}
      />
      <ScoreBar language={language} label={t(texts.ability)} score={1} />
      <ScoreBar language={language} label={t(texts.need)} score={null} reason={t(texts.needReason)} />
    </Card>
  )
}

function Figures({ language, t }: PartProps) {
  const types = [
    { label: t(texts.realistic), value: 6.3, emphasis: true },
    { label: t(texts.investigative), value: 4.1 },
    { label: t(texts.artistic), value: 1 },
    { label: t(texts.social), value: 3.75 },
    { label: t(texts.enterprising), value: 2.2 },
    { label: t(texts.conventional), value: null, note: t(texts.tooFew) },
  ]
  const numeric = { numeric: true }
  return (
    <>
      <h2>{t(texts.figures)}</h2>
      <DataList
        language={language}
        facts={[
          { term: t(texts.hours), value: t(texts.hoursValue), note: t(texts.hoursNote) },
          { term: t(texts.price), value: undefined },
          { term: t(texts.description), value: <ForeignText language={language} text={foreignSample} /> },
          { term: t(texts.place), value: <ForeignText language={language} text={machineSample} /> },
        ]}
      />
      <BarChart
        language={language}
        title={t(texts.chartTitle)}
        bars={types}
        min={1}
        max={7}
        decimals={1}
        source={`${t(texts.chartSource)}, 2026`}
      />
      <Table
        language={language}
        caption={t(texts.tableCaption)}
        columns={[
          { label: t(texts.learning) },
          { label: t(texts.place) },
          { label: t(texts.hours), ...numeric, unit: 'h' },
          { label: t(texts.price), ...numeric, unit: 'EUR' },
        ]}
        rows={[
          [t(texts.course), 'Rēzekne', '160', '0'],
          ['B2', 'Daugavpils', '64', '120,50'],
          [t(texts.course), 'Ludza', undefined, undefined],
        ]}
        source="Laipa, 2026"
      />
    </>
  )
}

const foreignSample = localised({ pl: 'Kurs spawania dla początkujących' }, 'official')
const machineSample = localised(
  { lv: 'Darbnīca', en: 'Workshop', lt: 'Dirbtuvės', ru: 'Мастерская', de: 'Werkstatt' },
  'machine',
)
