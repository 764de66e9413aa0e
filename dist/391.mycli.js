export const id = 391;
export const ids = [391];
export const modules = {

/***/ 1637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uM: () => (/* reexport */ newKey),
  sj: () => (/* binding */ openAccount),
  kc: () => (/* reexport */ publicKeyOf),
  Rr: () => (/* reexport */ repositoryIdentity)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/adapters/aws/failure.js
var failure = __webpack_require__(146);
;// CONCATENATED MODULE: ./build/src/adapters/aws/account-calls.js



/** The name of an exception of AWS's; undefined where the answer was not AWS's word. */
const exceptionOf = (error) => {
    const { from, name } = (0,failure/* failureOf */.g)(error);
    return from === 'aws' ? name : undefined;
};
/**
 * Makes a call with which a stack is made, and words its failure.
 * @param action in the words of IAM, such as `cloudformation:CreateChangeSet`
 * @throws UserError what AWS, the network or the credentials say
 */
async function asked(action, send) {
    try {
        return await send();
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error : explained(action, error);
    }
}
function explained(action, error) {
    const { from, name = 'error', message = '' } = (0,failure/* failureOf */.g)(error);
    if (from !== 'aws') {
        return new errors/* UserError */.yo(`AWS did not answer ${action} as it should: ${(0,core_text/* printable */.g$)(message, 1_000)}`, {
            hint: 'Check the network, the proxy and the region, and run it again: what is there already is found.',
            cause: error,
        });
    }
    if (/AccessDenied|not authorized to perform/i.test(`${name} ${message}`)) {
        const explicit = /service control policy/i.test(message)
            ? ' A service control policy of the organisation denies it.'
            : '';
        return new errors/* UserError */.yo(`${(0,core_text/* printable */.g$)(message, 1_000)}`, {
            hint: `Use an identity that may ${action}, or print the template for those that may: mycli init --template.${explicit}`,
            cause: error,
        });
    }
    return new errors/* UserError */.yo(`AWS refused ${action}: ${(0,core_text/* printable */.g$)(message === '' ? name : message, 1_000)}`, { cause: error });
}
/** What is asked for; undefined where AWS answers with this exception. */
async function unless(exception, send) {
    try {
        return await send();
    }
    catch (error) {
        // Query services name it without the ending that the SDK gives its classes.
        if (exceptionOf(error)?.replace(/Exception$/, '') === exception)
            return undefined;
        throw error;
    }
}
/** A list in parts of ten, which is what most calls on many things take. */
const inTens = (list) => Array.from({ length: Math.ceil(list.length / 10) }, (_, part) => list.slice(part * 10, part * 10 + 10));
//# sourceMappingURL=account-calls.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/account-host.js



const attempts = { maxAttempts: 5 };
/** The account that a connection leads to. Its clients are loaded by what needs them. */
function accountHost({ options }) {
    const iam = async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(78)]).then(__webpack_require__.bind(__webpack_require__, 3078));
        return { sdk, client: new sdk.IAMClient({ ...options, ...attempts }) };
    };
    const ssm = async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(829)]).then(__webpack_require__.bind(__webpack_require__, 4829));
        return { sdk, client: new sdk.SSMClient({ ...options, ...attempts }) };
    };
    const put = async (parameter) => {
        const { sdk, client } = await ssm();
        return client.send(new sdk.PutParameterCommand({ ...parameter, Type: 'SecureString' }));
    };
    return {
        async caller() {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 9460));
            const client = new STSClient({ ...options, ...attempts });
            const { Account = '', Arn = '' } = await asked('sts:GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
            return { account: Account, arn: Arn };
        },
        async audiences(OpenIDConnectProviderArn) {
            const { sdk, client } = await iam();
            const command = new sdk.GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn });
            const found = await asked('iam:GetOpenIDConnectProvider', () => unless('NoSuchEntity', () => client.send(command)));
            return found && (found.ClientIDList ?? []);
        },
        async makeServiceLinkedRole() {
            const { sdk, client } = await iam();
            const look = new sdk.GetRoleCommand({ RoleName: 'AWSServiceRoleForECS' });
            if (await asked('iam:GetRole', () => unless('NoSuchEntity', () => client.send(look))))
                return false;
            const make = new sdk.CreateServiceLinkedRoleCommand({ AWSServiceName: 'ecs.amazonaws.com' });
            await asked('iam:CreateServiceLinkedRole', () => client.send(make));
            return true;
        },
        async secret(Name) {
            const { sdk, client } = await ssm();
            const command = new sdk.GetParameterCommand({ Name, WithDecryption: true });
            const found = await asked('ssm:GetParameter', () => unless('ParameterNotFound', () => client.send(command)));
            return found?.Parameter?.Value;
        },
        async keepSecret(Name, Value) {
            const kept = await asked('ssm:PutParameter', () => unless('ParameterAlreadyExists', () => put({ Name, Value })));
            if (!kept)
                throw new errors/* UserError */.yo(`There is a parameter ${(0,core_text/* printable */.g$)(Name)} already.`, { hint: 'Run it again.' });
        },
        async replaceSecret(Name, Value) {
            await asked('ssm:PutParameter', () => put({ Name, Value, Overwrite: true }));
        },
        async parametersUnder(Path) {
            const { sdk, client } = await ssm();
            const names = [];
            let NextToken;
            do {
                const command = new sdk.GetParametersByPathCommand({ Path, Recursive: true, NextToken });
                const page = await asked('ssm:GetParametersByPath', () => client.send(command));
                names.push(...(page.Parameters ?? []).flatMap(({ Name }) => Name ?? []));
                NextToken = page.NextToken;
            } while (NextToken !== undefined);
            return names;
        },
        async removeParameters(names) {
            const { sdk, client } = await ssm();
            for (const Names of inTens(names)) {
                await asked('ssm:DeleteParameters', () => client.send(new sdk.DeleteParametersCommand({ Names })));
            }
        },
    };
}
//# sourceMappingURL=account-host.js.map
// EXTERNAL MODULE: ./build/src/adapters/aws/connection.js + 11 modules
var aws_connection = __webpack_require__(9313);
;// CONCATENATED MODULE: ./build/src/adapters/aws/stack-host.js


