// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/steps.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

QString steps::signIn(DrivenProgram &program, const GatewayProcess &gateway, const QString &password)
{
    if (!QTest::qWaitFor([&] { return program.isShown(u"Gateway"_s); }, patienceMs))
        return u"there is no sign-in dialog"_s;
    const QList<std::pair<QString, QString>> fields{
        {u"Gateway"_s, gateway.address()},
        {u"Agent ID"_s, u"1300"_s},
        {u"Password"_s, password},
        {u"Phone number"_s, u"71300"_s},
        {u"CA certificate"_s, gateway.certificateFile()},
    };
    for (const auto &[name, text] : fields) {
        if (const QString problem = program.type(name, text); !problem.isEmpty())
            return problem;
    }
    return program.click(u"Sign in"_s);
}

QString steps::agree(DrivenProgram &program, QString *said)
{
    const QString confirm = u"#confirmButton"_s;
    const QString typed = u"#typedCountLineEdit"_s;
    if (!QTest::qWaitFor([&] { return program.isShown(confirm); }, patienceMs))
        return u"no confirmation"_s;
    const auto ready = [&] {
        if (program.isShown(typed)) {
            static const QRegularExpression digits(u"\\d+"_s);
            program.type(typed, digits.match(program.read(u"#typedCountLabel"_s)).captured());
        }
        return program.isEnabled(confirm);
    };
    if (!QTest::qWaitFor(ready, patienceMs))
        return u"the confirmation cannot be agreed to"_s;
    if (said)
        *said = program.read(confirm);
    return program.click(confirm);
}
