/** What CloudFormation asks of AWS for a resource, with the rights of its caller. */
export interface Handlers {
  /** The resource, in the words of the service authorization reference; undefined where it has none. */
  readonly own: string | undefined
  readonly create: readonly string[]
  /** As it compares, and after it has made or changed one. */
  readonly read: readonly string[]
  readonly update: readonly string[]
  readonly delete: readonly string[]
}

const of = (service: string, names: string): readonly string[] =>
  names === '' ? [] : names.split(' ').map((name) => `${service}:${name}`)

const oneService = (
  service: string,
  own: string | undefined,
  [create, read, update, gone]: readonly [string, string, string, string],
): Handlers => ({
  own,
  ...{ create: of(service, create), read: of(service, read), update: of(service, update), delete: of(service, gone) },
})

/**
 * The permissions that the registry's handlers name (`aws cloudformation describe-type --type RESOURCE --type-name NAME`,
 * and https://github.com/pulumi/pulumi-aws-native/tree/master/aws-cloudformation-schema), as far as the template's
 * properties and its one tag go: no key of KMS, no update of tags.
 */
export const handlers: Readonly<Record<string, Handlers>> = {
  'AWS::EC2::VPC': oneService('ec2', 'vpc', [
    'CreateVpc CreateTags DescribeVpcAttribute DescribeVpcs ModifyVpcAttribute',
    'DescribeNetworkAcls DescribeSecurityGroups DescribeVpcAttribute DescribeVpcEncryptionControls DescribeVpcs',
    'ModifyVpcAttribute DescribeVpcAttribute',
    'DeleteVpc DescribeVpcs',
  ]),
  'AWS::EC2::InternetGateway': oneService('ec2', 'internet-gateway', [
    'CreateInternetGateway CreateTags',
    'DescribeInternetGateways',
    '',
    'DeleteInternetGateway',
  ]),
  // Not in the registry: the calls that there are for it.
  'AWS::EC2::VPCGatewayAttachment': oneService('ec2', 'internet-gateway', [
    'AttachInternetGateway DescribeInternetGateways',
    'DescribeInternetGateways',
    '',
    'DetachInternetGateway DescribeInternetGateways',
  ]),
  'AWS::EC2::RouteTable': oneService('ec2', 'route-table', [
    'CreateRouteTable CreateTags DescribeRouteTables',
    'DescribeRouteTables',
    '',
    'DeleteRouteTable DescribeRouteTables',
  ]),
  'AWS::EC2::Route': oneService('ec2', 'route-table', [
    'CreateRoute DescribeRouteTables',
    'DescribeRouteTables',
    'ReplaceRoute DescribeRouteTables',
    'DeleteRoute DescribeRouteTables',
  ]),
  'AWS::EC2::Subnet': oneService('ec2', 'subnet', [
    // The last three are of Fn::GetAZs, by its page.
    'CreateSubnet CreateTags DescribeSubnets ModifySubnetAttribute DescribeAvailabilityZones DescribeAccountAttributes',
    'DescribeSubnets DescribeNetworkAcls',
    'ModifySubnetAttribute DescribeSubnets',
    'DeleteSubnet DescribeSubnets',
  ]),
  'AWS::EC2::SubnetRouteTableAssociation': oneService('ec2', 'subnet', [
    'AssociateRouteTable ReplaceRouteTableAssociation DescribeSubnets DescribeRouteTables',
    'DescribeRouteTables',
    '',
    'DisassociateRouteTable DescribeSubnets DescribeRouteTables',
  ]),
  'AWS::EC2::SecurityGroup': oneService('ec2', 'security-group', [
    'CreateSecurityGroup CreateTags AuthorizeSecurityGroupEgress RevokeSecurityGroupEgress DescribeSecurityGroups',
    'DescribeSecurityGroups',
    'AuthorizeSecurityGroupEgress RevokeSecurityGroupEgress RevokeSecurityGroupIngress DescribeSecurityGroups',
    'DeleteSecurityGroup DescribeSecurityGroups DescribeInstances',
  ]),
  'AWS::ECR::PullThroughCacheRule': {
    ...oneService('ecr', undefined, [
      '',
      'DescribePullThroughCacheRules',
      '',
      'DeletePullThroughCacheRule DescribePullThroughCacheRules',
    ]),
    create: [
      ...of('ecr', 'CreatePullThroughCacheRule DeletePullThroughCacheRule DescribePullThroughCacheRules'),
      'iam:CreateServiceLinkedRole',
    ],
  },
  'AWS::ECS::Cluster': {
    ...oneService('ecs', 'cluster', ['', 'DescribeClusters', 'UpdateCluster UpdateClusterSettings', 'DeleteCluster']),
    create: [...of('ecs', 'CreateCluster TagResource DescribeClusters'), 'iam:CreateServiceLinkedRole'],
  },
  'AWS::ECS::ClusterCapacityProviderAssociations': oneService('ecs', 'cluster', [
    'PutClusterCapacityProviders DescribeClusters',
    'DescribeClusters',
    'PutClusterCapacityProviders DescribeClusters',
    'PutClusterCapacityProviders DescribeClusters',
  ]),
  'AWS::Logs::LogGroup': oneService('logs', 'log-group', [
    'CreateLogGroup PutRetentionPolicy TagResource DescribeLogGroups DescribeResourcePolicies',
    'DescribeLogGroups ListTagsForResource GetDataProtectionPolicy',
    'PutRetentionPolicy DescribeLogGroups',
    'DeleteLogGroup DescribeLogGroups',
  ]),
  'AWS::IAM::Role': oneService('iam', 'role', [
    'CreateRole TagRole PutRolePolicy AttachRolePolicy',
    'GetRole GetRolePolicy ListAttachedRolePolicies ListRolePolicies',
    'UpdateRole UpdateRoleDescription UpdateAssumeRolePolicy AttachRolePolicy DetachRolePolicy PutRolePolicy DeleteRolePolicy PutRolePermissionsBoundary DeleteRolePermissionsBoundary',
    'DeleteRole DetachRolePolicy DeleteRolePolicy GetRole ListAttachedRolePolicies ListRolePolicies',
  ]),
  'AWS::IAM::ManagedPolicy': oneService('iam', 'policy', [
    'CreatePolicy',
    'GetPolicy GetPolicyVersion ListEntitiesForPolicy',
    'CreatePolicyVersion DeletePolicyVersion ListPolicyVersions GetPolicy',
    'DeletePolicy DeletePolicyVersion ListPolicyVersions ListEntitiesForPolicy GetPolicy',
  ]),
  'AWS::IAM::OIDCProvider': oneService('iam', 'oidc-provider', [
    'CreateOpenIDConnectProvider TagOpenIDConnectProvider GetOpenIDConnectProvider',
    'GetOpenIDConnectProvider',
    'AddClientIDToOpenIDConnectProvider RemoveClientIDFromOpenIDConnectProvider',
    'DeleteOpenIDConnectProvider', // where making the stack failed
  ]),
  'AWS::SSM::Parameter': oneService('ssm', 'parameter', [
    'PutParameter AddTagsToResource GetParameters',
    'GetParameters',
    'PutParameter GetParameters',
    'DeleteParameter',
  ]),
}
