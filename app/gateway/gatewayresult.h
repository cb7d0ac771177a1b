// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

#include <optional>

/// What became of one call. A plain value: it can be stored, compared and queued. The defaults mean failure.
struct GatewayResult {
    enum class Kind {
        Accepted, ///< retcode 0 on an HTTP 2xx answer
        Refused, ///< the gateway answered with another retcode
        BadReply, ///< an answer came that is not the gateway's (HTML, cut JSON, redirect, too large)
        TimedOut, ///< sent, no answer in time
        Cut, ///< sent, the connection ended before the answer was whole
        Unreachable, ///< no connection came about
        TlsRefused, ///< the gateway's certificate or TLS version was not accepted
        Cancelled, ///< by our own side
    };

    /// What a BadReply was, so that a sentence can be made of it.
    enum class Defect { None, NotJson, NoRetcode, NoGuid, TooLarge, Redirect, HttpStatus };

    Kind kind = Kind::Unreachable;
    Defect defect = Defect::None;
    /// False only when it is certain that not a byte of the request left this machine (design: "NotSent").
    bool mayHaveBeenSent = true;
    QString retcode; ///< as sent; text, because 000-003 has leading zeros. Empty: none came
    QString message; ///< the gateway's own words, untranslated and hostile: show as plain text
    QJsonObject body; ///< the parsed answer, when it was JSON and small enough to be kept parsed
    QByteArray rawBody; ///< for calls that ask for it (lists), as it came; else empty
    bool rawBodyIsGzip = false;
    int httpStatus = 0; ///< 0: none came
    int networkError = 0; ///< QNetworkReply::NetworkError, 0: none
    QString errorText; ///< the system's own words about a failed connection
    QList<QSslError> tlsErrors;
    /// Of a gateway that was not trusted. Optional: an empty certificate too loads the TLS library.
    std::optional<QSslCertificate> peerCertificate;
    QString requestId; ///< ours, for the log and the journal
    quint64 guidGeneration = 0; ///< which of the session's Guids was sent
    qint64 elapsedMs = -1; ///< from sending to the end of the answer; -1: never sent
    qint64 sentAtSteadyMs = -1; ///< Clock::steadyMs() at the moment of sending; -1: unknown

    bool accepted() const { return kind == Kind::Accepted; }
    bool hasRetcode(const char *code) const { return retcode == QLatin1StringView(code); }
};

Q_DECLARE_METATYPE(GatewayResult)
