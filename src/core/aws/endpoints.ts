import { UserError } from '../errors.ts'
import { printable } from '../text.ts'
import { isAwsHost, isLoopback } from './partitions.ts'

/**
 * Refuses an endpoint that is neither AWS's own nor on this machine: with a role to assume, the job's identity token
 * goes there, and with it a stranger could act as the job.
 * @param name what names it, such as the variable AWS_ENDPOINT_URL_STS
 */
export function checkEndpoint(name: string, address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url && isLoopback(url.hostname)) return
  if (url?.protocol === 'https:' && isAwsHost(url.hostname)) return
  throw new UserError(
    `${name} is "${printable(address)}": with role-to-assume, requests go only to AWS's own hosts by https, and to this machine.`,
    { hint: `Unset ${name}, or find out which step or configuration file has set it.` },
  )
}

/** Refuses every such endpoint that the environment names, before a token is made. */
export function checkEndpoints(environment: Readonly<Record<string, string | undefined>>): void {
  for (const [name, address] of Object.entries(environment)) {
    if (/^AWS_ENDPOINT_URL(_\w+)?$/.test(name) && address) checkEndpoint(name, address)
  }
}