/** CloudFormation as the host of stacks. It tries again by itself, as nothing here is in a hurry. */
async function stackHost({ options }) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 8852));
    const client = new sdk.CloudFormationClient({ ...options, maxAttempts: 5 });
    return {
        async find(StackName) {
            const found = await unlessMissing(() => asked('cloudformation:DescribeStacks', () => client.send(new sdk.DescribeStacksCommand({ StackName }))));
            const [stack] = found?.Stacks ?? [];
            return stack && stateOf(stack);
        },
        async template(StackName) {
            const command = new sdk.GetTemplateCommand({ StackName, TemplateStage: 'Original' });
            return (await asked('cloudformation:GetTemplate', () => client.send(command))).TemplateBody ?? '';
        },
        async propose(order, drift) {
            const command = new sdk.CreateChangeSetCommand(requestFor(order, drift));
            const { Id = '' } = await asked('cloudformation:CreateChangeSet', () => client.send(command));
            return Id;
        },
        async inspect(StackName, ChangeSetName) {
            const changes = [];
            let page;
            let NextToken;
            do {
                const command = new sdk.DescribeChangeSetCommand({ StackName, ChangeSetName, NextToken });
                page = await asked('cloudformation:DescribeChangeSet', () => client.send(command));
                changes.push(...changesOf(page));
                NextToken = page.NextToken;
            } while (NextToken !== undefined);
            const status = statusOf(page);
            const reasons = status === 'refused' ? await reasonsOf(client, { StackName, ChangeSetName }, page) : [];
            return { id: ChangeSetName, status, changes, reasons };
        },
        async discard(StackName, ChangeSetName) {
            const command = new sdk.DeleteChangeSetCommand({ StackName, ChangeSetName });
            await asked('cloudformation:DeleteChangeSet', () => client.send(command));
        },
        async carryOut(StackName, ChangeSetName) {
            const command = new sdk.ExecuteChangeSetCommand({ StackName, ChangeSetName });
            await asked('cloudformation:ExecuteChangeSet', () => client.send(command));
        },
        async events(StackName) {
            const command = new sdk.DescribeStackEventsCommand({ StackName });
            // A page has a hundred, the newest first; between two looks there are fewer.
            const page = await unlessMissing(() => asked('cloudformation:DescribeStackEvents', () => client.send(command)));
            return (page?.StackEvents ?? []).toReversed().map((event) => ({
                id: event.EventId ?? '',
                resource: event.LogicalResourceId ?? '',
                type: event.ResourceType ?? '',
                status: event.ResourceStatus ?? '',
                reason: event.ResourceStatusReason,
            }));
        },
        async remove(StackName) {
            await asked('cloudformation:DeleteStack', () => client.send(new sdk.DeleteStackCommand({ StackName })));
        },
    };
}
// AWS has no exception of its own for it: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
async function unlessMissing(ask) {
    try {
        return await ask();
    }
    catch (error) {
        const { message = '' } = (0,failure/* failureOf */.g)(error instanceof Error ? error.cause : undefined);
        if (/does not exist$/.test(message))
            return undefined;
        throw error;
    }
}
const ourTag = 'mycli:stack';
const stateOf = ({ StackId = '', StackStatus = '', Parameters = [], Outputs = [], Tags = [], }) => ({
    id: StackId,
    status: StackStatus,
    isOurs: Tags.some(({ Key }) => Key === ourTag) ||
        Outputs.some((one) => one.OutputKey === 'ParameterName' && one.OutputValue?.startsWith('/mycli/')),
    parameters: Object.fromEntries(Parameters.map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? ''])),
    outputs: Object.fromEntries(Outputs.map((one) => [one.OutputKey ?? '', one.OutputValue ?? ''])),
});
function requestFor({ stack, template, parameters, isNew, role }, drift) {
    return {
        StackName: stack,
        ChangeSetName: `mycli-${Date.now()}`,
        ChangeSetType: isNew ? 'CREATE' : 'UPDATE',
        TemplateBody: template,
        Capabilities: ['CAPABILITY_IAM'],
        Parameters: [
            ...Object.entries(parameters.set).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
            ...parameters.kept.map((ParameterKey) => ({ ParameterKey, UsePreviousValue: true })),
        ],
        Tags: [{ Key: ourTag, Value: stack }],
        // A first stack that fails would otherwise stay, of no use, under its name.
        ...(isNew ? { OnStackFailure: 'DELETE' } : {}),
        ...(drift === 'put-back' ? { DeploymentMode: 'REVERT_DRIFT' } : {}),
        ...(role === undefined ? {} : { RoleARN: role }),
    };
}
const pending = ['CREATE_PENDING', 'CREATE_IN_PROGRESS'];
// A set without changes has failed, too, and only its words tell.
function statusOf({ Status, StatusReason = '' }) {
    if (pending.includes(Status))
        return 'pending';
    if (Status === 'CREATE_COMPLETE')
        return 'ready';
    return /didn't contain changes|No updates are to be performed/i.test(StatusReason) ? 'empty' : 'refused';
}
const changesOf = ({ Changes = [] }) => Changes.flatMap(({ ResourceChange: change }) => change === undefined
    ? []
    : [
        {
            action: change.Action ?? '',
            resource: change.LogicalResourceId ?? '',
            type: change.ResourceType ?? '',
            replaced: change.Replacement === 'True',
            ...driftOf(change.ResourceDriftStatus),
        },
    ]);
