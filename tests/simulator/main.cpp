// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/commandline.h"
#include "tests/simulator/simulator.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

namespace
{

std::atomic<int> wakePipe{-1};

void onSignal(int)
{
    const char byte = 0;
    // Nothing sensible can be done here about a full pipe; it is being read already then.
    [[maybe_unused]] const auto written = ::write(wakePipe.load(), &byte, 1);
}

/// Returns on SIGTERM, SIGINT, or when standard input ends (if that is asked for).
void waitForTheEnd(int signals, bool parentPipe)
{
    pollfd waited[] = {{signals, POLLIN, 0}, {parentPipe ? STDIN_FILENO : -1, POLLIN, 0}};
    while (true) {
        if (::poll(waited, 2, -1) < 0)
            continue;
        if (waited[0].revents != 0)
            return;
        char buffer[256];
        if (waited[1].revents != 0 && ::read(STDIN_FILENO, buffer, sizeof buffer) <= 0)
            return;
    }
}

void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const auto line = ccsim::parseCommandLine({argv + 1, argv + argc});
    if (!line.error.empty()) {
        std::fprintf(stderr, "ccgateway-simulator: %s\n", line.error.c_str());
        return 2;
    }
    if (line.help) {
        std::fputs(ccsim::helpText().c_str(), stdout);
        return 0;
    }

    int signals[2];
    if (::pipe(signals) != 0)
        return 1;
    wakePipe = signals[1];
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    raiseFileLimit(); // each connection of a load test is a file

    ccsim::Simulator simulator(line.options);
    if (!simulator.start()) {
        std::fprintf(stderr, "ccgateway-simulator: %s\n", simulator.errorText().c_str());
        return 1;
    }
    if (!line.certOut.empty()) {
        std::ofstream file(line.certOut, std::ios::binary);
        file << simulator.certificatePem();
        file.close();
        if (!file) {
            std::fprintf(stderr, "ccgateway-simulator: %s cannot be written\n", line.certOut.c_str());
            return 1;
        }
    }
    std::printf("listening on https://127.0.0.1:%d\ncertificate-sha256 %s\n", simulator.port(),
                simulator.certificateSha256().c_str());
    std::fflush(stdout);

    waitForTheEnd(signals[0], line.parentPipe);
    simulator.stop();
    return 0;
}
