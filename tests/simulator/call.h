// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ccsim
{

using Headers = std::vector<std::pair<std::string, std::string>>;

/// The kinds of calls a fault can be limited to (faults.h).
enum class CallClass { SignIn, Poll, List, Agent, Rights, Monitor, ForceLogout, Inspector, Logout, Other };

/// One request, first as it was read, then with what the router made of it.
struct Call {
    std::string method;
    std::string target; ///< as sent
    Headers headers;
    std::string body;
    int peerPort = 0;

    std::string path; ///< target without the query
    std::map<std::string, std::string> query;
    int agent = 0; ///< first id of the path: who acts
    int workNo = -1; ///< second id: who is acted on; -1: none in the path
    int number = 0; ///< a reason or a skill

    /// Without regard to case, as HTTP demands; blanks around it are cut. Empty: absent.
    std::string header(const std::string &name) const;
    bool hasHeader(const std::string &name) const;
};

/// What goes back, and how.
struct Reply {
    enum class Delivery {
        Send,
        Cut, ///< the connection is closed without a byte
        CutMiddle, ///< headers with the full length, half the body, then closed
        Huge, ///< the body is followed by blanks until it is longer than any client should take, chunked
        HugeLength ///< the same, announced by Content-Length
    };

    int status = 200;
    std::string body;
    std::string contentType = "application/json";
    Headers headers;
    Delivery delivery = Delivery::Send;
    std::string retcode; ///< for the record
    std::string fault;
};

Reply htmlReply(int status, const std::string &title);
Reply cutReply();

/// Percent decoding; '+' stays as it is. A raw ';' is an ordinary character (gateway reference, quirk 21).
std::string decodePercent(const std::string &text);

} // namespace ccsim