function driftOf(status) {
    if (status === 'MODIFIED')
        return { drift: 'changed' };
    return status === 'DELETED' ? { drift: 'deleted' } : {};
}
/** What the validation before a deployment found, which is told nowhere else than in its events. */
async function reasonsOf(client, where, { StatusReason = 'no reason given' }) {
    const { DescribeEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 8852));
    const command = new DescribeEventsCommand({ ...where, Filters: { FailedEvents: true } });
    const { OperationEvents = [] } = await asked('cloudformation:DescribeEvents', () => client.send(command));
    const found = OperationEvents.flatMap(({ ValidationPath, ValidationStatusReason, ResourceStatusReason }) => {
        const reason = ValidationStatusReason ?? ResourceStatusReason;
        return reason === undefined ? [] : [ValidationPath === undefined ? reason : `${ValidationPath}: ${reason}`];
    });
    return found.length === 0 ? [StatusReason] : found;
}
//# sourceMappingURL=stack-host.js.map
// EXTERNAL MODULE: ./build/src/core/survey/network.js
var network = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/adapters/aws/network-calls.js


/** Every VPC of the Region. */
async function vpcsOf({ sdk, client }) {
    const found = [];
    await eachPage(async (NextToken) => {
        const page = await asked('ec2:DescribeVpcs', () => client.send(new sdk.DescribeVpcsCommand({ NextToken })));
        found.push(...(page.Vpcs ?? []).map(vpcFrom));
        return page.NextToken;
    });
    return found;
}
const vpcFrom = ({ VpcId = '', CidrBlock = '', IsDefault = false, Tags }) => ({
    ...{ id: VpcId, cidr: CidrBlock, isDefault: IsDefault, name: nameIn(Tags) },
});
/** Subnets that pass a filter, each with its way out. An id that is not there passes none. */
async function subnetsBy(ec2, filter) {
    const { sdk, client } = ec2;
    const told = [];
    await eachPage(async (NextToken) => {
        const command = new sdk.DescribeSubnetsCommand({ Filters: filters(filter), NextToken });
        const page = await asked('ec2:DescribeSubnets', () => client.send(command));
        told.push(...(page.Subnets ?? []));
        return page.NextToken;
    });
    const vpcs = [...new Set(told.flatMap(({ VpcId }) => VpcId ?? []))];
    const tables = vpcs.length === 0 ? [] : await routeTables(ec2, ['vpc-id', vpcs]);
    return told.map(({ SubnetId = '', VpcId = '', AvailabilityZone = '', Tags }) => ({
        ...{ id: SubnetId, vpc: VpcId, zone: AvailabilityZone, name: nameIn(Tags) },
        wayOut: (0,network/* wayOut */.YX)({ id: SubnetId, vpc: VpcId }, tables),
    }));
}
async function routeTables({ sdk, client }, filter) {
    const found = [];
    await eachPage(async (NextToken) => {
        const command = new sdk.DescribeRouteTablesCommand({ Filters: filters(filter), NextToken });
        const page = await asked('ec2:DescribeRouteTables', () => client.send(command));
        found.push(...(page.RouteTables ?? []).map(tableFrom));
        return page.NextToken;
    });
    return found;
}
function tableFrom({ VpcId = '', Associations = [], Routes = [] }) {
    const out = Routes.find((route) => route.DestinationCidrBlock === '0.0.0.0/0' && route.State !== 'blackhole');
    const targets = [out?.GatewayId, out?.NatGatewayId, out?.TransitGatewayId, out?.NetworkInterfaceId];
    return {
        vpc: VpcId,
        isMain: Associations.some(({ Main }) => Main === true),
        subnets: Associations.flatMap(({ SubnetId }) => SubnetId ?? []),
        target: out && (targets.find((target) => target !== undefined) ?? 'another'),
    };
}
/** Security groups of these ids; one that is not there is left out. */
async function groupsBy({ sdk, client }, ids) {
    if (ids.length === 0)
        return [];
    const command = new sdk.DescribeSecurityGroupsCommand({ Filters: filters(['group-id', ids]) });
    const { SecurityGroups = [] } = await asked('ec2:DescribeSecurityGroups', () => client.send(command));
    return SecurityGroups.map(({ GroupId = '', IpPermissionsEgress = [] }) => ({
        id: GroupId,
        letsOut: (0,network/* letsOut */.zD)(IpPermissionsEgress.map(ruleFrom)),
    }));
}
const ruleFrom = ({ IpProtocol = '', FromPort, ToPort, IpRanges = [] }) => ({
    protocol: IpProtocol,
    ports: FromPort === undefined || ToPort === undefined ? undefined : [FromPort, ToPort],
    blocks: IpRanges.flatMap(({ CidrIp }) => CidrIp ?? []),
});
const filters = ([Name, values]) => [{ Name, Values: [...values] }];
const nameIn = (tags = []) => tags.find(({ Key }) => Key === 'Name')?.Value;
async function eachPage(ask) {
    let token;
    do
        token = await ask(token);
    while (token !== undefined && token !== '');
}
//# sourceMappingURL=network-calls.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/survey-host.js


