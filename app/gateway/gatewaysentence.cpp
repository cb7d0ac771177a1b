// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewaysentence.h"

#include "app/sentences.h"

#include <QNetworkReply>

#include <array>

using Kind = GatewayResult::Kind;
using Defect = GatewayResult::Defect;

namespace
{

struct Meaning {
    const char *code;
    const char *sentence;
    const char *advice;
};

// Meanings: gateway reference, section 6. What to do about them is ours. Both are shown at signing in and for
// sign-outs.
constexpr std::array meanings{
    Meaning{"000-000", QT_TRANSLATE_NOOP("GatewaySentence", "The gateway reports an unknown error."),
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Try again later; if it happens again, give this code to your administrator.")},
    Meaning{"000-001",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "The gateway delivers events in another way than this program asks for them."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Tell your administrator.")},
    Meaning{"000-002",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway does not accept this agent ID or address."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Check the agent ID.")},
    Meaning{"000-003",
            QT_TRANSLATE_NOOP("GatewaySentence", "No right to do this, or the sign-in has lapsed."),
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Sign out of the gateway, sign in again and try once more. If it is refused "
                              "again, ask your administrator for the right.")},
    Meaning{"000-004",
            QT_TRANSLATE_NOOP("GatewaySentence", "The agent is being switched over to another server."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Try again in a minute.")},
    Meaning{"000-005", QT_TRANSLATE_NOOP("GatewaySentence", "You cannot do this to yourself."),
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Leave yourself out, or sign out in the call centre's own program.")},
    Meaning{"000-006", QT_TRANSLATE_NOOP("GatewaySentence", "The gateway found an error in the request."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Tell your administrator.")},
    Meaning{"000-007",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway was still busy with an earlier request."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Try again.")},
    Meaning{"100-001", QT_TRANSLATE_NOOP("GatewaySentence", "A sign-in detail is missing or not valid."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Check agent ID, password and phone number.")},
    Meaning{"100-002", QT_TRANSLATE_NOOP("GatewaySentence", "This agent is already signed in."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Sign this agent out in the other place first.")},
    Meaning{"100-003",
            QT_TRANSLATE_NOOP("GatewaySentence", "The call-centre platform is not available at the moment."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Try again later.")},
    Meaning{"100-004", QT_TRANSLATE_NOOP("GatewaySentence", "Agent ID or password is wrong."),
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Enter both again. Too many wrong attempts may lock the account.")},
    Meaning{
        "100-005",
        QT_TRANSLATE_NOOP("GatewaySentence",
                          "The gateway does not accept the agent ID or the cause code of this sign-out."),
        QT_TRANSLATE_NOOP(
            "GatewaySentence",
            "If a cause code was chosen, try again without one; else give this code to your administrator.")},
    Meaning{"100-006", QT_TRANSLATE_NOOP("GatewaySentence", "The agent is not signed in."),
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Look for the agent in the list. If the agent is there, your administrator "
                              "should check your rights.")},
    Meaning{"100-007", QT_TRANSLATE_NOOP("GatewaySentence", "The operation failed inside the call centre."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Try again.")},
    Meaning{
        "100-008", QT_TRANSLATE_NOOP("GatewaySentence", "The agent has already signed out."),
        QT_TRANSLATE_NOOP("GatewaySentence", "Nothing to do; if the agent is still in the list, try again.")},
    Meaning{"100-009",
            QT_TRANSLATE_NOOP("GatewaySentence", "The change was refused, possibly for lack of rights."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Ask your administrator for the right.")},
    Meaning{"100-010",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Signing out is not possible in this state, for example during a call."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Try again when the agent is not on a call.")},
    Meaning{"100-011", QT_TRANSLATE_NOOP("GatewaySentence", "A sign-in detail is not valid."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Check agent ID, password and phone number.")},
    Meaning{"100-012",
            QT_TRANSLATE_NOOP("GatewaySentence", "The agent's type does not allow this way of signing in."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Tell your administrator.")},
    Meaning{"100-013", QT_TRANSLATE_NOOP("GatewaySentence", "The phone cannot be used."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Enter another phone number.")},
    Meaning{"100-014",
            QT_TRANSLATE_NOOP("GatewaySentence", "The phone number is outside the permitted range."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Enter another one.")},
    Meaning{"100-015",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "This agent is already signed in elsewhere and cannot be signed in by force."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Sign this agent out there first.")},
    Meaning{"100-016",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway does not accept this computer's address."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Tell your administrator.")},
    Meaning{"100-017", QT_TRANSLATE_NOOP("GatewaySentence", "The portal did not confirm the sign-in."),
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Check agent ID and password; if they are right, tell your administrator.")},
    Meaning{"100-018",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "This agent belongs to another call centre than the gateway expects."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Check the gateway's address and the agent ID.")},
    Meaning{
        "100-019",
        QT_TRANSLATE_NOOP("GatewaySentence", "The gateway could not read the skills that were asked for."),
        QT_TRANSLATE_NOOP("GatewaySentence", "Tell your administrator.")},
    Meaning{"100-020", QT_TRANSLATE_NOOP("GatewaySentence", "The password has expired."),
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Change it in the call centre's own program, then sign in here.")},
    Meaning{"100-021", QT_TRANSLATE_NOOP("GatewaySentence", "A sign-in of this agent is already under way."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Wait a moment, then try again.")},
    Meaning{"110-016", QT_TRANSLATE_NOOP("GatewaySentence", "The account is locked."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Ask your administrator to unlock it.")},
    Meaning{"101-004", QT_TRANSLATE_NOOP("GatewaySentence", "Only an inspector may ask for this."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Ask your administrator for an inspector's rights.")},
    Meaning{"105-001", QT_TRANSLATE_NOOP("GatewaySentence", "The gateway no longer knows this session."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Sign in again.")},
    Meaning{"105-002", QT_TRANSLATE_NOOP("GatewaySentence", "The gateway is recovering this session."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Wait a moment, then try again.")},
    Meaning{"105-003", QT_TRANSLATE_NOOP("GatewaySentence", "The gateway has recovered this session."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Try again.")},
    Meaning{"105-004", QT_TRANSLATE_NOOP("GatewaySentence", "The gateway could not recover this session."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Sign in again.")},
    Meaning{"105-005",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway took too long to recover this session."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Sign in again.")},
    Meaning{"105-006",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "The gateway did not recognise this session after its recovery."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Sign in again.")},
    Meaning{"105-007", QT_TRANSLATE_NOOP("GatewaySentence", "The gateway does not recover sessions."),
            QT_TRANSLATE_NOOP("GatewaySentence", "Sign in again.")},
    Meaning{"900-001", QT_TRANSLATE_NOOP("GatewaySentence", "The gateway refused the inspector's operation."),
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Give this code to your administrator: what it means is not published.")},
    Meaning{"900-002", QT_TRANSLATE_NOOP("GatewaySentence", "The gateway refused the inspector's operation."),
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Give this code to your administrator: what it means is not published.")},
    Meaning{"900-003", QT_TRANSLATE_NOOP("GatewaySentence", "The gateway refused the inspector's operation."),
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Give this code to your administrator: what it means is not published.")},
};

const Meaning *meaningOf(const QString &code)
{
    for (const Meaning &meaning : meanings) {
        if (code == QLatin1StringView(meaning.code))
            return &meaning;
    }
    return nullptr;
}

bool isOfProxy(const GatewayResult &result)
{
    switch (result.networkError) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

/// The first error that says more than "not trusted"; NoError when there is none.
QSslError::SslError tlsError(const GatewayResult &result)
{
    for (const QSslError &error : result.tlsErrors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return error.error();
        default:
            break;
        }
    }
    return QSslError::NoError;
}

} // namespace

QString GatewaySentence::retcode(const QString &code)
{
    if (const Meaning *meaning = meaningOf(code))
        return tr(meaning->sentence);
    if (code.startsWith(QLatin1StringView("200-")))
        return tr("The call control refused the operation.");
    return tr("The gateway refused with a code that this program does not know.");
}

QString GatewaySentence::rawCode(const GatewayResult &result)
{
    if (!result.retcode.isEmpty()) {
        return result.message.isEmpty()
            ? QStringLiteral("retcode %1").arg(result.retcode)
            : QStringLiteral("retcode %1, %2").arg(result.retcode, result.message);
    }
    if (result.httpStatus != 0)
        return QStringLiteral("HTTP %1").arg(result.httpStatus);
    return {};
}

QString GatewaySentence::failure(const GatewayResult &result)
{
    switch (result.kind) {
    case Kind::Accepted:
        return {};
    case Kind::Refused:
        return retcode(result.retcode);
    case Kind::TimedOut:
        return tr("The gateway did not answer in time.");
    case Kind::Cut:
        return tr("The connection ended before the gateway's answer was complete.");
    case Kind::Cancelled:
        return tr("Cancelled.");
    case Kind::TlsRefused:
        return tlsFailure(result);
    case Kind::Unreachable:
        if (result.networkError == QNetworkReply::HostNotFoundError)
            return tr("No computer of this name was found.");
        if (result.networkError == QNetworkReply::ConnectionRefusedError)
            return tr("The gateway cannot be reached: nothing answers at this address and port.");
        return isOfProxy(result) ? tr("The proxy did not let the connection through.")
                                 : tr("The gateway cannot be reached.");
    case Kind::BadReply:
        switch (result.defect) {
        case Defect::TooLarge:
            return tr("The gateway's answer was larger than this program accepts.");
        case Defect::Redirect:
            return tr("The gateway pointed to another address. It was not followed.");
        case Defect::HttpStatus:
            return tr("The gateway, or a server in front of it, reports an error.");
        case Defect::NoGuid:
            return tr("The gateway accepted the sign-in but gave no session (Set-GUID).");
        case Defect::NotJson:
        case Defect::NoRetcode:
        case Defect::None:
            return tr("The gateway's answer was not understood.");
        }
    }
    return {};
}

QString GatewaySentence::tlsFailure(const GatewayResult &result)
{
    switch (tlsError(result)) {
    case QSslError::HostNameMismatch:
        return tr("The gateway's certificate was issued for another name. Nothing was sent.");
    case QSslError::CertificateExpired:
        return tr("The gateway's certificate has expired. Nothing was sent.");
    case QSslError::CertificateNotYetValid:
        return tr("The gateway's certificate is not valid yet. Nothing was sent.");
    default:
        return result.tlsErrors.isEmpty() ? tr("No secure connection came about. Nothing was sent.")
                                          : tr("The gateway's certificate is not trusted. Nothing was sent.");
    }
}

QString GatewaySentence::advice(const GatewayResult &result)
{
    switch (result.kind) {
    case Kind::Accepted:
    case Kind::Cancelled:
        return {};
    case Kind::Refused:
        if (const Meaning *meaning = meaningOf(result.retcode))
            return tr(meaning->advice);
        return tr("Show code and message to your administrator.");
    case Kind::TimedOut:
    case Kind::Cut:
        return tr("Try again; if it happens again, tell your administrator.");
    case Kind::TlsRefused:
        return tlsAdvice(result);
    case Kind::Unreachable:
        if (result.networkError == QNetworkReply::HostNotFoundError
            || result.networkError == QNetworkReply::ConnectionRefusedError)
            return tr("Check the gateway's address.");
        return isOfProxy(result) ? tr("Tell your administrator.")
                                 : tr("Check the network and the gateway's address.");
    case Kind::BadReply:
        switch (result.defect) {
        case Defect::Redirect:
            return tr("Check the gateway's address.");
        case Defect::HttpStatus:
            return tr("Try again later; if it happens again, tell your administrator.");
        case Defect::TooLarge:
        case Defect::NoGuid:
            return tr("Tell your administrator.");
        case Defect::NotJson:
        case Defect::NoRetcode:
        case Defect::None:
            return tr("Try again; if it happens again, check the gateway's address or tell your "
                      "administrator.");
        }
    }
    return {};
}

QString GatewaySentence::tlsAdvice(const GatewayResult &result)
{
    switch (tlsError(result)) {
    case QSslError::HostNameMismatch:
        return tr("Check the gateway's address.");
    case QSslError::CertificateExpired:
        return tr("Tell your administrator.");
    case QSslError::CertificateNotYetValid:
        return tr("Check this computer's date and time.");
    default:
        return result.tlsErrors.isEmpty() ? tr("Check the gateway's address.")
                                          : tr("Choose the certificate file of your company's authority.");
    }
}

QString GatewaySentence::failureAndAdvice(const GatewayResult &result)
{
    return twoSentences(failure(result), advice(result));
}
