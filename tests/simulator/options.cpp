// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/options.h"

namespace ccsim
{

void applyHostile(Options &options)
{
    options.guidCheck = "strict";
    options.wrongGuid = "100-006";
    options.displaced = "000-003";
    options.guidIntervalMs = 2000;
    options.guidTimeoutMs = 8000;
    options.oldGuidDies = true;
    options.guidForm = "hex";
    options.needsCookie = true;
    options.phoneRequired = true;
    options.forceSignInAlways = false;
    options.signInBusy = "000-007";

    options.listFields = "minimal";
    options.listWithoutCaller = false; // or no list could ever prove a sign-out
    options.partialList = 0.2;
    options.groupNames = "null";
    options.groupShape = "array";
    options.stateType = "int";
    options.listOrder = "shuffled";
    options.stateTime = false;
    options.signInTimeSeconds = true;
    options.duplicateIds = 0.001;
    options.emptyNames = 0.05;
    options.falseState2 = 0.001;
    options.extraFields = true;
    options.lingerMs = 1500;
    options.rejoin = 0.2;
    options.outAnswer = "000-002";

    options.oneCallPerAgent = true;
    options.alreadyOut = "100-008";
    options.inspectorResult = "absent";
    options.shutdownEvent = false;

    options.iscensorShape = "object";
    options.answerType = "charset";
    options.errorHttpStatus = 400;
    options.badId = "404";
    options.qcEvents = "never";
    options.successText = "";
    options.retcodeType = "number";
    options.eventNull = "absent";
    options.agentStatusShape = "array";
}

void applyKind(Options &options)
{
    options.guidCheck = "lenient";
    options.groupNames = "inline";
}

} // namespace ccsim
