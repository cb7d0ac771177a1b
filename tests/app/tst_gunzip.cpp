// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gunzip.h"

#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 plenty = 1 << 30;

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray someText(int size)
{
    QRandomGenerator random(4711);
    QByteArray text;
    while (text.size() < size)
        text += "agent " + QByteArray::number(random.bounded(100000));
    text.truncate(size);
    return text;
}

} // namespace

class TestGunzip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacks_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 1000, 65535, 65536, 65537, 3'000'000})
            QTest::addRow("%d bytes", size) << size;
    }

    void unpacks()
    {
        QFETCH(int, size);
        const QByteArray plain = someText(size);
        QCOMPARE(gunzip::whole(gzip(plain), plenty), std::optional(plain));
        QCOMPARE(gunzip::whole(gzip(plain), size), std::optional(plain)); // as much as is allowed
    }

    void severalMembers()
    {
        QCOMPARE(gunzip::whole(QByteArray(gzip("one ") + gzip("two")), plenty), std::optional("one two"_ba));
    }

    void cutAnywhereIsBroken()
    {
        const QByteArray packed = gzip(someText(3000));
        for (qsizetype size = 0; size < packed.size(); ++size)
            QVERIFY2(!gunzip::whole(packed.left(size), plenty), qPrintable(QString::number(size)));
    }

    void brokenAnywhereIsNoticed()
    {
        const QByteArray plain = someText(3000);
        const QByteArray packed = gzip(plain);
        for (qsizetype at = 10; at < packed.size(); ++at) { // behind the header, where all is checked
            QByteArray other = packed;
            other[at] = char(other[at] ^ 0x55);
            const std::optional<QByteArray> result = gunzip::whole(other, plenty);
            QVERIFY2(!result || *result == plain, qPrintable(QString::number(at)));
        }
    }

    void nothingElseIsTaken()
    {
        QVERIFY(!gunzip::whole("<html>502</html>", plenty));
        QVERIFY(!gunzip::whole(QByteArray(1000, '\0'), plenty));
        QVERIFY(!gunzip::whole(qCompress(someText(1000)).mid(4), plenty)); // deflate with zlib's header
        QVERIFY(!gunzip::whole(QByteArray(gzip("x") + "rubbish"), plenty));
    }

    /// A few kilobytes must not fill the memory.
    void bombsAreStopped()
    {
        const QByteArray packed = gzip(QByteArray(64 << 20, ' '));
        QVERIFY(packed.size() < (1 << 20));
        qint64 seen = 0;
        const auto take = [&seen](QByteArrayView piece) {
            seen += piece.size();
            return true;
        };
        QCOMPARE(gunzip::unpack(packed, 1 << 20, take), gunzip::Outcome::TooLarge);
        QVERIFY(seen <= 1 << 20);
        QVERIFY(!gunzip::whole(packed, (64 << 20) - 1));
    }

    void whoTakesCanStop()
    {
        int pieces = 0;
        const auto take = [&pieces](QByteArrayView) { return ++pieces < 3; };
        QCOMPARE(gunzip::unpack(gzip(someText(1'000'000)), plenty, take), gunzip::Outcome::Refused);
        QCOMPARE(pieces, 3);
    }
};

QTEST_GUILESS_MAIN(TestGunzip)
#include "tst_gunzip.moc"
