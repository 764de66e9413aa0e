export const id = 181;
export const ids = [181];
export const modules = {

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/core/stack/deployment.js

/** Whether nothing more happens to a stack by itself. */
const isAtRest = (status) => !status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS';
/** Whether a deployment has done what was wanted. */
const isDeployed = (status) => status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE';
// What CloudFormation says of resources that it was still at when another one failed.
const followed = /^Resource (creation|update) cancelled|^The following resource\(s\) failed/i;
/**
 * Why a deployment failed: each resource that failed by itself, the first one first. Several may, since CloudFormation
 * makes them side by side.
 * @param events in the order of time
 */
function causesOf(events) {
    return events
        .filter(({ status, reason = '' }) => /^(CREATE|UPDATE)_FAILED$/.test(status) && !followed.test(reason))
        .map(({ resource, type, reason }) => `${(0,core_text/* printable */.g$)(resource)} (${(0,core_text/* printable */.g$)(type)}): ${(0,core_text/* printable */.g$)(reason ?? 'no reason given', 1_000)}`);
}
const words = { Add: 'add', Modify: 'change', Remove: 'remove', Import: 'import' };
/** A line for each change, in columns. */
function changeLines(changes) {
    const rows = changes.map(({ action, resource, type, replaced }) => [
        replaced ? 'replace' : (words[action] ?? (0,core_text/* printable */.g$)(action)),
        (0,core_text/* printable */.g$)(type.replace(/^AWS::/, '')),
        (0,core_text/* printable */.g$)(resource),
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
;// CONCATENATED MODULE: ./build/src/app/stack.js


const pauseMs = 2_000;
/**
 * Makes a change set and waits until it is known what it would do. What a refused one leaves behind is gone again.
 * @throws UserError where CloudFormation refuses it, with every reason
 */
async function proposeStack(order, { host, clock, signal }) {
    const { stack, isNew } = order;
    const id = await host.propose(order);
    for (;;) {
        const proposal = await host.inspect(stack, id);
        if (proposal.status === 'ready')
            return proposal;
        if (proposal.status !== 'pending')
            await discardProposal(stack, id, { host, isNew });
        if (proposal.status === 'empty')
            return proposal;
        if (proposal.status === 'refused') {
            throw new errors/* UserError */.yo(`CloudFormation does not take the stack:\n${proposal.reasons.map((one) => `  ${one}`).join('\n')}`, {
                hint: 'Nothing was made.',
            });
        }
        await clock.sleep(pauseMs, signal);
        if (signal.aborted) {
            await discardProposal(stack, id, { host, isNew });
            return { ...proposal, status: 'pending' };
        }
    }
}
/** Removes a change set that is not carried out, and the empty stack that a first one makes. */
async function discardProposal(stack, proposal, { host, isNew }) {
    await host.discard(stack, proposal);
    if (isNew)
        await host.remove(stack);
}
/**
 * Carries a change set out, and tells each event once, in order.
 * @throws UserError where it fails, with its causes, and with what is left
 */
async function deployStack({ stack, isNew }, proposal, tools) {
    const { host, clock, signal, tell } = tools;
    const before = await host.find(stack);
    const known = new Set((await host.events(stack)).map(({ id }) => id));
    const seen = [];
    await host.carryOut(stack, proposal);
    // By its id: a stack that failed and was removed has its name no more.
    const id = before?.id ?? stack;
    while (!signal.aborted) {
        await clock.sleep(pauseMs, signal);
        for (const event of await host.events(id)) {
            if (known.has(event.id))
                continue;
            known.add(event.id);
            seen.push(event);
            tell(event);
        }
        const state = await host.find(id);
        if (state && isAtRest(state.status) && state.status !== 'REVIEW_IN_PROGRESS')
            return ended(state, { isNew, seen });
    }
    return undefined;
}
function ended(state, { isNew, seen }) {
    if (isDeployed(state.status))
        return state;
    const causes = causesOf(seen);
    const why = causes.length === 0 ? ` It is ${state.status}.` : `\n${causes.map((cause) => `  ${cause}`).join('\n')}`;
    const left = isNew && state.status === 'DELETE_COMPLETE'
        ? 'Nothing of the stack is left.'
        : isNew
            ? `The stack is left in ${state.status}. Run mycli init again, which removes it first.`
            : `The stack is as it was before (${state.status}).`;
    throw new errors/* UserError */.yo(`The stack could not be deployed:${why}`, { hint: left });
}
/** Removes what an earlier failure left of a stack that was never there, and waits until it is gone. */
async function removeStack(stack, state, { host, clock, signal }) {
    await host.remove(stack);
    while (!signal.aborted) {
        const now = await host.find(state.id);
        if (!now || now.status === 'DELETE_COMPLETE')
            return;
        if (isAtRest(now.status)) {
            throw new errors/* UserError */.yo(`What an earlier failure left of the stack cannot be removed (${now.status}).`, {
                hint: `Look at its events: aws cloudformation describe-stack-events --stack-name ${state.id}`,
            });
        }
        await clock.sleep(pauseMs, signal);
    }
}
//# sourceMappingURL=stack.js.map
// EXTERNAL MODULE: ./build/src/compose/local.js + 10 modules
var local = __webpack_require__(1614);
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
            const { sdk, client } = await ssm();
            const command = new sdk.PutParameterCommand({ Name, Value, Type: 'SecureString' });
            const kept = await asked('ssm:PutParameter', () => unless('ParameterAlreadyExists', () => client.send(command)));
            if (!kept)
                throw new errors/* UserError */.yo(`There is a parameter ${(0,core_text/* printable */.g$)(Name)} already.`, { hint: 'Run it again.' });
        },
    };
}
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
        async propose(order) {
            const command = new sdk.CreateChangeSetCommand(requestFor(order));
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
const stateOf = ({ StackId = '', StackStatus = '', Parameters = [], Outputs = [] }) => ({
    id: StackId,
    status: StackStatus,
    parameters: Object.fromEntries(Parameters.map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? ''])),
    outputs: Object.fromEntries(Outputs.map((one) => [one.OutputKey ?? '', one.OutputValue ?? ''])),
});
function requestFor({ stack, template, parameters, isNew, role }) {
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
        Tags: [{ Key: 'mycli:stack', Value: stack }],
        // A first stack that fails would otherwise stay, of no use, under its name.
        ...(isNew ? { OnStackFailure: 'DELETE' } : {}),
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
        },
    ]);
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
// EXTERNAL MODULE: ./build/src/adapters/node/clock.js
var clock = __webpack_require__(181);
// EXTERNAL MODULE: ./build/src/core/untrusted.js
var untrusted = __webpack_require__(8595);
;// CONCATENATED MODULE: ./build/src/adapters/github/repository-identity.js



