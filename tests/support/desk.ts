import { sql, type RawBuilder } from 'kysely'

import { asActor } from '../../app/shared/db/as-actor.ts'
import { rowsOf } from '../../app/shared/db/db.ts'
import type { OpenDatabase } from '../../app/shared/db/open-database.ts'
import { identifierOf } from '../../app/shared/identifier.ts'
import { testMoment } from './template.ts'
import type { Fields, Visitor } from './visitor.ts'

/** The organisation for which Marta writes. */
export const austra = identifierOf('demonstration', 'austra-daugavpils')

export const learned: Fields = {
  'source-language': 'lv',
  kind: 'course',
  'title-lv': 'Biškopība iesācējiem',
  'summary-lv': 'Kā sākt turēt bites.\n\nPraktiskas nodarbības dravā.',
  'outcomes-lv': '- Sagatavo stropu\n- Pārbauda saimi',
  field: '0811',
  purposes: ['personal'],
}

export const run: Fields = {
  mode: 'online',
  schedule: 'evening',
  'starts-on': '2027-02-02',
  'apply-by': '2027-01-25',
  hours: '24',
  languages: ['lv'],
  accessibility: ['none'],
}

/** What an editor does at the desk, through its pages. */
export function deskOn(database: () => OpenDatabase) {
  let keys = 0
  const versionOn = async (visitor: Visitor, page: string) =>
    /name="version" value="(\d+)"/.exec(await (await visitor.get(page)).text())?.[1] ?? ''
  const all = <Row>(query: RawBuilder<Row>) =>
    asActor(database().db, { kind: 'machine', id: 'test' }, testMoment, (tx) => rowsOf(tx, query))
  return {
    all,
    versionOn,
    /** A new offer; gives its address. */
    async begin(marta: Visitor) {
      keys += 1
      const form = { organisation: austra, key: `form-number-${keys}` }
      const begun = await marta.post('/en/desk/offers', form)
      return (begun.headers.get('location') ?? '').replace('/learned', '')
    },
    async save(visitor: Visitor, page: string, fields: Fields, version?: string) {
      return visitor.post(page, {
        ...fields,
        version: version ?? (await versionOn(visitor, page)),
        action: 'next',
      })
    },
    async publish(visitor: Visitor, offer: string) {
      return visitor.post(`${offer}/publication`, {
        version: await versionOn(visitor, `${offer}/preview/en`),
      })
    },
    async opportunityOf(offer: string) {
      const id = offer.split('/').at(-1) ?? ''
      const [row] = await all(
        sql<{ id: string }>`select opportunity_id as id from offer_draft where id = ${id}`,
      )
      return row?.id ?? ''
    },
    async kinds(subject: string) {
      const rows = await all(
        sql<{ kind: string }>`select kind from event where subject = ${subject} order by id`,
      )
      return rows.map(({ kind }) => kind)
    },
  }
}
