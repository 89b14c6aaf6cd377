import ICAL from 'ical.js'

export const rigaZone = 'Europe/Riga'

/**
 * Riga's clocks as calendars need them written out. These are the rules of the European Union in force since 1996;
 * they hold for every day that an offer of ours can name.
 */
export function rigaTimezone(): ICAL.Component {
  return ICAL.Component.fromString(
    [
      'BEGIN:VTIMEZONE',
      `TZID:${rigaZone}`,
      'BEGIN:DAYLIGHT',
      'TZNAME:EEST',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0300',
      'DTSTART:19970330T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'TZNAME:EET',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0200',
      'DTSTART:19961027T040000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n'),
  )
}
