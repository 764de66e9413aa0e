export const id = 95;
export const ids = [95];
export const modules = {

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ destroyStack),
/* harmony export */   d$: () => (/* binding */ proposeStack),
/* harmony export */   gE: () => (/* binding */ deployStack),
/* harmony export */   mi: () => (/* binding */ checkOurs),
/* harmony export */   pX: () => (/* binding */ removeStack),
/* harmony export */   rK: () => (/* binding */ discardProposal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7371);
/* harmony import */ var _core_stack_removal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7302);



/** @throws UserError for a stack that is not of mycli, which is neither changed nor deleted */
function checkOurs(stack, state) {
    if (state.isOurs)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Stack ${stack} is there, and is none of mycli.`, {
        hint: 'Name another one with --stack.',
    });
}
const pauseMs = 2_000;
class ProposalRefused extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    reasons;
    constructor(reasons) {
        const lines = reasons.map((one) => `  ${one}`).join('\n');
        super(`CloudFormation does not take the stack:\n${lines}`, { hint: 'Nothing was made.' });
        this.reasons = reasons;
    }
}
/**
 * Makes a change set and waits until it is known what it would do. What a refused one leaves behind is gone again. Of a
 * stack that is there, what was changed by hand is put back too; where CloudFormation does not compare that, for example
 * since it may not read a resource, a change set that does not look at it has to do.
 * @throws UserError where CloudFormation refuses it, with every reason
 */
async function proposeStack(order, tools) {
    if (order.isNew)
        return proposeOnce(order, 'ignored', tools);
    try {
        return await proposeOnce(order, 'put-back', tools);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return {
            ...(await proposeOnce(order, 'ignored', tools)),
            driftUnknown: error instanceof ProposalRefused ? error.reasons.join('; ') : error.message,
        };
    }
}
async function proposeOnce(order, drift, { host, clock, signal }) {
    const { stack, isNew } = order;
    const id = await host.propose(order, drift);
    for (;;) {
        const proposal = await host.inspect(stack, id);
        if (proposal.status === 'ready')
            return proposal;
        if (proposal.status !== 'pending')
            await discardProposal(stack, id, { host, isNew });
        if (proposal.status === 'empty')
            return proposal;
        if (proposal.status === 'refused')
            throw new ProposalRefused(proposal.reasons);
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
        if (state && (0,_core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtRest */ .UU)(state.status) && state.status !== 'REVIEW_IN_PROGRESS')
            return ended(state, { isNew, seen });
    }
    return undefined;
}
function ended(state, { isNew, seen }) {
    if ((0,_core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeployed */ .Nj)(state.status))
        return state;
    const causes = (0,_core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(seen);
    const why = causes.length === 0 ? ` It is ${state.status}.` : `\n${causes.map((cause) => `  ${cause}`).join('\n')}`;
    const left = isNew && state.status === 'DELETE_COMPLETE'
        ? 'Nothing of the stack is left.'
        : isNew
            ? `The stack is left in ${state.status}. Run mycli init again, which removes it first.`
            : `The stack is as it was before (${state.status}).`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The stack could not be deployed:${why}`, { hint: left });
}
/** Removes what an earlier failure left of a stack that was never there, and waits until it is gone. */
async function removeStack(stack, state, { host, clock, signal }) {
    await host.remove(stack);
    while (!signal.aborted) {
        const now = await host.find(state.id);
        if (!now || now.status === 'DELETE_COMPLETE')
            return;
        if ((0,_core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtRest */ .UU)(now.status)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`What an earlier failure left of the stack cannot be removed (${now.status}).`, {
                hint: `Look at its events: aws cloudformation describe-stack-events --stack-name ${state.id}`,
            });
        }
        await clock.sleep(pauseMs, signal);
    }
}
/** How often a deletion is tried again while something still holds a resource, and after how long. */
const removals = { tries: 10, pauseMs: 30_000 };
/**
 * Deletes a stack, and tells its events. What holds a resource for a while after a task has stopped is waited for.
 * @returns whether it is gone; false where it was not waited for
 * @throws UserError where it cannot be deleted, with the causes
 */
