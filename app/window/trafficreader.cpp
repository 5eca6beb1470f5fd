// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/trafficreader.h"

#include "app/tracefile.h"
#include "ui/format.h"

#include <QFileInfo>

namespace loadline {
namespace {

/// A file that was given up is still being taken apart while the next one is read.
constexpr int threads = 2;

std::shared_ptr<TrafficFile> readFile(const QString& path, const MayGoOn& mayGoOn)
{
    auto file = std::make_shared<TrafficFile>();
    file->path = path;
    auto content = readTraceContent(path, file->problem, FileKinds::Plain, mayGoOn);
    if (!content)
        return file;
    file->content = std::move(*content);
    auto table = takeApartTrace({file->content.constData(), static_cast<std::size_t>(file->content.size())});
    if (const auto* error = std::get_if<TraceError>(&table))
        file->problem = text(error->sentence);
    else
        file->table = std::get<TraceTable>(std::move(table));
    return file;
}

} // namespace

TrafficReader::TrafficReader(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(threads);
}

TrafficReader::~TrafficReader()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void TrafficReader::open(const QString& path)
{
    cancel();
    m_stop = std::stop_source();
    const int serial = m_serial;
    const MayGoOn mayGoOn = [this, serial, stop = m_stop.get_token()](double share) {
        QMetaObject::invokeMethod(
            this,
            [this, serial, share] {
                if (serial == m_serial)
                    emit progressed(share);
            },
            Qt::QueuedConnection);
        return !stop.stop_requested();
    };
    m_pool.start([this, serial, path, mayGoOn] {
        const std::shared_ptr<const TrafficFile> file = readFile(path, mayGoOn);
        QMetaObject::invokeMethod(
            this, [this, serial, file] { finishOpening(serial, file); }, Qt::QueuedConnection);
    });
}

void TrafficReader::cancel()
{
    m_stop.request_stop();
    ++m_serial;
    m_wanted.reset();
    m_isInterpreting = false;
    forgetFile();
}

/// Hundreds of megabytes are given back beside the window.
void TrafficReader::forgetFile()
{
    if (m_file)
        m_pool.start([file = std::move(m_file)]() mutable { file.reset(); });
    m_file.reset();
}

void TrafficReader::finishOpening(int serial, const std::shared_ptr<const TrafficFile>& file)
{
    if (serial != m_serial)
        return;
    m_file = file;
    emit opened();
}

void TrafficReader::interpret(const TrafficOrder& order)
{
    Q_ASSERT(m_file && m_file->table);
    if (m_isInterpreting)
        m_wanted = order;
    else
        startInterpreting(order);
}

void TrafficReader::startInterpreting(const TrafficOrder& order)
{
    m_isInterpreting = true;
    emit progressed(-1.0);
    m_pool.start([this, serial = m_serial, file = m_file, order] {
        const auto said = std::make_shared<const TraceInterpretation>(
            interpretTrace(*file->table, order.choices, order.unit, QFileInfo(file->path).fileName().toStdString()));
        QMetaObject::invokeMethod(
            this, [this, serial, said] { finishInterpreting(serial, said); }, Qt::QueuedConnection);
    });
}

void TrafficReader::finishInterpreting(int serial, const std::shared_ptr<const TraceInterpretation>& said)
{
    if (serial != m_serial)
        return;
    m_isInterpreting = false;
    if (m_wanted) {
        startInterpreting(*std::exchange(m_wanted, {}));
        return;
    }
    emit interpreted(said);
}

} // namespace loadline