const patienceMs = 30_000;
/**
 * A repository's ids, and its name as GitHub writes it.
 * @throws UserError where GitHub does not tell
 */
async function repositoryIdentity(question) {
    const { apiUrl, repository, token, signal } = question;
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 1845));
    const where = { baseUrl: apiUrl, request: { signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) } };
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
    const whole = { ...login, ...noRun, region, startTimeoutSeconds: 0, frontEnd: 'cli', mask() { } };
    const connection = await (0,aws_connection/* connect */.N)(whole, { clock: clock/* systemClock */.m, signal });
    return {
        region: connection.region,
        account: accountHost(connection),
        stacks: await stackHost(connection),
        clock: clock/* systemClock */.m,
        close: () => connection.close(),
    };
}
//# sourceMappingURL=stack.js.map
// EXTERNAL MODULE: ./build/src/core/aws/partitions.js
var partitions = __webpack_require__(476);
// EXTERNAL MODULE: ./build/src/core/aws/region.js
var region = __webpack_require__(795);
;// CONCATENATED MODULE: ./build/src/core/stack/parameters.js
/** @param before the parameters of the stack as it is; none where it is new */
function stackParameters(wishes, before) {
    const { repository, publicIp } = wishes;
    const wanted = {
        ...(repository && repositoryParameters(repository, before)),
        Refs: wishes.refs?.join(','),
        Environments: wishes.environments?.join(','),
        OidcProviderArn: wishes.provider,
        Capacity: wishes.capacity,
        VpcId: wishes.vpc,
        SubnetIds: wishes.subnets?.join(','),
        SecurityGroupIds: wishes.securityGroups?.join(','),
        AssignPublicIp: publicIp === undefined ? undefined : String(publicIp),
        PermissionsBoundary: wishes.permissionsBoundary,
        RolePath: wishes.rolePath,
        PublicKey: wishes.publicKey,
    };
    const set = Object.fromEntries(Object.entries(wanted).filter((entry) => entry[1] !== undefined));
    return { set, kept: Object.keys(before).filter((name) => !Object.hasOwn(set, name)) };
}
// Each repository by its ids, and by both forms of the subject, since IAM demands a condition on it. One that was renamed
// is known by its ids, and gets its new subjects.
function repositoryParameters({ owner, name, id, ownerId }, before) {
    const more = (key, ...values) => [...new Set([...(before[key] ?? '').split(',').filter(Boolean), ...values])].join(',');
    return {
        RepositoryIds: more('RepositoryIds', String(id)),
        RepositoryOwnerIds: more('RepositoryOwnerIds', String(ownerId)),
        Subjects: more('Subjects', `repo:${owner}/${name}:*`, `repo:${owner}@${ownerId}/${name}@${id}:*`),
    };
}
//# sourceMappingURL=parameters.js.map
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/cli/help.js
var help = __webpack_require__(2225);
// EXTERNAL MODULE: ./build/src/cli/init-args.js
var init_args = __webpack_require__(6964);
// EXTERNAL MODULE: ./build/src/core/stack/files.js
var stack_files = __webpack_require__(8021);
;// CONCATENATED MODULE: ./build/src/cli/prompt.js
/** Whether there is a person to ask. */
const isAskable = ({ stdin, stderr }) => stdin.isTTY === true && stderr.isTTY === true;
/** Asks a yes or no; undefined where the question was left, by Ctrl-C or Escape. */
async function prompt_confirm(message, { stdin, stderr, signal }) {
    const clack = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 6170));
    const answer = await clack.confirm({ message, initialValue: false, input: stdin, output: stderr, signal });
    return clack.isCancel(answer) ? undefined : answer;
}
//# sourceMappingURL=prompt.js.map
;// CONCATENATED MODULE: ./build/src/cli/init-files.js