const survey_host_attempts = { maxAttempts: 5 };
/** What AWS says of an account. Its clients are loaded by what needs them. */
function surveyHost({ options }) {
    const ec2 = async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 298));
        return { sdk, client: new sdk.EC2Client({ ...options, ...survey_host_attempts }) };
    };
    const iam = async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(78)]).then(__webpack_require__.bind(__webpack_require__, 3078));
        return { sdk, client: new sdk.IAMClient({ ...options, ...survey_host_attempts }) };
    };
    const role = async (RoleName) => {
        const { sdk, client } = await iam();
        const command = new sdk.GetRoleCommand({ RoleName });
        return (await asked('iam:GetRole', () => unless('NoSuchEntity', () => client.send(command))))?.Role;
    };
    return {
        vpcs: async () => vpcsOf(await ec2()),
        subnetsOf: async (vpc) => subnetsBy(await ec2(), ['vpc-id', [vpc]]),
        subnets: async (ids) => subnetsBy(await ec2(), ['subnet-id', ids]),
        securityGroups: async (ids) => groupsBy(await ec2(), ids),
        async quota(ServiceCode, QuotaCode) {
            const { GetServiceQuotaCommand, ServiceQuotasClient } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(354)]).then(__webpack_require__.bind(__webpack_require__, 1354));
            const client = new ServiceQuotasClient({ ...options, ...survey_host_attempts });
            const command = new GetServiceQuotaCommand({ ServiceCode, QuotaCode });
            const { Quota } = await asked('servicequotas:GetServiceQuota', () => client.send(command));
            return Quota?.Value ?? 0;
        },
        async accountSettings() {
            const { ECSClient, ListAccountSettingsCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const client = new ECSClient({ ...options, ...survey_host_attempts });
            const command = new ListAccountSettingsCommand({ effectiveSettings: true });
            const { settings = [] } = await asked('ecs:ListAccountSettings', () => client.send(command));
            return Object.fromEntries(settings.map(({ name = '', value = '' }) => [name, value]));
        },
        hasServiceLinkedRole: async () => (await role('AWSServiceRoleForECS')) !== undefined,
        async trustPolicy(name) {
            // URL-encoded, by RFC 3986: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
            const document = (await role(name))?.AssumeRolePolicyDocument;
            return document === undefined ? undefined : JSON.parse(decodeURIComponent(document));
        },
        async denied(principal, all) {
            const arn = await arnOf(principal, role);
            const { sdk, client } = await iam();
            const answers = await Promise.all(all.map(async (one) => {
                const command = new sdk.SimulatePrincipalPolicyCommand(questionOf(arn, one));
                const { EvaluationResults = [] } = await asked('iam:SimulatePrincipalPolicy', () => client.send(command));
                return EvaluationResults.every(({ EvalDecision }) => EvalDecision === 'allowed');
            }));
            return all.filter((_, at) => answers[at] === false);
        },
    };
}
// The ARN of a session does not have the path of its role, nor that of a user its own.
async function arnOf({ kind, name, arn }, role) {
    return kind === 'user' ? arn : ((await role(name))?.Arn ?? arn);
}
const questionOf = (PolicySourceArn, { action, resource, context }) => ({
    PolicySourceArn,
    ActionNames: [action],
    ResourceArns: [resource],
    ContextEntries: Object.entries(context).map(([ContextKeyName, value]) => ({
        ContextKeyName,
        ContextKeyValues: [value].flat(),
        ContextKeyType: typeof value === 'string' ? 'string' : 'stringList',
    })),
});
//# sourceMappingURL=survey-host.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/task-host.js

