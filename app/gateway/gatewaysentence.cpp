// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewaysentence.h"

#include <QNetworkReply>

#include <array>

using Kind = GatewayResult::Kind;
using Defect = GatewayResult::Defect;

namespace
{

struct Meaning {
    const char *code;
    const char *sentence;
};

// Meanings: gateway reference, section 6. What to do about them is ours.
constexpr std::array meanings{
    Meaning{"000-000",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway reports an unknown error. Try again later.")},
    Meaning{"000-001",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "The gateway delivers events in another way than this program asks for them. "
                              "Tell your administrator.")},
    Meaning{"000-002",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "The gateway does not accept this agent ID or address. Check the agent ID.")},
    Meaning{"000-003",
            QT_TRANSLATE_NOOP("GatewaySentence", "No right to do this, or the sign-in has lapsed.")},
    Meaning{"000-004",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "The agent is being switched over to another server. Try again in a minute.")},
    Meaning{"000-005", QT_TRANSLATE_NOOP("GatewaySentence", "You can not do this to yourself.")},
    Meaning{"000-006",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "The gateway found an error in the request. Tell your administrator.")},
    Meaning{
        "000-007",
        QT_TRANSLATE_NOOP("GatewaySentence", "The gateway was still busy with an earlier call. Try again.")},
    Meaning{"100-001",
            QT_TRANSLATE_NOOP(
                "GatewaySentence",
                "A sign-in detail is missing or not valid. Check agent ID, password and phone number.")},
    Meaning{"100-002", QT_TRANSLATE_NOOP("GatewaySentence", "This agent is already signed in.")},
    Meaning{"100-003",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "The call-centre platform is not available at the moment. Try again later.")},
    Meaning{"100-004", QT_TRANSLATE_NOOP("GatewaySentence", "Agent ID or password is wrong.")},
    Meaning{
        "100-005",
        QT_TRANSLATE_NOOP("GatewaySentence",
                          "The gateway does not accept the agent ID or the cause code of this sign-out.")},
    Meaning{"100-006", QT_TRANSLATE_NOOP("GatewaySentence", "The agent is not signed in.")},
    Meaning{"100-007",
            QT_TRANSLATE_NOOP("GatewaySentence", "The operation failed inside the call centre. Try again.")},
    Meaning{"100-008", QT_TRANSLATE_NOOP("GatewaySentence", "The agent has already signed out.")},
    Meaning{"100-009",
            QT_TRANSLATE_NOOP("GatewaySentence", "The change was refused, possibly for lack of rights.")},
    Meaning{"100-010",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "Signing out is not possible in this state, for example during a call.")},
    Meaning{"100-011", QT_TRANSLATE_NOOP("GatewaySentence", "A sign-in detail is not valid.")},
    Meaning{"100-012",
            QT_TRANSLATE_NOOP("GatewaySentence", "The agent's type does not allow this way of signing in.")},
    Meaning{"100-013",
            QT_TRANSLATE_NOOP("GatewaySentence", "The phone can not be used. Enter another phone number.")},
    Meaning{"100-014",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "The phone number is outside the permitted range. Enter another one.")},
    Meaning{
        "100-015",
        QT_TRANSLATE_NOOP("GatewaySentence",
                          "This agent is already signed in elsewhere and can not be signed in by force.")},
    Meaning{"100-016",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway does not accept this computer's address.")},
    Meaning{"100-017", QT_TRANSLATE_NOOP("GatewaySentence", "The portal did not confirm the sign-in.")},
    Meaning{"100-018",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "This agent belongs to another call centre than the gateway expects.")},
    Meaning{
        "100-019",
        QT_TRANSLATE_NOOP("GatewaySentence", "The gateway could not read the skills that were asked for.")},
    Meaning{"100-020",
            QT_TRANSLATE_NOOP(
                "GatewaySentence",
                "The password has expired. Change it in the call centre's own program, then sign in here.")},
    Meaning{
        "100-021",
        QT_TRANSLATE_NOOP("GatewaySentence", "A sign-in of this agent is already under way. Wait a moment.")},
    Meaning{
        "110-016",
        QT_TRANSLATE_NOOP("GatewaySentence", "The account is locked. Ask your administrator to unlock it.")},
    Meaning{"101-004", QT_TRANSLATE_NOOP("GatewaySentence", "Only an inspector may ask for this.")},
    Meaning{"105-001",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway no longer knows this session. Sign in again.")},
    Meaning{"105-002",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway is recovering this session. Wait a moment.")},
    Meaning{"105-003",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway has recovered this session. Try again.")},
    Meaning{
        "105-004",
        QT_TRANSLATE_NOOP("GatewaySentence", "The gateway could not recover this session. Sign in again.")},
    Meaning{"105-005",
            QT_TRANSLATE_NOOP("GatewaySentence",
                              "The gateway took too long to recover this session. Sign in again.")},
    Meaning{
        "105-006",
        QT_TRANSLATE_NOOP("GatewaySentence",
                          "The gateway did not recognise this session after its recovery. Sign in again.")},
    Meaning{"105-007",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway does not recover sessions. Sign in again.")},
    Meaning{"900-001",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway refused the inspector's operation.")},
    Meaning{"900-002",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway refused the inspector's operation.")},
    Meaning{"900-003",
            QT_TRANSLATE_NOOP("GatewaySentence", "The gateway refused the inspector's operation.")},
};

} // namespace

QString GatewaySentence::retcode(const QString &code)
{
    for (const Meaning &meaning : meanings) {
        if (code == QLatin1StringView(meaning.code))
            return tr(meaning.sentence);
    }
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

[[nodiscard]] static QString tlsSentence(const GatewayResult &result);

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
        return tlsSentence(result);
    case Kind::Unreachable:
        switch (result.networkError) {
        case QNetworkReply::HostNotFoundError:
            return tr("No computer of this name was found. Check the gateway's address.");
        case QNetworkReply::ConnectionRefusedError:
            return tr("The gateway can not be reached: nothing answers at this address and port.");
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyConnectionClosedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyTimeoutError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
            return tr("The proxy did not let the connection through. Tell your administrator.");
        default:
            return tr("The gateway can not be reached. Check the network and the gateway's address.");
        }
    case Kind::BadReply:
        switch (result.defect) {
        case Defect::TooLarge:
            return tr("The answer was larger than this program accepts.");
        case Defect::Redirect:
            return tr(
                "The gateway pointed to another address. It was not followed; check the gateway's address.");
        case Defect::HttpStatus:
            return tr("The gateway, or a server in front of it, reports an error.");
        case Defect::NoGuid:
            return tr(
                "The gateway accepted the sign-in but gave no session (Set-GUID). Tell your administrator.");
        case Defect::NotJson:
        case Defect::NoRetcode:
        case Defect::None:
            return tr("The answer was not understood. Is this really the gateway's address?");
        }
    }
    return {};
}

QString tlsSentence(const GatewayResult &result)
{
    for (const QSslError &error : result.tlsErrors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            return GatewaySentence::tr(
                "The gateway's certificate was issued for another name. Nothing was sent. "
                "Check the gateway's address.");
        case QSslError::CertificateExpired:
            return GatewaySentence::tr("The gateway's certificate has expired. Nothing was sent. "
                                       "Tell your administrator.");
        case QSslError::CertificateNotYetValid:
            return GatewaySentence::tr("The gateway's certificate is not valid yet. Nothing was sent. "
                                       "Is this computer's clock right?");
        default:
            break;
        }
    }
    if (!result.tlsErrors.isEmpty()) {
        return GatewaySentence::tr("The gateway's certificate is not trusted. Nothing was sent. "
                                   "Choose the certificate file of your company's authority.");
    }
    return GatewaySentence::tr(
        "No secure connection came about. Nothing was sent. Is this really the gateway's address?");
}