/** Shows a first workflow and settings file, and writes them where there are none. */
async function offerFiles(use, { terminal, say, asks, writes }) {
    const root = (await (0,local/* findWorkingCopy */.Kc)(terminal.cwd))?.path;
    const files = [
        { path: '.github/workflows/mycli.yml', text: (0,stack_files/* workflowText */.LS)(use) },
        { path: '.mycli.yaml', text: stack_files/* settingsText */.JV },
    ];
    for (const { path, text } of files) {
        const whole = (0,external_node_path_.join)(root ?? terminal.cwd, path);
        if (await isThere(whole)) {
            say(`${path} is there, and stays as it is.`);
            continue;
        }
        say(`\n${path}:\n${text.replace(/^(?=.)/gm, '  ')}`);
        if (root === undefined || !writes)
            continue;
        if (asks && !(await prompt_confirm(`Write ${path}?`, terminal)))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(whole), { recursive: true });
        // A file that has come meanwhile is not written over, and no link is followed.
        await (0,promises_.writeFile)(whole, text, { flag: 'wx' });
        say(`Wrote ${path}`);
    }
}
const isThere = (path) => (0,promises_.stat)(path).then(() => true, () => false);
//# sourceMappingURL=init-files.js.map
;// CONCATENATED MODULE: ./build/src/cli/init.js

















