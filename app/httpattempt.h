// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One try to fetch the rest of a JSON file over HTTP.

#pragma once

#include "app/partialfile.h"

#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

class QNetworkAccessManager;

namespace loadline {

/// What a transfer keeps to.
struct HttpRules
{
    qint64 limit = 0;                            ///< bytes of the whole file
    std::chrono::milliseconds silence{30000};    ///< without a byte, after which a try is given up
    std::chrono::milliseconds window{60000};     ///< over which the rate is looked at
    qint64 leastInWindow = qint64{64} * 1024;    ///< bytes; a try that brings fewer is given up
    std::chrono::milliseconds longest{21600000}; ///< for the whole file with all tries: 6 hours
    std::chrono::milliseconds firstPause{1000};  ///< before the second try; doubles with each that brings nothing
    int triesWithoutProgress = 4;
    int tries = 20;
};

struct HttpResult
{
    enum class Kind
    {
        Done,
        Again,   ///< another try may bring the rest
        Slow,    ///< as Again, but what it brought is too little to count as progress
        Failed,  ///< another try is in vain now; it may go on from here another day
        Refused, ///< what the server has is not what was asked for, so there is nothing to go on with
        Stopped
    };
    Kind kind = Kind::Done;
    QString sentence; ///< for the user, of all but Done and Stopped
};

class HttpAttempt : public QObject
{
    Q_OBJECT

public:
    using Received = std::function<void(qint64 done, qint64 total)>;

    /// All but `url` must outlive this.
    HttpAttempt(QNetworkAccessManager& network, const QUrl& url, PartialFile& file, const HttpRules& rules,
                const QDeadlineTimer& deadline, const Received& received);
    ~HttpAttempt() override;

    /// Fetches what `file` lacks; returns when that has ended, at the latest 100 ms after `stop`. Runs an event loop.
    [[nodiscard]] HttpResult run(const std::stop_token& stop);

signals:
    void ended();

private:
    void send();
    void receive();
    void finish();
    /// Asks at the place where the answer leads to, if it does.
    [[nodiscard]] bool followRedirect();
    /// Looks at the head of the answer before its first byte is taken. False: it is not taken.
    [[nodiscard]] bool acceptHead();
    [[nodiscard]] std::optional<HttpResult> refuseStatus(int status) const;
    [[nodiscard]] std::optional<HttpResult> refuseRange() const;
    [[nodiscard]] bool isSameContent() const;
    void checkRate();
    [[nodiscard]] std::optional<HttpResult> refuseContent() const;
    [[nodiscard]] std::optional<HttpResult> refuseSize(qint64 total) const;
    [[nodiscard]] std::optional<HttpResult> continueFile();
    [[nodiscard]] std::optional<HttpResult> refuseStart(const QByteArray& bytes) const;
    [[nodiscard]] HttpResult resultOf(QNetworkReply::NetworkError error) const;
    [[nodiscard]] HttpResult fileProblem(const QString& reason) const;
    [[nodiscard]] QString shownUrl() const;
    void end(const HttpResult& result);

    QNetworkAccessManager& m_network;
    QUrl m_url;
    QUrl m_place; ///< where redirects lead to
    PartialFile& m_file;
    const HttpRules& m_rules;
    const Received& m_received;
    QNetworkReply* m_reply = nullptr;
    QTimer m_silence;
    QTimer m_window;
    QTimer m_longest;
    qint64 m_windowStart = 0; ///< bytes that were there when the window began
    bool m_asksForPart = false;
    std::optional<HttpResult> m_result;
    qint64 m_total = -1;
    int m_redirects = 0;
    bool m_isHeadAccepted = false;
};

} // namespace loadline
