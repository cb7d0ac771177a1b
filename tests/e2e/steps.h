// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/drivenprogram.h"
#include "tests/e2e/gatewayprocess.h"

/// What a person does at the window, step by step. Each returns an empty text, or what went wrong.
namespace steps
{

inline constexpr int patienceMs = 30000;

/// Fills the sign-in dialog and agrees; whether the gateway accepts is not waited for.
QString signIn(DrivenProgram &program, const GatewayProcess &gateway, const QString &password);
/// Agrees in the open confirmation; types the number of calls where it is asked for. `said` gets what the
/// button said.
QString agree(DrivenProgram &program, QString *said = nullptr);

} // namespace steps
