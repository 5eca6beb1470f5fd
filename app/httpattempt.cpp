// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/httpattempt.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QStorageInfo>

namespace loadline {
namespace {

constexpr qint64 mebibyte = qint64{1024} * 1024;
/// What Qt may hold of the answer while the disk is slow.
constexpr qint64 bufferBytes = mebibyte;
constexpr int mostRedirects = 5;

constexpr int statusOk = 200;
constexpr int statusPartial = 206;
constexpr int statusTimeout = 408;
constexpr int statusOutOfRange = 416;
constexpr int statusTooMany = 429;
constexpr int statusServerError = 500;

using Kind = HttpResult::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(download)
};

/// "bytes 100-199/200" or "bytes */200".
struct ContentRange
{
    qint64 first = -1;
    qint64 total = -1;
};

ContentRange contentRange(const QNetworkReply& reply)
{
    static const QRegularExpression form(QStringLiteral(R"(^bytes\s+(?:(\d+)-\d+|\*)/(\d+|\*)$)"));
    const auto match = form.match(QString::fromLatin1(reply.rawHeader("Content-Range").trimmed()));
    const auto number = [&match](int group) {
        bool isNumber = false;
        const qint64 value = match.captured(group).toLongLong(&isNumber);
        return isNumber ? value : -1;
    };
    return {.first = number(1), .total = number(2)};
}

/// A mark that only the very same bytes have: weak entity tags are none.
QByteArray validatorOf(const QNetworkReply& reply)
{
    QByteArray tag = reply.rawHeader("ETag");
    return tag.isEmpty() || tag.startsWith("W/") ? reply.rawHeader("Last-Modified") : tag;
}

/// A server may name an address of any length.
QString shownAddress(const QUrl& url)
{
    constexpr qsizetype longest = 200;
    const QString address = url.toDisplayString(QUrl::RemoveUserInfo);
    return address.size() > longest ? address.left(longest) + QChar(0x2026) : address;
}

} // namespace

HttpAttempt::HttpAttempt(QNetworkAccessManager& network, const QUrl& url, PartialFile& file, const HttpRules& rules,
                         const QDeadlineTimer& deadline, const Received& received)
    : m_network(network)
    , m_url(url)
    , m_place(url)
    , m_file(file)
    , m_rules(rules)
    , m_received(received)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(rules.silence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        end({Kind::Again, Words::tr("%1 sent nothing for %2 s.").arg(shownUrl()).arg(m_rules.silence.count() / 1000)});
    });
    m_window.setInterval(rules.window);
    connect(&m_window, &QTimer::timeout, this, &HttpAttempt::checkRate);
    m_longest.setSingleShot(true);
    // Not before the deadline, which says whether there is another try.
    m_longest.setTimerType(Qt::PreciseTimer);
    m_longest.setInterval(std::chrono::milliseconds(deadline.remainingTime() + 1));
    connect(&m_longest, &QTimer::timeout, this, [this] {
        end({Kind::Slow,
             Words::tr("%1 was not there after %2 min.").arg(shownUrl()).arg(m_rules.longest.count() / 60000)});
    });
}

HttpAttempt::~HttpAttempt() { delete m_reply; }

HttpResult HttpAttempt::run(const std::stop_token& stop)
{
    QEventLoop loop;
    connect(this, &HttpAttempt::ended, &loop, &QEventLoop::quit);
    // The one who stops does so in a thread of his own.
    const std::stop_callback onStop(stop, [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                end({Kind::Stopped, {}});
            },
            Qt::QueuedConnection);
    });
    m_windowStart = m_file.size();
    m_window.start();
    m_longest.start();
    send();
    if (!m_result)
        loop.exec();
    return *m_result;
}

void HttpAttempt::send()
{
    QNetworkRequest request(m_place);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", "Loadline");
    // Lengths and ranges count the bytes that are stored.
    request.setRawHeader("Accept-Encoding", "identity");
    m_asksForPart = m_file.size() > 0 && !m_file.validator().isEmpty();
    if (m_asksForPart) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_file.size()) + '-');
        request.setRawHeader("If-Range", m_file.validator());
    }
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(bufferBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::receive);
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::finish);
    m_silence.start();
}