async function destroyStack({ stack, state }, tools) {
    const { host, clock, signal, tell, say } = tools;
    const known = new Set((await host.events(state.id)).map(({ id }) => id));
    for (let tries = 1;; tries += 1) {
        await host.remove(stack);
        const seen = [];
        const status = await atRest(state.id, { host, clock, signal }, (event) => {
            if (known.has(event.id))
                return;
            known.add(event.id);
            seen.push(event);
            tell(event);
        });
        if (status === undefined)
            return false;
        if (status === 'DELETE_COMPLETE')
            return true;
        const { lines, mayPass } = (0,_core_stack_removal_js__WEBPACK_IMPORTED_MODULE_2__/* .removalCauses */ .BF)(seen);
        if (!mayPass || tries >= removals.tries) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The stack could not be deleted:\n${lines.map((line) => `  ${line}`).join('\n')}`, {
                hint: 'Run mycli destroy again once that is settled: it goes on where it stopped.',
            });
        }
        say(`Something still holds the stack, as stopped tasks do for some minutes: trying again in ${removals.pauseMs / 1_000} s`);
        await clock.sleep(removals.pauseMs, signal);
        if (signal.aborted)
            return false;
    }
}
/** The status at which a stack comes to rest; undefined where it is no longer waited for. */
async function atRest(id, { host, clock, signal }, hear) {
    while (!signal.aborted) {
        await clock.sleep(pauseMs, signal);
        for (const event of await host.events(id))
            hear(event);
        const state = await host.find(id);
        if (!state)
            return 'DELETE_COMPLETE';
        if ((0,_core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtRest */ .UU)(state.status))
            return state.status;
    }
    return undefined;
}
//# sourceMappingURL=stack.js.map

/***/ }),

/***/ 4287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ eventTeller)
/* harmony export */ });
/** Says each event of a stack that is the end of something, with the seconds since now. */
function eventTeller(clock, say) {
    const startedMs = clock.now();
    return ({ status, type, resource }) => {
        if (!/_(COMPLETE|FAILED)$/.test(status))
            return;
        const seconds = Math.round((clock.now() - startedMs) / 1_000);
        say(`${String(seconds).padStart(4)} s  ${status}  ${type.replace(/^AWS::/, '')}  ${resource}`);
    };
}
//# sourceMappingURL=events.js.map

/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   aD: () => (/* binding */ chooseAny),
/* harmony export */   cy: () => (/* binding */ isAskable),
/* harmony export */   lJ: () => (/* binding */ confirm)
/* harmony export */ });
/** Whether there is a person to ask. */
const isAskable = ({ stdin, stderr }) => stdin.isTTY === true && stderr.isTTY === true;
/** Asks a yes or no; undefined where the question was left, by Ctrl-C or Escape. */
async function confirm(message, terminal) {
    const clack = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 6170));
    const answer = await clack.confirm({ message, initialValue: false, ...streams(terminal) });
    return clack.isCancel(answer) ? undefined : answer;
}
/** Asks for any of a list, or none; undefined where the question was left. */
async function chooseAny(message, options, terminal) {
    const clack = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 6170));
    const choices = options.map(({ value, label }) => ({ value: value, label }));
    const answer = await clack.multiselect({ message, options: choices, required: false, ...streams(terminal) });
    return clack.isCancel(answer) ? undefined : answer;
}
/** Asks for a text; undefined where the question was left. */
async function askText({ message, problemOf, isHidden }, terminal) {
    const clack = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 6170));
    const validate = (answer) => problemOf(answer ?? '');
    const how = { message, validate, ...streams(terminal) };
    const answer = await (isHidden ? clack.password({ ...how, clearOnError: true }) : clack.text(how));
    return clack.isCancel(answer) ? undefined : (answer ?? '');
}
const streams = ({ stdin: input, stderr: output, signal }) => ({ input, output, signal });
//# sourceMappingURL=prompt.js.map

/***/ }),

/***/ 5435:
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
    const setting = { region, regionSetting: '--region', frontEnd: 'cli' };
    const whole = { ...login, ...noRun, ...setting, startTimeoutSeconds: 0, mask() { } };
    const connection = await (0,aws_connection/* connect */.N)(whole, { clock: clock/* systemClock */.m, signal });
    return {
        region: connection.region,
        account: accountHost(connection),
        stacks: await stackHost(connection),
        tasks: () => taskHost(connection),
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

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ removalCauses),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   R4: () => (/* binding */ belongingLines)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

/** Whether there is nothing of it. */
const isEmpty = ({ tasks, parameters, definitions }) => tasks.length + parameters.length + definitions.length === 0;
/** A line for each kind of thing that goes, or stays. */
function belongingLines({ tasks, parameters, definitions, provider }) {
    const families = new Set(definitions.map((arn) => arn.replace(/^.*task-definition\//, '').replace(/:\d+$/, '')));
    return [
        ...tasks.map((arn) => `  stop    task ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(arn.split('/').at(-1) ?? arn)}`),
        ...parameters.map((name) => `  delete  SSM parameter ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)}`),
        ...[...families].map((family) => `  delete  task definition ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(family)}`),
        ...(provider === undefined
            ? []
            : [`  keep    OIDC provider ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(provider)}: other repositories may use it`]),
    ];
}
// A task's network interface holds its security group and subnets for some minutes after the task has stopped.
const lingering = /has a dependent object|has dependencies and cannot be deleted|currently in use/i;
/** Why a stack could not be deleted, what to do about each cause, and whether waiting helps. */
function removalCauses(events) {
    const own = events.flatMap(({ status, type, resource, reason }) => status === 'DELETE_FAILED' && type !== 'AWS::CloudFormation::Stack' && reason !== undefined
        ? [{ resource, type, reason }]
        : []);
    return {
        lines: own.map(({ resource, type, reason }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(resource)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(type)}): ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason, 1_000)}${advice(type, reason)}`),
        mayPass: own.length > 0 && own.every(({ reason }) => lingering.test(reason)),
    };
}
function advice(type, reason) {
    if (/deletion protection/i.test(reason)) {
        return '\n    Lift it: aws logs put-log-group-deletion-protection --log-group-identifier NAME --no-deletion-protection-enabled';
    }
    if (type === 'AWS::EC2::SecurityGroup' && lingering.test(reason)) {
        return '\n    Something outside of the stack uses it, such as a rule of another group: aws ec2 describe-security-groups --filters Name=ip-permission.group-id,Values=ID';
    }
    return '';
}
//# sourceMappingURL=removal.js.map

/***/ })

};
