// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/opentraffic.h"

#include "app/document.h"
#include "ui/format.h"
#include "ui/plaintext.h"
#include "ui/traffic/describetraffic.h"
#include "ui/traffic/trafficdialog.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>
#include <QToolTip>

#include <utility>

namespace loadline {
namespace {

const std::string columnId = "traffic.trace_column";
const std::string timeId = "traffic.trace_time";
const std::string rowsId = "traffic.trace_rows";
const std::string countRows = "count";
const QString keepKey = QStringLiteral("traffic/keepAnswers");

} // namespace

OpenTraffic::OpenTraffic(Document& document, QSettings& settings, const Theme& theme, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_theme(theme)
    , m_window(window)
{
    connect(&m_reader, &TrafficReader::opened, this, &OpenTraffic::showTable);
    connect(&m_reader, &TrafficReader::interpreted, this, &OpenTraffic::showInterpretation);
}

OpenTraffic::~OpenTraffic() = default;

void OpenTraffic::openPath(const QString& path)
{
    if (!m_dialog)
        createDialog();
    m_path = path;
    m_answers.clear();
    m_areKept = false;
    m_said.reset();
    m_dialog->showBeginning(QFileInfo(path).fileName());
    m_dialog->open();
    m_dialog->raise();
    m_reader.open(path);
}

void OpenTraffic::createDialog()
{
    m_dialog = new TrafficDialog(m_theme, m_window);
    m_dialog->setKeepsAnswers(m_settings.value(keepKey, true).toBool());
    connect(m_dialog, &TrafficDialog::timeChosen, this, &OpenTraffic::chooseTime);
    connect(m_dialog, &TrafficDialog::columnToggled, this, &OpenTraffic::toggleColumn);
    connect(m_dialog, &TrafficDialog::answered, this, &OpenTraffic::answer);
    connect(m_dialog, &TrafficDialog::lineRequested, this, &OpenTraffic::showLine);
    connect(m_dialog, &TrafficDialog::otherFileRequested, this, &OpenTraffic::fileRequested);
    connect(m_dialog, &TrafficDialog::fileDropped, this, &OpenTraffic::openPath);
    connect(m_dialog, &TrafficDialog::copyRequested, this, &OpenTraffic::copyCommand);
    connect(m_dialog, &QDialog::accepted, this, &OpenTraffic::use);
    connect(m_dialog, &QDialog::finished, this, &OpenTraffic::close);
    connect(&m_reader, &TrafficReader::progressed, m_dialog, &TrafficDialog::showProgress);
}

void OpenTraffic::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_dialog)
        m_dialog->setTheme(theme);
}

const std::vector<std::string>& OpenTraffic::names() const { return m_reader.file()->table->names; }

void OpenTraffic::showTable()
{
    const TrafficFile& file = *m_reader.file();
    if (!file.table) {
        m_dialog->showTraffic(describeProblem(QFileInfo(m_path).fileName(), file.content.size(), file.problem));
        return;
    }
    m_answers = keptAnswers(m_settings, names());
    m_areKept = !m_answers.empty();
    read();
}

void OpenTraffic::read() { m_reader.interpret({.choices = choicesFrom(m_answers), .unit = unitFrom(m_answers)}); }

void OpenTraffic::showInterpretation(const std::shared_ptr<const TraceInterpretation>& said)
{
    m_said = said;
    show();
}

void OpenTraffic::show()
{
    const TrafficFile& file = *m_reader.file();
    OpenedTraffic shown = describeTraffic({QFileInfo(m_path).fileName(), file.content.size(), *file.table}, *m_said,
                                          m_document.scenario(), weekFrom(m_answers));
    if (m_areKept)
        shown.notes.append({.sentence = tr("Your answers for an earlier file with these columns are used.")});
    m_dialog->showTraffic(shown);
}

