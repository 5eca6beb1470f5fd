// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP server on this computer that misbehaves as told.

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace loadline {

/// How one request is answered.
struct TestAnswer
{
    QByteArray body = {};
    QByteArray status = "200 OK";
    QByteArray type = "application/json";
    QByteArray tag = "\"one\"";
    QByteArray location = {};     ///< of a redirect
    bool hasRanges = true;        ///< answers a part when asked for one
    qsizetype breakAfter = -1;    ///< bytes of the body after which the connection ends
    qsizetype claimedLength = -1; ///< in place of the true Content-Length
    bool isEndless = false;       ///< repeats the body without a length
    bool isSilent = false;        ///< sends the head and nothing after it
    int dripMs = 0;               ///< pause between pieces of 1/20 of the body
    qsizetype rangeTotal = -1;    ///< in place of the true length, where there is nothing behind the part asked for
};

struct TestRequest
{
    QString path;
    QByteArray range;
    QByteArray ifRange;
};

class TestServer : public QTcpServer
{
public:
    TestServer()
    {
        connect(this, &QTcpServer::newConnection, this, &TestServer::accept);
        if (!listen(QHostAddress::LocalHost))
            qFatal("the test server cannot listen");
    }

    /// The answers of a path, one after the other; the last stays.
    void answer(const QString& path, const QList<TestAnswer>& answers) { m_answers[path] = answers; }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    [[nodiscard]] const QList<TestRequest>& requests() const { return m_requests; }
    [[nodiscard]] int count(const QString& path) const
    {
        int found = 0;
        for (const TestRequest& request : m_requests)
            found += request.path == path ? 1 : 0;
        return found;
    }

private:
    void accept()
    {
        while (QTcpSocket* socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        }
    }

    static QByteArray header(const QList<QByteArray>& lines, const QByteArray& name)
    {
        for (const QByteArray& line : lines) {
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }

    void read(QTcpSocket* socket)
    {
        if (!socket->peek(65536).contains("\r\n\r\n"))
            return;
        const QList<QByteArray> lines = socket->readAll().split('\n');
        const TestRequest request{.path = QString::fromLatin1(lines.first().split(' ').value(1)),
                                  .range = header(lines, "range"),
                                  .ifRange = header(lines, "if-range")};
        m_requests.append(request);
        auto& answers = m_answers[request.path];
        if (answers.isEmpty()) {
            send(socket, {.body = "none", .status = "404 Not Found"}, request);
            return;
        }
        const TestAnswer chosen = answers.first();
        if (answers.size() > 1)
            answers.removeFirst();
        send(socket, chosen, request);
    }

    static void send(QTcpSocket* socket, const TestAnswer& answer, const TestRequest& request)
    {
        QByteArray status = answer.status;
        QByteArray body = answer.body;
        QByteArray head = "Content-Type: " + answer.type + "\r\nConnection: close\r\n";
        const auto total = QByteArray::number(body.size());
        if (!answer.tag.isEmpty())
            head += "ETag: " + answer.tag + "\r\n";
        if (!answer.location.isEmpty())
            head += "Location: " + answer.location + "\r\n";
        if (answer.hasRanges && request.range.startsWith("bytes=") && request.ifRange == answer.tag) {
            const qsizetype from = request.range.mid(6, request.range.size() - 7).toLongLong();
            const bool isThere = from < body.size();
            status = isThere ? "206 Partial Content" : "416 Range Not Satisfiable";
            head += "Content-Range: bytes " +
                    (isThere ? QByteArray::number(from) + '-' + QByteArray::number(body.size() - 1) : "*") + '/' +
                    (answer.rangeTotal < 0 ? total : QByteArray::number(answer.rangeTotal)) + "\r\n";
            body = body.mid(from);
        }
        if (!answer.isEndless) {
            const qsizetype length = answer.claimedLength < 0 ? body.size() : answer.claimedLength;
            head += "Content-Length: " + QByteArray::number(length) + "\r\n";
        }
        socket->write("HTTP/1.1 " + status + "\r\n" + head + "\r\n");
        if (answer.breakAfter >= 0)
            body.truncate(answer.breakAfter);
        if (answer.isEndless)
            repeat(socket, body);
        else if (answer.dripMs > 0)
            drip(socket, body, answer.dripMs);
        else if (!answer.isSilent)
            finish(socket, body);
    }

    static void finish(QTcpSocket* socket, const QByteArray& body)
    {
        socket->write(body);
        socket->disconnectFromHost();
    }

    static void repeat(QTcpSocket* socket, const QByteArray& body)
    {
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, body] {
            if (socket->bytesToWrite() == 0)
                socket->write(body);
        });
        socket->write(body);
    }

    static void drip(QTcpSocket* socket, const QByteArray& body, int pauseMs)
    {
        constexpr qsizetype pieces = 20;
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, body, timer, sent = qsizetype{0}]() mutable {
            socket->write(body.mid(sent, body.size() / pieces + 1));
            sent += body.size() / pieces + 1;
            if (sent >= body.size()) {
                timer->stop();
                socket->disconnectFromHost();
            }
        });
        timer->start(pauseMs);
    }

    QHash<QString, QList<TestAnswer>> m_answers;
    QList<TestRequest> m_requests;
};

} // namespace loadline