bool HttpAttempt::followRedirect()
{
    const QUrl to = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (to.isEmpty())
        return false;
    const QUrl next = m_place.resolved(to);
    // Whoever stands between can change what comes without encryption, so that leads nowhere else.
    const bool isSafe = next.scheme() == QStringLiteral("https");
    const bool isSame = next.scheme() == m_place.scheme() && next.host() == m_url.host();
    if (++m_redirects > mostRedirects) {
        end({Kind::Refused, Words::tr("%1 leads on from address to address without an end.").arg(shownUrl())});
    } else if (next.host().isEmpty() || !(isSafe || isSame)) {
        end({Kind::Refused, Words::tr("%1 leads to %2, which is neither https nor the same server.")
                                .arg(shownUrl(), shownAddress(next))});
    } else {
        m_place = next;
        m_reply->disconnect(this);
        // It may be in the middle of one of its signals.
        m_reply->deleteLater();
        send();
    }
    return true;
}

void HttpAttempt::receive()
{
    if (m_result)
        return;
    m_silence.start();
    if (!m_isHeadAccepted && (followRedirect() || !acceptHead()))
        return;
    if (m_reply->bytesAvailable() == 0)
        return;
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(bufferBytes);
        if (m_file.size() == 0) {
            if (auto refused = refuseStart(bytes))
                return end(*refused);
        }
        if (auto refused = refuseSize(m_file.size() + bytes.size()))
            return end(*refused);
        if (auto reason = m_file.append(bytes))
            return end(fileProblem(*reason));
    }
    m_received(m_file.size(), m_total);
}

bool HttpAttempt::acceptHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    auto refused = refuseStatus(status);
    if (!refused)
        refused = refuseContent();
    if (!refused && status == statusPartial)
        refused = continueFile();
    if (!refused && status == statusOk) {
        // The server does not do ranges, or the file has changed: it sends the whole.
        if (auto reason = m_file.restart(validatorOf(*m_reply)))
            refused = fileProblem(*reason);
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        m_total = length.isValid() ? length.toLongLong() : -1;
    }
    if (!refused)
        refused = refuseSize(m_total);
    if (refused)
        end(*refused);
    m_isHeadAccepted = !refused;
    return m_isHeadAccepted;
}

std::optional<HttpResult> HttpAttempt::refuseStatus(int status) const
{
    if (status == statusOk || status == statusPartial)
        return {};
    if (status == statusOutOfRange && m_asksForPart)
        return refuseRange();
    const QString reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    const QString shown = QStringLiteral("%1 %2").arg(status).arg(reason).trimmed();
    const QString sentence = Words::tr("%1 answered with status %2.").arg(shownUrl(), shown);
    const bool isPassing = status == statusTimeout || status == statusTooMany || status >= statusServerError;
    return HttpResult{isPassing ? Kind::Again : Kind::Refused, sentence};
}

/// There is nothing behind what is there: either that is all, or it is no beginning of what the server has.
std::optional<HttpResult> HttpAttempt::refuseRange() const
{
    if (contentRange(*m_reply).total == m_file.size() && isSameContent())
        return HttpResult{Kind::Done, {}};
    if (auto reason = m_file.restart({}))
        return fileProblem(*reason);
    return HttpResult{Kind::Again, Words::tr("%1 has changed meanwhile.").arg(shownUrl())};
}

/// Whether the answer's mark, where it has one, is that of the bytes that are there.
bool HttpAttempt::isSameContent() const
{
    const QByteArray mark = validatorOf(*m_reply);
    return mark.isEmpty() || mark == m_file.validator();
}

std::optional<HttpResult> HttpAttempt::refuseContent() const
{
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    if (type.contains(QStringLiteral("html"), Qt::CaseInsensitive))
        return HttpResult{Kind::Refused,
                          Words::tr("%1 answered with a web page instead of prices. Is there a log-in page or "
                                    "a proxy between?")
                              .arg(shownUrl())};
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return HttpResult{Kind::Refused, Words::tr("%1 answered in the encoding %2, which was not asked for.")
                                             .arg(shownUrl(), QString::fromLatin1(encoding))};
    return {};
}

std::optional<HttpResult> HttpAttempt::continueFile()
{
    const ContentRange range = contentRange(*m_reply);
    m_total = range.total;
    if (range.first == m_file.size() && isSameContent())
        return {};
    if (auto reason = m_file.restart({}))
        return fileProblem(*reason);
    return HttpResult{Kind::Again, Words::tr("%1 sent another part than was asked for.").arg(shownUrl())};
}

