import type { Cause } from './cause.ts'
import type { RefusalKind } from './refusal.ts'

/** About the credentials, the network, and how often AWS is asked. */
export const credentialAndNetworkCauses: readonly Cause<RefusalKind>[] = [
  {
    says: [/expiredtoken|requestexpired|security token.* expired|token (has|is) expired/is],
    kind: 'expired',
    meaning: 'The AWS credentials have expired',
    hint: 'Let role-to-assume renew them, or give credentials that last as long as timeout and start-timeout together.',
    again: 'never',
  },
  {
    says: [/signature (expired|not yet current)|requesttimetooskewed|invalidsignature/i],
    kind: 'denied',
    meaning: 'AWS does not accept the signature of the request',
    quote: true,
    hint: 'Set the clock of this machine, and check the secret key.',
    again: 'never',
  },
  {
    says: [
      /unrecognizedclient|invalidclienttokenid|security token.* invalid|credentialsprovidererror|could not load credentials|incompletesignature/is,
    ],
    kind: 'denied',
    meaning: 'There are no valid AWS credentials',
    quote: true,
    hint: 'Set role-to-assume, or configure AWS credentials before this step; a region that is switched off in the account says the same.',
    again: 'never',
  },
  {
    says: [/throttl|rate ?exceeded|toomanyrequests|request ?limit ?exceeded|slowdown/i],
    kind: 'throttled',
    meaning: 'AWS asks for fewer requests in the account',
    hint: 'It is tried again; start fewer jobs at once if it stays.',
    again: 'transient',
  },
  {
    says: [
      /\b(econn(reset|refused|aborted)|epipe|e(host|net)unreach|etimedout|enotfound|eai_again)\b|timeouterror|networkingerror|socket hang up/i,
    ],
    kind: 'unreachable',
    meaning: 'AWS cannot be reached',
    quote: true,
    hint: 'Check the network of the runner, its proxy, and aws-region.',
    again: 'transient',
  },
  {
    says: [
      /self.signed certificate|unable to (get|verify)[a-z ]* certificate|certificate has expired|err_tls_cert|altname/i,
    ],
    kind: 'other',
    meaning: 'The certificate that stands for AWS is not trusted',
    quote: true,
    hint: "Where a proxy opens the connections, set NODE_EXTRA_CA_CERTS to a file with its certificate; else check the machine's clock.",
    again: 'never',
  },
  {
    says: [/serverexception|internalfailure|internalservererror|internalerror|serviceunavailable/i],
    kind: 'unreachable',
    meaning: 'AWS itself failed',
    quote: true,
    hint: 'Run it again; if it stays, see the AWS Health Dashboard.',
    again: 'transient',
  },
  {
    says: [/blockedexception|account.*blocked/is],
    kind: 'other',
    meaning: 'AWS has blocked the account',
    quote: true,
    hint: 'Ask AWS Support.',
    again: 'never',
  },
]
