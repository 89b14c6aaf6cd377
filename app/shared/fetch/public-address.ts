import { BlockList, isIP } from 'node:net'

/** Networks of the IANA special-purpose registries that lead into a machine or a house, or nowhere. */
const specialNetworks = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Also where clouds keep their metadata: 169.254.169.254.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** Of IPv6 only this part is given out to the public; mapped, local and multicast addresses lie outside it. */
const publicSix = ['2000::', 3] as const

/** Inside it: protocol assignments such as Teredo, 6to4 that wraps any IPv4 address, documentation. */
const specialSix = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const special = new BlockList()
for (const [network, bits] of specialNetworks) special.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of specialSix) special.addSubnet(network, bits, 'ipv6')
const assigned = new BlockList()
assigned.addSubnet(...publicSix, 'ipv6')

/** Whether an IP address belongs to the open Internet; a text that is no IP address does not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && assigned.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