void OpenTraffic::chooseTime(int column)
{
    if (!m_said || !m_dialog->traffic().columns.at(column).canBeTime)
        return;
    const std::size_t chosen[] = {static_cast<std::size_t>(column)};
    m_answers[timeId] = columnsAnswer(names(), chosen);
    showRoles(column, true);
    read();
}

/// What was chosen is seen at once: a next choice builds on it.
void OpenTraffic::showRoles(int column, bool isTime)
{
    QList<TrafficColumn> columns = m_dialog->traffic().columns;
    const auto leave = [](TrafficColumn& left) {
        left.role = left.canBeAdded ? TrafficRole::LeftOut : TrafficRole::Words;
    };
    if (isTime) {
        for (TrafficColumn& other : columns)
            if (other.role == TrafficRole::Time)
                leave(other);
        columns[column].role = TrafficRole::Time;
    } else if (columns.at(column).role == TrafficRole::Added) {
        leave(columns[column]);
    } else {
        columns[column].role = TrafficRole::Added;
    }
    m_dialog->showColumns(columns);
}

/// With no column to add up, each row is one request.
void OpenTraffic::toggleColumn(int column)
{
    const QList<TrafficColumn>& columns = m_dialog->traffic().columns;
    if (!m_said || !columns.at(column).canBeAdded || columns.at(column).role == TrafficRole::Time)
        return;
    std::vector<std::size_t> added;
    for (std::size_t i = 0; i < m_said->columns.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        // Not all columns of a wide file are shown.
        const bool isAdded = place < columns.size() ? columns.at(place).role == TrafficRole::Added
                                                    : m_said->columns[i].role == TraceRole::Value;
        if (isAdded != (place == column))
            added.push_back(i);
    }
    if (const auto rows = m_answers.find(rowsId); rows != m_answers.end() && rows->second == countRows)
        m_answers.erase(rows);
    m_answers.erase(columnId);
    if (added.empty())
        m_answers[rowsId] = countRows;
    else
        m_answers[columnId] = columnsAnswer(names(), added);
    showRoles(column, false);
    read();
}

void OpenTraffic::answer(const QString& parameter, const QString& key)
{
    if (!m_said)
        return;
    m_answers[parameter.toStdString()] = key.toStdString();
    // Another week is another stretch of the same reading.
    if (parameter == QStringLiteral("traffic.trace_week") && !m_reader.isInterpreting())
        show();
    else
        read();
}

void OpenTraffic::showLine(qint64 line)
{
    const TraceTable& table = *m_reader.file()->table;
    constexpr std::size_t before = 20;
    const std::size_t row = rowAtLine(table, static_cast<std::size_t>(line));
    m_dialog->showRows(trafficRows(table, row > before ? row - before : 0), line);
}

void OpenTraffic::copyCommand()
{
    // A scenario that was never saved has no file to name.
    const QString scenario = m_document.path().isEmpty() ? QStringLiteral("FILE") : m_document.path();
    const QString words = evaluateCommandText(scenario, QFileInfo(m_path).absoluteFilePath(), m_answers);
    QGuiApplication::clipboard()->setText(words);
    const QPoint at = QCursor::pos();
    QToolTip::showText(at, plainTip(tr("Copied: %1").arg(words)), m_dialog);
}

void OpenTraffic::use()
{
    const auto* reading = m_said ? std::get_if<TraceReading>(&m_said->result) : nullptr;
    Q_ASSERT(reading);
    m_settings.setValue(keepKey, m_dialog->keepsAnswers());
    keepAnswers(m_settings, names(), m_dialog->keepsAnswers() ? m_answers : TrafficAnswers{});
    m_document.useTraffic(withTraffic(m_document.scenario(), *reading, choicesFrom(m_answers), weekFrom(m_answers)));
    emit done(tr("\"%1\" now gives the traffic.").arg(QFileInfo(m_path).fileName()));
}

void OpenTraffic::close()
{
    m_reader.cancel();
    m_said.reset();
    // It is this dialog that tells of its end.
    std::exchange(m_dialog, nullptr)->deleteLater();
}

} // namespace loadline
