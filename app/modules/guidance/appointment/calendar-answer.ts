/** A calendar behind a secret address: neither kept on the way nor found by search engines. */
export function calendarAnswer(file: string): Response {
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="laipa-appointments.ics"',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    },
  })
}