/** Our task definitions are called so. */
const familyPrefix = 'mycli-';
/** ECS as far as a stack's tasks and task definitions go. It tries again by itself, as nothing here is in a hurry. */
async function taskHost({ options }) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
    const client = new sdk.ECSClient({ ...options, maxAttempts: 8 });
    const families = async () => {
        const found = [];
        let nextToken;
        do {
            const command = new sdk.ListTaskDefinitionFamiliesCommand({ familyPrefix, status: 'ACTIVE', nextToken });
            const page = await asked('ecs:ListTaskDefinitionFamilies', () => client.send(command));
            found.push(...(page.families ?? []));
            nextToken = page.nextToken;
        } while (nextToken !== undefined);
        return found;
    };
    return {
        async running(cluster) {
            const { taskArns = [] } = await asked('ecs:ListTasks', () => client.send(new sdk.ListTasksCommand({ cluster })));
            return taskArns;
        },
        async stop(cluster, task) {
            const command = new sdk.StopTaskCommand({ cluster, task, reason: 'mycli: the stack is deleted' });
            await asked('ecs:StopTask', () => client.send(command));
        },
        async definitions(executionRole) {
            const found = [];
            for (const taskDefinition of await families()) {
                const describe = new sdk.DescribeTaskDefinitionCommand({ taskDefinition });
                const { taskDefinition: newest } = await asked('ecs:DescribeTaskDefinition', () => client.send(describe));
                if (newest?.executionRoleArn !== executionRole)
                    continue;
                const list = new sdk.ListTaskDefinitionsCommand({ familyPrefix: taskDefinition, status: 'ACTIVE' });
                const { taskDefinitionArns = [] } = await asked('ecs:ListTaskDefinitions', () => client.send(list));
                found.push(...taskDefinitionArns);
            }
            return found;
        },
        async removeDefinitions(arns) {
            for (const taskDefinition of arns) {
                const command = new sdk.DeregisterTaskDefinitionCommand({ taskDefinition });
                await asked('ecs:DeregisterTaskDefinition', () => client.send(command));
            }
            for (const taskDefinitions of inTens(arns)) {
                const command = new sdk.DeleteTaskDefinitionsCommand({ taskDefinitions });
                await asked('ecs:DeleteTaskDefinitions', () => client.send(command));
            }
        },
    };
}
//# sourceMappingURL=task-host.js.map
// EXTERNAL MODULE: ./build/src/adapters/node/clock.js
var clock = __webpack_require__(181);
// EXTERNAL MODULE: ./build/src/core/aws/partitions.js
var partitions = __webpack_require__(476);
// EXTERNAL MODULE: ./build/src/core/survey/image-reference.js
var image_reference = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/src/core/untrusted.js
var untrusted = __webpack_require__(8595);
;// CONCATENATED MODULE: ./build/src/adapters/registry/images.js