std::optional<HttpResult> HttpAttempt::refuseSize(qint64 total) const
{
    if (total > m_rules.limit)
        return HttpResult{Kind::Refused, Words::tr("%1 is larger than %2 MiB, the most that is fetched.")
                                             .arg(shownUrl())
                                             .arg(std::max(qint64{1}, m_rules.limit / mebibyte))};
    const QString folder = QFileInfo(m_file.path()).absolutePath();
    const QStorageInfo storage(folder);
    // Asked once, when the length is known; a disk that fills up later says so itself.
    if (!m_isHeadAccepted && storage.isValid() && total - m_file.size() > storage.bytesAvailable())
        return HttpResult{Kind::Refused, Words::tr("There is no room in %1 for the %2 MiB of %3.")
                                             .arg(QDir::toNativeSeparators(folder))
                                             .arg(total / mebibyte)
                                             .arg(shownUrl())};
    return {};
}

std::optional<HttpResult> HttpAttempt::refuseStart(const QByteArray& bytes) const
{
    const QByteArray start = bytes.trimmed();
    if (start.isEmpty() || start.startsWith('{') || start.startsWith("\xEF\xBB\xBF"))
        return {};
    return HttpResult{
        Kind::Refused,
        start.startsWith('<')
            ? Words::tr("%1 answered with a web page instead of prices. Is there a log-in page or a proxy "
                        "between?")
                  .arg(shownUrl())
            : Words::tr("%1 is not a JSON file.").arg(shownUrl())};
}

void HttpAttempt::finish()
{
    if (m_result)
        return;
    QNetworkReply* const finished = m_reply;
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        receive();
    // A redirect has begun another one.
    if (m_result || m_reply != finished)
        return;
    m_silence.stop();
    if (m_reply->error() != QNetworkReply::NoError)
        return end(resultOf(m_reply->error()));
    if (!m_isHeadAccepted)
        return end({Kind::Again, Words::tr("%1 gave no answer.").arg(shownUrl())});
    if (m_file.size() == 0)
        return end({Kind::Refused, Words::tr("%1 is empty.").arg(shownUrl())});
    if (m_total >= 0 && m_file.size() != m_total)
        return end(
            {Kind::Again, Words::tr("%1 ended after %2 of %3 bytes.").arg(shownUrl()).arg(m_file.size()).arg(m_total)});
    end({Kind::Done, {}});
}

HttpResult HttpAttempt::resultOf(QNetworkReply::NetworkError error) const
{
    const QString reason = m_reply->errorString();
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {Kind::Failed, Words::tr("%1 was not found. Is there a connection to the internet?").arg(m_url.host())};
    case QNetworkReply::SslHandshakeFailedError:
        return {Kind::Failed,
                Words::tr("The connection to %1 is not safe: %2. Check the system's clock and who stands between.")
                    .arg(m_url.host(), reason)};
    case QNetworkReply::ConnectionRefusedError: // nobody is there, so asking again at once is in vain
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {Kind::Failed, Words::tr("%1 could not be fetched: %2.").arg(shownUrl(), reason)};
    default:
        return {Kind::Again, Words::tr("%1 could not be fetched: %2.").arg(shownUrl(), reason)};
    }
}

HttpResult HttpAttempt::fileProblem(const QString& reason) const
{
    return {Kind::Failed,
            Words::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(m_file.path()), reason)};
}

void HttpAttempt::checkRate()
{
    const qint64 received = m_file.size() - m_windowStart;
    m_windowStart = m_file.size();
    // What starts over is not slow.
    if (received < 0 || received >= m_rules.leastInWindow)
        return;
    end({Kind::Slow,
         Words::tr("%1 sent only %2 bytes in %3 s.").arg(shownUrl()).arg(received).arg(m_rules.window.count() / 1000)});
}

QString HttpAttempt::shownUrl() const { return shownAddress(m_url); }

void HttpAttempt::end(const HttpResult& result)
{
    if (m_result)
        return;
    m_result = result;
    m_silence.stop();
    m_window.stop();
    m_longest.stop();
    // The reply is not aborted here, inside one of its signals; what still comes is let go with it.
    emit ended();
}

} // namespace loadline