/** `mycli init`: makes or changes the stack that runs on Fargate need. */
async function init(argv, terminal) {
    const args = (0,init_args/* readInitArgs */.oo)(argv);
    if (args.help)
        return print((0,help/* initHelp */.KQ)(), terminal);
    const template = await (0,promises_.readFile)((0,external_node_path_.join)(terminal.bundle, 'template.yaml'), 'utf8');
    if (args.template)
        return print(template, terminal);
    (0,init_args/* checkAskable */.SM)(args, isAskable(terminal));
    const say = (text) => void terminal.stderr.write(`${text}\n`);
    const { env: environment, signal } = terminal;
    const warn = (text) => say(`mycli: ${text}`);
    const opened = await openAccount({ region: args.region, environment, version: version/* version */.r, warn, signal });
    try {
        return await initIn({ args, template, terminal, say, opened });
    }
    finally {
        opened.close();
    }
}
function print(text, { stdout }) {
    stdout.write(text);
    return 0;
}
async function initIn(init) {
    const { args, terminal, say, opened } = init;
    const { region, account } = opened;
    const tools = { host: opened.stacks, clock: opened.clock, signal: terminal.signal };
    const caller = await account.caller();
    say(`Account ${caller.account}, ${region}, as ${caller.arn}`);
    const repository = await findRepository(init);
    const before = await stackAsItIs(init, tools);
    const key = await keyOf(init, before);
    const provider = repository && (await providerOf(init, { before, account: caller.account }));
    const { stack, role } = args;
    const wishes = { ...args, repository, provider, publicKey: key.publicKey };
    const parameters = stackParameters(wishes, before?.parameters ?? {});
    const order = { stack, role, template: init.template, parameters, isNew: before === undefined };
    say(before ? `Stack ${stack} is there (${before.status}). What would change:` : `Stack ${stack} would be made new:`);
    const proposal = await proposeStack(order, tools);
    if (proposal.status === 'pending')
        return cancelled(say, 'Nothing was made.');
    if (proposal.status === 'empty') {
        say('  nothing: it is as it should be.');
        return finish(init, before, repository);
    }
    for (const line of [...changeLines(proposal.changes), ...costLines])
        say(line);
    const answer = args.dryRun
        ? false
        : args.yes || (await prompt_confirm(`Deploy ${(0,core_text/* count */.U9)(proposal.changes.length, 'change')}?`, terminal));
    if (!answer) {
        await discardProposal(stack, proposal.id, { host: opened.stacks, isNew: order.isNew });
        say('Nothing was made.');
        return args.dryRun ? 0 : verdict/* exitCodes */.h.cancelled;
    }
    await prepare(init, key);
    return deploy(init, { order, proposal: proposal.id, tools, repository });
}
const cancelled = (say, text) => {
    say(text);
    return verdict/* exitCodes */.h.cancelled;
};
async function findRepository({ args, terminal, say }) {
    const named = args.repository ?? (await repositoryHere(terminal.cwd));
    if (named === undefined) {
        say('No repository of GitHub here: no workflow will be able to run tasks. Name one with --repository OWNER/NAME.');
        return undefined;
    }
    const { env, signal } = terminal;
    const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'] || undefined;
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    const found = await repositoryIdentity({ apiUrl, repository: named, token, signal });
    say(`Repository ${found.owner}/${found.name} (${found.id}, owner ${found.ownerId})`);
    return found;
}
async function repositoryHere(cwd) {
    const { remote = '' } = (await (0,local/* findWorkingCopy */.Kc)(cwd)) ?? {};
    return /^(?:https:\/\/(?:[^/@]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote)?.[1];
}
/** What there is of the stack; what an earlier failure left of one that never was is removed first. */
async function stackAsItIs({ args, say }, tools) {
    const state = await tools.host.find(args.stack);
    if (!state || state.status === 'REVIEW_IN_PROGRESS')
        return undefined;
    if (/^(ROLLBACK_COMPLETE|ROLLBACK_FAILED|CREATE_FAILED|DELETE_FAILED)$/.test(state.status)) {
        if (args.dryRun) {
            throw new errors/* UserError */.yo(`Stack ${args.stack} is in ${state.status}: it could not be made earlier.`, {
                hint: 'mycli init without --dry-run removes what is left of it, and makes it anew.',
            });
        }
        say(`Removing what an earlier failure left of stack ${args.stack} (${state.status})`);
        await removeStack(args.stack, state, tools);
        return undefined;
    }
    if (!isAtRest(state.status)) {
        throw new errors/* UserError */.yo(`Stack ${args.stack} is being changed (${state.status}).`, {
            hint: 'Wait until that has ended, and run it again.',
        });
    }
    return state;
}
/** The key that is there, or a new one; nothing is kept yet. */
async function keyOf({ args, opened }, before) {
    if (before?.parameters['PublicKey'])
        return { publicKey: undefined };
    const name = `/mycli/${args.stack}/key`;
    const kept = await opened.account.secret(name);
    if (kept === undefined) {
        const { publicKey, identity } = await newKey();
        return { publicKey, unkept: { name, identity } };
    }
    const publicKey = await publicKeyOf(kept);
    if (publicKey !== undefined)
        return { publicKey };
    throw new errors/* UserError */.yo(`The parameter ${name} is there, and is no age identity.`, {
        hint: `Remove it if nothing needs it: aws ssm delete-parameter --name ${name}`,
    });
}
/** The account's OIDC provider for GitHub, where it is not the stack's own. */
async function providerOf({ opened }, { before, account }) {
    if (before?.parameters['RepositoryIds'])
        return undefined; // it has been settled
    const partition = (0,partitions/* partitionOf */.iQ)(opened.region)?.name ?? 'aws';
    const arn = `arn:${partition}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
    const audiences = await opened.account.audiences(arn);
    if (audiences === undefined)
        return undefined;
    const audience = (0,region/* defaultAudience */.Y)(opened.region);
    if (audiences.includes(audience))
        return arn;
    throw new errors/* UserError */.yo(`The account's OIDC provider for GitHub does not accept the audience ${audience}.`, {
        hint: `Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`,
    });
}
/** How long IAM may take until a new role is known everywhere. */
const roleSettlesMs = 10_000;
async function prepare({ opened, say, terminal }, { unkept }) {
    if (await opened.account.makeServiceLinkedRole()) {
        say("Made ECS's service-linked role, which the account did not have yet");
        await opened.clock.sleep(roleSettlesMs, terminal.signal);
    }
    if (!unkept)
        return;
    await opened.account.keepSecret(unkept.name, unkept.identity);
    say(`Kept the stack's key in the SSM parameter ${unkept.name}`);
}
async function deploy(init, { order, proposal, tools, repository }) {
    const { say, opened } = init;
    const { stack, isNew } = order;
    const startedMs = opened.clock.now();
    const tell = ({ status, type, resource }) => {
        if (!/_(COMPLETE|FAILED)$/.test(status))
            return;
        const seconds = Math.round((opened.clock.now() - startedMs) / 1_000);
        say(`${String(seconds).padStart(4)} s  ${status}  ${type.replace(/^AWS::/, '')}  ${resource}`);
    };
    const state = await deployStack({ stack, isNew }, proposal, { ...tools, tell }).catch((error) => {
        if (isNew)
            say(`The key stays in the SSM parameter /mycli/${stack}/key: the next init finds it.`);
        throw error;
    });
    if (state)
        return finish(init, state, repository);
    return cancelled(say, `CloudFormation goes on with stack ${stack} by itself. mycli init shows how it stands, and goes on.`);
}
async function finish(init, state, repository) {
    const { args, say, opened, terminal } = init;
    const role = state?.outputs['WorkflowRoleArn'];
    say(`Stack ${args.stack} is ready.`);
    if (role !== undefined && repository) {
        const use = { stack: args.stack, region: opened.region, workflowRole: role };
        await offerFiles(use, { terminal, say, asks: !args.yes, writes: !args.dryRun });
    }
    const named = args.stack === 'mycli' ? '' : ` --stack ${args.stack}`;
    say(`Try it: mycli exec --aws-region ${opened.region}${named} "echo hello"`);
    return 0;
}
//# sourceMappingURL=init.js.map

/***/ })

};