const patienceMs = 15_000;
// Every kind of manifest, or a registry says that one of another kind is not there.
const accept = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/**
 * Registries, asked without a login. Proxies are taken from the environment.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#checking-if-content-exists-in-the-registry
 * @param userAgent what the registry is told of us
 */
function imageHost(userAgent) {
    return {
        async look(image) {
            const where = (0,image_reference/* readImageReference */.b)(image);
            try {
                return await look(where, userAgent);
            }
            catch (error) {
                const why = error instanceof Error ? error.message : 'no answer';
                throw new errors/* UserError */.yo(`The registry ${(0,core_text/* printable */.g$)(where.registry)} does not answer: ${(0,core_text/* printable */.g$)(why)}.`, {
                    hint: 'Check the network of this machine and its proxy.',
                    cause: error,
                });
            }
        },
    };
}
async function look(where, userAgent) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 4942));
    const client = new HttpClient(userAgent, [], { socketTimeout: patienceMs, allowRetries: false });
    const { registry, repository, reference } = where;
    // As container engines have it: a registry on this machine needs no certificate.
    const scheme = (0,partitions/* isLoopback */.U9)(registry.replace(/:\d+$/, '')) ? 'http' : 'https';
    const url = `${scheme}://${registry}/v2/${repository}/manifests/${reference}`;
    const ask = async (headers) => {
        const { message } = await client.head(url, { accept, ...headers });
        message.resume();
        return { status: message.statusCode ?? 0, challenge: message.headers['www-authenticate'] ?? '' };
    };
    let answer = await ask({});
    if (answer.status === 401) {
        const token = await tokenFor(client, answer.challenge, repository);
        if (token === undefined)
            return 'private';
        answer = await ask({ authorization: `Bearer ${token}` });
    }
    if (answer.status === 200)
        return 'there';
    if (answer.status === 404)
        return 'missing';
    if (answer.status === 401 || answer.status === 403)
        return 'private';
    throw new Error(`status ${answer.status}`);
}
/** A token for strangers. https://distribution.github.io/distribution/spec/auth/token/ */
async function tokenFor(client, challenge, repository) {
    const part = (name) => new RegExp(`${name}="([^"]*)"`, 'i').exec(challenge)?.[1];
    const realm = part('realm');
    const url = realm !== undefined && URL.canParse(realm) ? new URL(realm) : undefined;
    const isSafe = url !== undefined && (url.protocol === 'https:' || (0,partitions/* isLoopback */.U9)(url.hostname));
    if (!/^Bearer /i.test(challenge) || !isSafe)
        return undefined;
    url.searchParams.set('service', part('service') ?? '');
    url.searchParams.set('scope', part('scope') ?? `repository:${repository}:pull`);
    const answer = await client.get(url.href);
    const body = await answer.readBody();
    if (answer.message.statusCode !== 200)
        return undefined;
    const json = parsed(body);
    const token = (0,untrusted/* valueAt */.f)(json, 'token') ?? (0,untrusted/* valueAt */.f)(json, 'access_token');
    return typeof token === 'string' ? token : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=images.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/repository-identity.js



const repository_identity_patienceMs = 30_000;
/**
 * A repository's ids, and its name as GitHub writes it.
 * @throws UserError where GitHub does not tell
 */
async function repositoryIdentity(question) {
    const { apiUrl, repository, token, signal } = question;
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 1845));
    const where = { baseUrl: apiUrl, request: { signal: AbortSignal.any([signal, AbortSignal.timeout(repository_identity_patienceMs)]) } };
    const octokit = new GitHub(token === undefined ? where : getOctokitOptions(token, where));
    const [owner = '', repo = ''] = repository.split('/');
    try {
        const { data } = await octokit.rest.repos.get({ owner, repo });
        return { owner: data.owner.login, name: data.name, id: data.id, ownerId: data.owner.id };
    }
    catch (error) {
        throw repository_identity_explained(question, (0,untrusted/* valueAt */.f)(error, 'status'), error);
    }
}
function repository_identity_explained({ repository, token }, status, cause) {
    const what = `The ids of ${(0,core_text/* printable */.g$)(repository)} cannot be read through the GitHub API`;
    if (status === 404) {
        return new errors/* UserError */.yo(`${what}: there is no such repository${token === undefined ? ', or it is private' : ', or the token may not read it'} (404).`, {
            hint: 'Check the name; for a private repository set GH_TOKEN, for example with GH_TOKEN=$(gh auth token).',
            cause,
        });
    }
    if (status === 403 || status === 429) {
        return new errors/* UserError */.yo(`${what}: GitHub limits the requests of this address, or refuses access (${status}).`, {
            hint: 'Set GH_TOKEN, for example with GH_TOKEN=$(gh auth token).',
            cause,
        });
    }
    if (status === 401)
        return new errors/* UserError */.yo(`${what}: the token is not valid (401).`, { hint: 'Check GH_TOKEN.', cause });
    const why = typeof status === 'number' ? `it answers ${status}` : cause instanceof Error ? cause.message : 'no answer';
    return new errors/* UserError */.yo(`${what}: ${(0,core_text/* printable */.g$)(why)}.`, { hint: 'Check the network, and run it again.', cause });
}
//# sourceMappingURL=repository-identity.js.map
;// CONCATENATED MODULE: ./build/src/adapters/node/age-key.js
/** Makes one. */
async function newKey() {
    const { generateX25519Identity, identityToRecipient } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 1539));
    const identity = await generateX25519Identity();
    return { identity, publicKey: await identityToRecipient(identity) };
}
/** The public key of the first identity in a text; undefined where there is none. */
async function publicKeyOf(text) {
    const [identity] = /AGE-SECRET-KEY-1[0-9A-Z]{58}/.exec(text) ?? [];
    if (identity === undefined)
        return undefined;
    const { identityToRecipient } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 1539));
    return identityToRecipient(identity);
}
//# sourceMappingURL=age-key.js.map
;// CONCATENATED MODULE: ./build/src/compose/stack.js









