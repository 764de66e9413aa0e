import { nameInArn } from '../core/arn.ts'
import type { Place } from '../core/aws/place.ts'
import { UserError } from '../core/errors.ts'
import { initCommand } from '../core/stack/files.ts'
import { addAudience } from '../core/stack/provider.ts'
import { quotaCodes, quotaFindings, settingFindings } from '../core/survey/account.ts'
import { bad, type Finding, good, unknown } from '../core/survey/finding.ts'
import { ecrFinding, imageFinding } from '../core/survey/images.ts'
import { logGroupFinding } from '../core/survey/log-group.ts'
import { networkFindings } from '../core/survey/network.ts'
import { askedByRun, principalOf, rightsFinding } from '../core/survey/rights.ts'
import { type Trusted, trustFinding } from '../core/survey/trust.ts'
import type { AccountHost } from './stack-ports.ts'
import type { ImageHost, SurveyHost } from './survey-ports.ts'

type Look = () => Promise<readonly Finding[]>

/** Looks at one thing. What cannot be looked at, for want of a right or of an answer, is a finding too. */
export async function lookedAt(what: string, look: Look): Promise<readonly Finding[]> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [unknown(`${what}: ${error.message}`)]
  }
}

/** ECS's service-linked role, quotas and settings: what an account has before any stack. */
export function lookAtAccount(
  { account, survey }: { readonly account: AccountHost; readonly survey: SurveyHost },
  { cpu, region }: { readonly cpu: number; readonly region: string },
): readonly Promise<readonly Finding[]>[] {
  return [
    lookedAt("ECS's service-linked role", async () => [
      (await account.hasServiceLinkedRole())
        ? good("ECS's service-linked role is there.")
        : bad(
            "ECS's service-linked role is missing.",
            'aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com',
          ),
    ]),
    lookedAt('Quotas of vCPUs', async () => {
      const [onDemand, spot] = await Promise.all([
        survey.quota('fargate', quotaCodes.onDemand),
        survey.quota('fargate', quotaCodes.spot),
      ])
      return quotaFindings({ onDemand, spot }, cpu, region)
    }),
    lookedAt('Settings of ECS', async () => settingFindings(await survey.accountSettings())),
  ]
}

/**
 * The account's OIDC provider for GitHub.
 * @param init the command that makes one
 */
export function lookAtProvider(
  account: AccountHost,
  { arn, audience, init }: { readonly arn: string; readonly audience: string; readonly init: string },
): Promise<readonly Finding[]> {
  return lookedAt('The OIDC provider for GitHub', async () => {
    const audiences = await account.audiences(arn)
    if (!audiences) return [bad('The account has no OIDC provider for GitHub: no workflow can take a role.', init)]
    if (audiences.includes(audience)) return [good(`The OIDC provider for GitHub accepts ${audience}.`)]
    const text = `The OIDC provider for GitHub does not accept the audience ${audience}.`
    return [bad(text, addAudience(arn, audience))]
  })
}

/** Whether the workflow role lets a repository in. */
export function lookAtTrust(survey: SurveyHost, role: string, trusted: Trusted): Promise<readonly Finding[]> {
  return lookedAt('The trust of the workflow role', async () => {
    const policy = await survey.trustPolicy(nameInArn(role))
    return [
      policy === undefined
        ? bad(`The workflow role ${role} is not there.`, trusted.init)
        : trustFinding(policy, trusted),
    ]
  })
}

/** Network, log group, images and rights: what a run in this place needs. */
export function lookAtPlace(
  { survey, images }: { readonly survey: SurveyHost; readonly images: ImageHost },
  place: Place,
  {
    stack,
    caller,
    policy,
    image,
  }: {
    readonly stack: string
    readonly caller: string
    readonly policy: string | undefined
    readonly image: string
  },
): readonly Promise<readonly Finding[]>[] {
  return [
    lookedAt('The network', async () => {
      const [subnets, groups] = await Promise.all([
        survey.subnets(place.subnets),
        survey.securityGroups(place.securityGroups),
      ])
      return networkFindings(place, { subnets, groups })
    }),
    lookedAt('The log group', async () => {
      const { logGroup: name, region } = place
      return [logGroupFinding(await survey.logGroup(name), { name, region, init: initCommand({ stack, region }) })]
    }),
    lookAtImage(images, place.checkoutImage, 'checkout'),
    lookAtImage(images, image, "command's"),
    lookedAt('The rights of this identity', async () => {
      const principal = principalOf(caller)
      if (!principal) return [unknown(`The rights of ${caller} cannot be simulated.`)]
      return [rightsFinding(await survey.denied(principal, askedByRun(place, stack)), principal, policy)]
    }),
  ]
}

function lookAtImage(images: ImageHost, image: string, what: string): Promise<readonly Finding[]> {
  const ofAccount = ecrFinding(image)
  if (ofAccount) return Promise.resolve([ofAccount])
  return lookedAt(`The ${what} image`, async () => [imageFinding(image, await images.look(image), what)])
}
