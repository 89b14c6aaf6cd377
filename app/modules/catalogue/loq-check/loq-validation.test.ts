import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { loqFolder } from '../../../../tests/support/loq-graphs.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { describeWithShared } from '../../../../tests/support/shared-data.ts'
import { languages } from '../../../shared/i18n/language.ts'

const offer = (more: string) => `
  @prefix elm: <http://data.europa.eu/snb/model/elm/> .
  @prefix dc: <http://purl.org/dc/terms/> .
  <https://skola.lv/kurss/1> a elm:LearningOpportunity ; ${more} .`

/** A verdict, or a problem instead. */
interface Answer {
  readonly title?: string
  readonly detail?: string
  readonly offers: readonly { readonly faults: readonly Fault[] }[]
}

interface Fault {
  readonly path: string
  readonly code: string
  readonly text: string
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describeOnEmbeddedDatabase(
  'Checking a document of offers',
  (database) => {
    const send = async (document: string | Uint8Array<ArrayBuffer>, type: string, language = 'en') => {
      const server = await testServer(database())
      const init = { method: 'POST', body: document, headers: { 'content-type': type } }
      const response = await server.request(`/api/v1/validate/loq?language=${language}`, init)
      const body: Answer = JSON.parse(await response.text())
      return { status: response.status, type: response.headers.get('content-type'), body }
    }
    const visit = async () => (await testServer(database())).visitor()

    test('names each fault with its path, in words of the reader’s language', async () => {
      const document = offer('dc:title "Kurss" ; elm:duration "5 weeks" ; <https://schema.org/name> "x"')
      const { status, body } = await send(document, 'text/turtle')
      expect(status).toBe(200)
      expect(body).toMatchObject({ accepted: false, complete: false })
      expect(body.offers).toHaveLength(1)
      expect(body.offers[0]).toMatchObject({
        id: 'https://skola.lv/kurss/1',
        accepted: false,
        complete: false,
      })
      const codes = body.offers[0]?.faults.map(
        ({ path, code }: { path: string; code: string }) => `${path} ${code}`,
      )
      expect(codes?.toSorted()).toEqual([
        'dc:title no-language',
        'elm:defaultLanguage missing',
        'elm:duration not-a-duration',
        'elm:learningAchievementSpecification missing',
        'elm:providedBy missing',
        'foaf:homepage missing',
        'https://schema.org/name not-allowed',
      ])
      expect(body.offers[0]?.faults).toContainEqual({
        path: 'elm:providedBy',
        code: 'missing',
        text: 'Provider: This must be stated and is missing. Add it.',
      })
      const spoken = new Set<string>()
      for (const language of languages) {
        const answer = await send(document, 'text/turtle', language)
        spoken.add(answer.body.offers[0]?.faults[0]?.text ?? '')
      }
      expect(spoken.size).toBe(languages.length)
    })

    test('finds faults in what the offer leads to', async () => {
      const document = offer('elm:providedBy <a:b>') + '<a:b> a elm:Organisation ; elm:location <a:c> .'
      const { body } = await send(document, 'text/turtle')
      const paths = body.offers[0]?.faults.map(({ path }) => path)
      expect(paths).toContain('elm:providedBy/rov:legalName')
      expect(paths).toContain('elm:providedBy/elm:location')
    })

    test('refuses what holds no offer, is of an unknown form, or cannot be read', async () => {
      const cases = [
        [422, '<a:b> a <a:c> .', 'text/turtle'],
        [422, offer('dc:title "x"').replace('model/elm/', 'model/ontology/'), 'text/turtle'],
        [415, 'id;title', 'text/csv'],
        [415, 'id;title', 'text/plain'],
        [400, offer('dc:title'), 'text/turtle'],
        [400, '{"@context": "https://elsewhere.example/"}', 'application/ld+json'],
        [400, '{"@context"', 'application/json'],
        [400, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'application/rdf+xml'],
        [400, new Uint8Array([0x22, 0xe4, 0xf6, 0x22]), 'text/turtle'],
        [400, '', 'text/turtle'],
      ] as const
      for (const [expected, document, type] of cases) {
        const answer = await send(
          typeof document === 'string' ? document : new Uint8Array(document),
          type,
          'lv',
        )
        expect([document, answer.status]).toEqual([document, expected])
        expect(answer.type).toContain('application/problem+json')
        expect(answer.body.title).toBe('Dokumentu nevarēja pārbaudīt')
        expect(answer.body.detail).toMatch(/\.$/)
      }
    })

    test('takes ten megabytes and refuses more', async () => {
      const remark = `# ${'x'.repeat(97)}\n`
      const large = await send(`${remark.repeat(100_000)}<a:b> a <a:c> .`, 'text/turtle')
      expect(large.status).toBe(422)
      expect((await send(remark.repeat(110_000), 'text/turtle')).status).toBe(413)
    })

    test('finds the form by itself where none is told', async () => {
      expect((await send(offer('dc:title "x"@lv'), 'text/plain')).status).toBe(200)
    })

    test('works on a page without scripts, and keeps what was pasted', async () => {
      const visitor = await visit()
      const response = await visitor.post('/en/learning/check', { text: offer('dc:title "Kurss"@lv') })
      expect(response.status).toBe(200)
      const html = await response.text()
      expect(textOf(html)).toContain('Of 1 offers, 0 would be accepted and 0 are complete.')
      expect(textOf(html)).toContain('Provider: This must be stated and is missing. Add it.')
      expect(html).toContain('a elm:LearningOpportunity ; dc:title &quot;Kurss&quot;@lv')
    })

    test('takes a file on the page, and says in words why one cannot be checked', async () => {
      const server = await testServer(database())
      const upload = async (name: string, content: string) => {
        const form = new FormData()
        form.set('file', new File([content], name))
        const response = await server.request('/de/learning/check', { method: 'POST', body: form })
        return { status: response.status, text: textOf(await response.text()) }
      }
      const checked = await upload('offers.ttl', offer('dc:title "Kurss"@lv'))
      expect([checked.status, checked.text.includes('https://skola.lv/kurss/1: nicht angenommen')]).toEqual([
        200,
        true,
      ])
      const refused = await upload('offers.rdf', '<!DOCTYPE a><a/>')
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('Das Dokument enthält ein DOCTYPE oder ENTITY.')
      const empty = await upload('offers.ttl', '')
      expect(empty.text).toContain('Wählen Sie eine Datei, oder fügen Sie den Text des Dokuments ein.')
    })

    describeWithShared('with the documents that we were given', () => {
      test('accepts the good one, in words', async () => {
        const good = readFileSync(join(loqFolder, 'ok-base.jsonld'), 'utf8')
        expect((await send(good, 'application/ld+json')).body).toEqual({
          accepted: true,
          complete: true,
          offers: [{ id: 'https://laipa.example/id/opp/1', accepted: true, complete: true, faults: [] }],
        })
      })

      test('tells what is accepted from what is complete', async () => {
        const field = readFileSync(join(loqFolder, 'bad-no-iscedf.jsonld'), 'utf8')
        const { body } = await send(field, 'application/ld+json')
        expect(body).toMatchObject({ accepted: true, complete: false })
        expect(body.offers[0]?.faults).toMatchObject([
          { path: 'elm:learningAchievementSpecification/elm:ISCEDFCode', code: 'missing' },
        ])
        expect(body.offers[0]?.faults[0]?.text).toContain('The offer is accepted even so')
      })
    })
  },
  { demonstration: false },
)
