import { sql } from 'kysely'
import { expect, it } from 'vitest'

import { describeOnBothDatabases } from '../../../tests/support/database.ts'
import { testServer } from '../../../tests/support/server.ts'
import { signedIn } from '../../../tests/support/signed-in.ts'
import { testMoment } from '../../../tests/support/template.ts'
import { asActor } from '../../shared/db/as-actor.ts'
import { rowsOf } from '../../shared/db/db.ts'
import type { Actor } from '../../shared/events/events.ts'
import { identifierOf } from '../../shared/identifier.ts'
import { demonstrationPersonId } from '../accounts/index.ts'
import { takeInCompletions } from './cohort/cohort-commands.ts'
import { trainedCount } from './index.ts'
import { removeDemonstrationTraining } from './demonstration/demonstration-training.ts'
import { standardIdOf, unitIdOf } from './standard/standard-loader.ts'

const machine: Actor = { kind: 'machine', id: 'test' }
const today = '2026-11-24'
const reflection = unitIdOf('educator', 1, 'reflection')
const portfolio = {
  key: 'key-of-the-test',
  source: 'portfolio',
  statement: 'Pēc kursa pierakstīju trīs maiņas.',
}

describeOnBothDatabases('Training the trainers', (database) => {
  const machineRows = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, machine, testMoment, (tx) => rowsOf(tx, query))
  const evidenceOf = (person: string, unit: string) =>
    machineRows(sql<{ id: string; source: string }>`
      select id, source from competence_evidence
      where person_id = ${demonstrationPersonId(person)} and unit_id = ${unit} order by submitted_at, id
    `)
  const educators = () => trainedCount(database().db, 'educator', today)

  it('counts an educator as trained once somebody else has accepted the last unit', async () => {
    const server = await testServer(database())
    const [viktors, raimonds] = [await signedIn(server, 'viktors'), await signedIn(server, 'raimonds')]
    const before = await educators()
    const empty = await viktors.post(`/lv/account/competences/${reflection}`, { ...portfolio, statement: '' })
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('pievienojiet saiti')])
    for (const _ of [1, 2]) {
      const answer = await viktors.post(`/lv/account/competences/${reflection}`, portfolio)
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        '/lv/account/competences?done=submitted',
      ])
    }
    const [evidence] = await evidenceOf('viktors', reflection)
    expect(await evidenceOf('viktors', reflection)).toHaveLength(1)
    expect((await viktors.get(`/lv/training/evidence/${evidence?.id}`)).status).toBe(404)
    const form = { verdict: 'accepted', until: '2028-11-24' }
    const own = await viktors.post(`/lv/training/evidence/${evidence?.id}`, form)
    expect([own.status, await educators()]).toEqual([422, before])
    const refused = await raimonds.post(`/lv/training/evidence/${evidence?.id}`, { verdict: 'refused' })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('kāpēc nepieņemat')])
    const late = await raimonds.post(`/lv/training/evidence/${evidence?.id}`, {
      ...form,
      until: '2040-01-01',
    })
    expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('value="2040-01-01"')])
    const accepted = await raimonds.post(`/lv/training/evidence/${evidence?.id}`, form)
    expect([accepted.status, await educators()]).toEqual([303, before + 1])
    expect(await (await server.visitor().get('/lv/training')).text()).toContain(
      `Apmācīti izglītotāji: ${before + 1} no 60`,
    )
    expect(await trainedCount(database().db, 'educator', '2028-11-25')).toBeLessThan(before + 1)
    const letters = machineRows(sql`select 1 from mail where kind = 'evidence-assessed'`)
    expect(await letters).toHaveLength(1)
    // Put right by a later decision; the earlier one stays.
    await raimonds.post(`/lv/training/evidence/${evidence?.id}`, { verdict: 'refused', reason: 'Kļūda.' })
    expect(await educators()).toBe(before)
    expect(
      await machineRows(sql`select 1 from evidence_assessment where evidence_id = ${evidence?.id ?? ''}`),
    ).toHaveLength(2)
  })

  it('lets the database refuse own assessments, unsigned ones, and changes of what is published', async () => {
    const { db } = database()
    const [evidence] = await evidenceOf('modris', unitIdOf('educator', 1, 'planning'))
    const assess = (by: string | null) =>
      asActor(db, machine, testMoment, (tx) =>
        sql`
          insert into evidence_assessment (id, evidence_id, verdict, valid_until, assessed_by, assessed_at)
          values ('testtesttesttesttest', ${evidence?.id ?? ''}, 'accepted', '2027-01-01', ${by}, ${testMoment})
        `.execute(tx),
      )
    await expect(assess(demonstrationPersonId('modris'))).rejects.toThrow(/check/)
    await expect(assess(null)).rejects.toThrow('Somebody must have assessed it.')
    const change = (query: ReturnType<typeof sql>) =>
      asActor(db, machine, testMoment, (tx) => query.execute(tx))
    await expect(
      change(sql`update competence_unit set title = '{}' where id = ${reflection}`),
    ).rejects.toThrow('does not change')
    await expect(change(sql`delete from competence_standard`)).rejects.toThrow('does not change')
    await expect(
      change(sql`update evidence_assessment set verdict = 'refused', valid_until = null`),
    ).rejects.toThrow('does not change')
  })

  it('shows evidence to its person and to assessors only', async () => {
    const server = await testServer(database())
    const [evidence] = await evidenceOf('modris', unitIdOf('educator', 1, 'planning'))
    const address = `/lv/training/evidence/${evidence?.id}`
    const [rasma, helena, anna] = [
      await signedIn(server, 'rasma'),
      await signedIn(server, 'helena'),
      await signedIn(server, 'anna'),
    ]
    expect((await rasma.get(address)).status).toBe(404)
    expect((await rasma.post(address, { verdict: 'accepted', until: '2027-11-24' })).status).toBe(404)
    expect((await anna.get(address)).status).toBe(403)
    // She trains trainers, so educators' evidence is hers to assess, and coordinators' is not.
    expect((await helena.get(address)).status).toBe(200)
    const [coordinators] = await evidenceOf('natalija', unitIdOf('coordinator', 1, 'labour-market'))
    expect((await helena.get(`/lv/training/evidence/${coordinators?.id}`)).status).toBe(404)
    expect((await rasma.post(`/lv/account/competences/evidence/${evidence?.id}/withdrawal`, {})).status).toBe(
      404,
    )
    const script = {
      ...portfolio,
      key: 'x2',
      statement: '<script>alert(1)</script>',
      links: 'javascript:alert(1)',
    }
    const forged = await rasma.post(`/lv/account/competences/${reflection}`, script)
    expect([forged.status, await forged.text()]).toEqual([422, expect.not.stringContaining('<script>alert')])
    const long = await rasma.post(`/lv/account/competences/${reflection}`, {
      ...portfolio,
      statement: 'a'.repeat(5000),
    })
    expect(long.status).toBe(422)
    const ofCoordinators = unitIdOf('coordinator', 1, 'match')
    expect((await rasma.post(`/lv/account/competences/${ofCoordinators}`, portfolio)).status).toBe(404)
  })

  it('turns completed cohorts into evidence once, and leads back to the course', async () => {
    const unit = unitIdOf('coordinator', 1, 'first-conversation')
    const pieces = () =>
      machineRows(sql<{ opportunity: string; person: string }>`
        select intake.opportunity_id as opportunity, evidence.person_id as person
        from competence_evidence as evidence join application on application.id = evidence.application_id
        join intake on intake.id = application.intake_id where evidence.unit_id = ${unit} order by 2
      `)
    const cohort = identifierOf('demonstration', 'run:coordinators-autumn')
    const expected = ['jelena', 'natalija'].map((person) => ({
      opportunity: cohort,
      person: demonstrationPersonId(person),
    }))
    expect(await pieces()).toEqual(expected.toSorted((one, other) => (one.person < other.person ? -1 : 1)))
    expect(await takeInCompletions(database().db, testMoment)).toBe(0)
    await machineRows(sql`delete from competence_evidence where application_id is not null returning id`)
    expect(await takeInCompletions(database().db, testMoment)).toBe(4)
    expect(await pieces()).toHaveLength(2)
  })

  it('publishes a version once, by a regional administrator, and binds cohorts to it', async () => {
    const server = await testServer(database())
    const [raimonds, viktors] = [await signedIn(server, 'raimonds'), await signedIn(server, 'viktors')]
    const id = standardIdOf('educator', 1)
    expect((await viktors.post(`/lv/training/publications/${id}`, {})).status).toBe(403)
    const again = await raimonds.post(`/lv/training/publications/${id}`, {})
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('jau ir publicēta')])
    const opportunity = identifierOf('demonstration', 'pieauguso-pedagogs-2')
    const form = { opportunity, educator: [unitIdOf('educator', 1, 'assessment')], years: '2' }
    const foreign = await raimonds.post('/lv/training/cohorts', { ...form, educator: ['0'.repeat(20)] })
    expect(foreign.status).toBe(422)
    expect((await raimonds.post('/lv/training/cohorts', form)).status).toBe(303)
    expect((await raimonds.post('/lv/training/cohorts', form)).status).toBe(422)
  })

  it('grants a step only to whom nothing is missing, and never to oneself', async () => {
    const server = await testServer(database())
    const raimonds = await signedIn(server, 'raimonds')
    const grant = (person: string, step: string) =>
      raimonds.post('/lv/training/ladder', { person: demonstrationPersonId(person), step })
    expect((await grant('modris', 'teaches')).status).toBe(422)
    expect((await grant('nelli', 'mentors')).status).toBe(422)
    expect((await grant('nelli', 'teaches')).status).toBe(303)
    expect((await grant('anna', 'teaches')).status).toBe(404)
    const steps = await machineRows(sql<{ step: string }>`
      select step from ladder_grant where person_id = ${demonstrationPersonId('nelli')}
    `)
    expect(steps).toEqual([{ step: 'teaches' }])
  })

  it('keeps pairs and observations between the two, and hands feedback in only at the wish of who was watched', async () => {
    const server = await testServer(database())
    const [viktors, helena, aija] = [
      await signedIn(server, 'viktors'),
      await signedIn(server, 'helena'),
      await signedIn(server, 'aija'),
    ]
    const [observation] = await machineRows(sql<{ id: string }>`
      select id from peer_observation
      where observed_id = ${demonstrationPersonId('viktors')} and given_at is not null
    `)
    const address = `/lv/account/observations/${observation?.id}`
    expect((await aija.get(address)).status).toBe(404)
    expect((await helena.post(`${address}/evidence`, {})).status).toBe(404)
    for (const _ of [1, 2]) expect((await viktors.post(`${address}/evidence`, {})).status).toBe(303)
    const pieces = await evidenceOf('viktors', unitIdOf('educator', 1, 'active-methods'))
    expect(pieces.filter(({ source }) => source === 'observation')).toHaveLength(1)
    const [pair] = await machineRows(sql<{ id: string }>`select id from mentoring_pair`)
    const meeting = { key: 'meeting-1', met: today, note: 'Runājām par plānu.' }
    expect((await aija.post(`/lv/account/mentoring/${pair?.id}/meetings`, meeting)).status).toBe(404)
    expect(
      (await viktors.post(`/lv/account/mentoring/${pair?.id}/meetings`, { ...meeting, met: '2027-11-24' }))
        .status,
    ).toBe(422)
    for (const _ of [1, 2]) await viktors.post(`/lv/account/mentoring/${pair?.id}/meetings`, meeting)
    expect(
      await machineRows(sql`select 1 from mentoring_meeting where pair_id = ${pair?.id ?? ''}`),
    ).toHaveLength(3)
  })

  it('goes with the demonstration', async () => {
    const { db } = database()
    await db.transaction().execute((tx) => removeDemonstrationTraining(tx, machine, testMoment))
    expect(await machineRows(sql`select 1 from competence_evidence`)).toEqual([])
    expect(await educators()).toBe(0)
  })
})
