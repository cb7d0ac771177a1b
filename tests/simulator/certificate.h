// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace ccsim
{

/// A certificate and its key as PEM text.
struct Certificate {
    std::string certificatePem; ///< the server's first, then what else the file had
    std::string keyPem;
    std::string sha256; ///< of the server's, lower-case hex

    bool isValid() const { return !sha256.empty(); }
};

/// EC P-256, signed by itself, for 127.0.0.1, ::1 and localhost, or for `host` alone if it is not empty.
/// It says CA:TRUE, so that clients take it as the one root they trust and as the server's own at once.
Certificate makeCertificate(const std::string &host, std::string *error);
Certificate loadCertificate(const std::string &certificateFile, const std::string &keyFile,
                            std::string *error);

} // namespace ccsim
