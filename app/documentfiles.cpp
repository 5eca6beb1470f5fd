// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/documentfiles.h"

#include "app/wholefile.h"
#include "ui/plaintext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace loadline {
namespace {

const QString folderKey = QStringLiteral("files/folder");
const QString ending = QStringLiteral("loadline");

QString scenarioFilter() { return DocumentFiles::tr("Loadline scenarios (*.loadline)"); }
QString openFilter()
{
    return scenarioFilter() + DocumentFiles::tr(";;Exported with a scenario inside (*.png *.svg *.pdf *.pptx)");
}
QString traceFilter()
{
    return DocumentFiles::tr("Recorded traffic (*.csv *.tsv *.txt *.log *.json *.jsonl);;All files (*)");
}

} // namespace

DocumentFiles::DocumentFiles(Document& document, const Preset& start, QSettings& settings, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_start(start)
    , m_settings(settings)
    , m_window(window)
    , m_recent(settings)
{
    connect(&m_recent, &RecentFiles::chosen, this, &DocumentFiles::openPath);
}

QString DocumentFiles::folder() const
{
    const QString last = m_settings.value(folderKey).toString();
    return QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void DocumentFiles::rememberFolder(const QString& path)
{
    m_settings.setValue(folderKey, QFileInfo(path).absolutePath());
}

bool DocumentFiles::report(const Failure& failure)
{
    if (failure)
        warn(m_window, *failure);
    return !failure;
}

bool DocumentFiles::mayLeave()
{
    if (!m_document.isModified())
        return true;
    PlainBox question(QMessageBox::Question, tr("Save the changes to \"%1\" first?").arg(m_document.title()),
                      tr("Changes that are not saved are lost."),
                      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save:
        return saveDocument();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void DocumentFiles::startNew()
{
    if (mayLeave())
        m_document.startNew(m_start);
}

void DocumentFiles::open()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open scenario"), folder(), openFilter());
    if (!path.isEmpty())
        openPath(path);
}

void DocumentFiles::openPath(const QString& path)
{
    if (!mayLeave())
        return;
    if (!report(m_document.openFile(path))) {
        if (!QFileInfo::exists(path))
            m_recent.remove(path);
        return;
    }
    rememberFolder(path);
    m_recent.add(path);
}

void DocumentFiles::openTrace()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open traffic"), folder(), traceFilter());
    if (!path.isEmpty())
        openTracePath(path);
}

void DocumentFiles::openTracePath(const QString& path)
{
    rememberFolder(path);
    emit trafficChosen(path);
}

void DocumentFiles::openDropped(const QString& path)
{
    if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0 || isExportedPath(path))
        openPath(path);
    else
        openTracePath(path);
}

void DocumentFiles::save() { static_cast<void>(saveDocument()); }
void DocumentFiles::saveAs() { static_cast<void>(saveDocumentAs()); }

bool DocumentFiles::saveDocument()
{
    if (m_document.path().isEmpty())
        return saveDocumentAs();
    if (!report(m_document.save()))
        return false;
    m_recent.add(m_document.path());
    emit done(tr("Saved %1").arg(QDir::toNativeSeparators(m_document.path())));
    return true;
}

bool DocumentFiles::saveDocumentAs()
{
    const QString start =
        m_document.path().isEmpty() ? QDir(folder()).filePath(m_document.title() + u'.' + ending) : m_document.path();
    QFileDialog dialog(m_window, tr("Save scenario"), start, scenarioFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(QFileInfo(start).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    const QString path = dialog.selectedFiles().constFirst();
    if (!report(m_document.saveAs(path)))
        return false;
    rememberFolder(path);
    m_recent.add(path);
    emit done(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

void DocumentFiles::saveBills(const QByteArray& csv)
{
    const QString suffix = QStringLiteral("csv");
    const QString name = tr("%1 bills").arg(m_document.title()) + u'.' + suffix;
    QFileDialog dialog(m_window, tr("Save bills"), folder(), tr("CSV table (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(name);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        saveBillsPath(dialog.selectedFiles().constFirst(), csv);
}

void DocumentFiles::saveBillsPath(const QString& path, const QByteArray& csv)
{
    if (!report(writeWholeFile(path, csv)))
        return;
    rememberFolder(path);
    emit done(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace loadline