/**
 * Finds region and credentials; nothing is asked of AWS yet.
 * @throws UserError where there are none
 */
async function openAccount({ signal, region, ...login }) {
    const noRun = { role: undefined, audience: undefined, sessionName: 'mycli', fromFork: false, timeoutSeconds: 0 };
    const setting = { region, regionSetting: '--region', frontEnd: 'cli' };
    const whole = { ...login, ...noRun, ...setting, startTimeoutSeconds: 0, mask() { } };
    const connection = await (0,aws_connection/* connect */.N)(whole, { clock: clock/* systemClock */.m, signal });
    return {
        region: connection.region,
        account: accountHost(connection),
        stacks: await stackHost(connection),
        tasks: () => taskHost(connection),
        survey: surveyHost(connection),
        images: imageHost(`mycli-action/${login.version}`),
        clock: clock/* systemClock */.m,
        close: () => connection.close(),
    };
}
//# sourceMappingURL=stack.js.map

/***/ }),

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ costLines),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   UU: () => (/* binding */ isAtRest),
/* harmony export */   cZ: () => (/* binding */ causesOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

/** Whether nothing more happens to a stack by itself. */
const isAtRest = (status) => !status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS';
/** Whether a deployment has done what was wanted. */
const isDeployed = (status) => status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE';
// What CloudFormation says of resources that it was still at when another one failed.
const followed = /^Resource (creation|update) cancelled/i;
const failures = ['CREATE_FAILED', 'UPDATE_FAILED'];
/**
 * Why a deployment failed: each resource that failed by itself, the first one first. Several may, since CloudFormation
 * makes them side by side.
 * @param events in the order of time
 */
function causesOf(events) {
    return events
        .filter(({ status, reason = 'none' }) => failures.includes(status) && !followed.test(reason))
        .map(({ resource, type, reason }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(resource)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(type)}): ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason ?? 'no reason given', 1_000)}`);
}
const words = {
    Add: 'add',
    Modify: 'change',
    Remove: 'remove',
    SyncWithActual: 'adopt',
};
const driftWords = { changed: '  (drifted: put back)', deleted: '  (deleted by hand: made again)' };
/** A line for each change, in columns. */
function changeLines(changes) {
    const rows = changes.map(({ action, resource, type, replaced, drift }) => [
        replaced ? 'replace' : (words[action] ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(action)),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(type.replace(/^AWS::/, '')),
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(resource)}${drift === undefined ? '' : driftWords[drift]}`,
    ]);
    const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map(([verb = '', type = '', name = '']) => `  ${verb.padEnd(widths[0] ?? 0)}  ${type.padEnd(widths[1] ?? 0)}  ${name}`);
}
/** What a stack costs, idle and at work. Prices of us-east-1, which AWS changes: docs/cost.md. */
const costLines = [
    'Idle it costs nothing. A run of the default size costs about $0.05 an hour on demand, a third of that on Spot,',
    'and $0.005 an hour for its public IPv4 address.',
];
//# sourceMappingURL=deployment.js.map

