// SPDX-License-Identifier: Apache-2.0

// The program in a process of its own, for its memory: bench-memory PORT CERTIFICATE FOLDER READINGS. After
// each reading it prints "reading PEAK NOW AHEAD" (KiB, KiB, ms; see Stage::hurry()) and waits for a line, so
// that the floor can change meanwhile.

#include "app/largeblocks.h"
#include "tests/bench/samples.h"
#include "tests/bench/stage.h"

#include <QSslCertificate>

#include <cstdio>

int main(int argc, char **argv)
{
    giveLargeBlocksBack(); // as main() does
    BenchApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const GatewayAddress address{QStringLiteral("127.0.0.1"), arguments[1].toInt()};
    Stage stage(&application, arguments[3]);
    if (!stage.open(address, {QSslCertificate::fromPath(arguments[2])}))
        return 1;
    stage.holdClock();
    qint64 ahead = 0;
    for (int reading = 1; reading <= arguments[4].toInt(); ++reading) {
        application.waitMs(100); // what follows a reading is done
        const MemoryUse use = memoryUse();
        std::printf("reading %lld %lld %lld\n", static_cast<long long>(use.peakKib),
                    static_cast<long long>(use.nowKib), static_cast<long long>(ahead));
        std::fflush(stdout);
        if (std::getchar() == EOF)
            return 1;
        const int before = stage.readings();
        ahead = stage.hurry();
        if (!application.waitUntil([&] { return stage.readings() > before; }))
            return 1;
    }
    return 0;
}