/***/ }),

/***/ 8177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
const good = (text) => ({ state: 'good', text });
const note = (text) => ({ state: 'note', text });
const bad = (text, remedy) => ({ state: 'bad', text, remedy });
const unknown = (text, remedy) => ({
    state: 'unknown',
    text,
    ...(remedy === undefined ? {} : { remedy }),
});
const signs = { good: 'ok ', note: '-  ', bad: 'fix', unknown: '?  ' };
/** The lines of a finding; a remedy stands under it. */
const findingLines = ({ state, text, remedy }) => [
    `${signs[state]}  ${text}`,
    ...(remedy === undefined ? [] : [`       ${remedy}`]),
];
//# sourceMappingURL=finding.js.map

/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readImageReference),
/* harmony export */   e: () => (/* binding */ ecrOf)
/* harmony export */ });
/**
 * Reads a reference as container engines do: the part before the first slash is a registry if it has a dot or a colon,
 * or is localhost. https://github.com/distribution/reference
 */
function readImageReference(image) {
    const [, first = '', rest = ''] = /^([^/]*[.:][^/]*|localhost)\/(.*)$/.exec(image) ?? [undefined, '', image];
    const [, path = rest, tag = 'latest', digest] = /^(.*?)(?::([\w.-]+))?(?:@(.+))?$/.exec(rest) ?? [];
    const hub = first === '' || first === 'docker.io';
    return {
        registry: hub ? 'registry-1.docker.io' : first,
        repository: hub && !path.includes('/') ? `library/${path}` : path,
        reference: digest ?? tag,
    };
}
/** The parts of the name of a private ECR registry; undefined for any other. */
function ecrOf(registry) {
    const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? [];
    return account === undefined || region === undefined ? undefined : { account, region };
}
//# sourceMappingURL=image-reference.js.map

/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ wayOut),
/* harmony export */   n: () => (/* binding */ networkFindings),
/* harmony export */   zD: () => (/* binding */ letsOut)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8177);


/**
 * The way out of a subnet. A table of its own goes before the main one of its VPC.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
function wayOut(subnet, tables) {
    const ofVpc = tables.filter(({ vpc }) => vpc === subnet.vpc);
    const table = ofVpc.find(({ subnets }) => subnets.includes(subnet.id)) ?? ofVpc.find(({ isMain }) => isMain);
    const target = table?.target;
    if (target === undefined)
        return 'none';
    return target.startsWith('igw-') ? 'gateway' : 'other';
}
/** Whether rules let https out to every address; undefined where they let something out. */
function letsOut(rules) {
    const isHttps = ({ protocol, ports }) => protocol === '-1' || (/^(tcp|6)$/.test(protocol) && ports !== undefined && ports[0] <= 443 && ports[1] >= 443);
    if (rules.some((rule) => isHttps(rule) && rule.blocks.includes('0.0.0.0/0')))
        return true;
    return rules.length === 0 ? false : undefined;
}
const page = 'docs/networking.md has the ways that work, and the list of hosts.';
/** Whether tasks there reach the image registry, the git host and AWS. */
function networkFindings({ subnets, securityGroups, publicIp }, there) {
    const found = [
        ...subnets.flatMap((id) => subnetFinding(id, there.subnets.find((one) => one.id === id), publicIp) ?? []),
        ...securityGroups.flatMap((id) => groupFinding(id, there.groups.find((one) => one.id === id)) ?? []),
    ];
    if (found.length > 0)
        return found;
    const how = publicIp ? 'by public addresses' : 'without public addresses';
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(subnets.length, 'subnet')} with a way out ${how}, for images, git and AWS.`)];
}
function subnetFinding(id, subnet, publicIp) {
    const named = `Subnet ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(id)}`;
    if (!subnet)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(`${named} is not there.`, 'Name others: mycli init --vpc VPC --subnets SUBNETS');
    if (subnet.wayOut === 'none')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(`${named} has no way out: no image and no commit gets there.`, page);
    if (subnet.wayOut === 'gateway' && !publicIp) {
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(`${named} has a way out for public addresses alone, and tasks get none.`, 'Name subnets behind a NAT gateway, or leave public addresses on (the parameter AssignPublicIp).');
    }
    return undefined;
}
function groupFinding(id, group) {
    const named = `Security group ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(id)}`;
    if (!group)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(`${named} is not there.`, 'Name others with --security-groups, or let the stack make one.');
    if (group.letsOut === false)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(`${named} lets nothing out.`, page);
    return group.letsOut ? undefined : (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${named} lets only some of it out.`, page);
}
//# sourceMappingURL=network.js.map

/***/ })

};
