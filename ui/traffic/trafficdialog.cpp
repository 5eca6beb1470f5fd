// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/trafficdialog.h"

#include "ui/font.h"
#include "ui/format.h"
#include "ui/icon.h"
#include "ui/plaintext.h"
#include "ui/traffic/plainlabel.h"
#include "ui/traffic/trafficnotes.h"
#include "ui/traffic/trafficpreview.h"
#include "ui/traffic/trafficquestions.h"
#include "ui/traffic/traffictable.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr QSize usual(1176, 758);
constexpr QSize smallest(900, 560);
constexpr QSize frame(24, 48); ///< what the desktop draws around a window
constexpr int margin = 20;
constexpr int leftShare = 724;
constexpr int rightShare = 452;
constexpr int previewShare = 700;
constexpr int notesShare = 420;
constexpr int lowerHeight = 250;
constexpr int footHeight = 60;
constexpr int sideWidth = 360;
constexpr int notePixels = 12;
constexpr int headPixels = 15;
constexpr int barSteps = 1000;
constexpr int barHeight = 6;
constexpr int barWidth = 160;
constexpr int problemIconSize = 32;

void fill(QWidget* widget, const Theme& theme, const QColor& ground)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, ground);
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
}

QFrame* newRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setObjectName(QStringLiteral("rule"));
    rule->setFixedHeight(1);
    return rule;
}

} // namespace

TrafficDialog::TrafficDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowMaximizeButtonHint | Qt::WindowCloseButtonHint)
    , m_theme(theme)
{
    setWindowTitle(tr("Open traffic"));
    // The window's type size is the dialog's.
    setAttribute(Qt::WA_WindowPropagation);
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newUpper(), 1);
    layout->addWidget(newRule(this));
    layout->addWidget(newLower());
    layout->addWidget(newRule(this));
    layout->addWidget(newFoot());
    connectParts();
    const QSize room = screen()->availableSize() - frame;
    setMinimumSize(smallest.boundedTo(room));
    resize(usual.boundedTo(room));
    fitType();
    setTheme(theme);
    showBeginning({});
}

QWidget* TrafficDialog::newUpper()
{
    auto* upper = new QWidget(this);
    m_questions = new TrafficQuestions;
    m_side = new QScrollArea(upper);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setWidget(m_questions);
    m_side->setMinimumWidth(sideWidth);
    auto* layout = new QHBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newFile(), leftShare);
    layout->addWidget(m_side, rightShare);
    return upper;
}

QWidget* TrafficDialog::newFile()
{
    m_file = new QWidget(this);
    m_fileIcon = new PlainLabel(m_file);
    m_name = newPlainLabel(m_file);
    m_name->setObjectName(QStringLiteral("fileName"));
    m_about = newPlainLabel(m_file);
    m_about->setObjectName(QStringLiteral("aboutFile"));
    m_other = new QPushButton(tr("&Other file…"), m_file);
    m_other->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_fileIcon);
    head->addWidget(m_name);
    head->addWidget(m_about, 1);
    head->addWidget(m_other);
    m_ask = newPlainLabel(m_file);
    m_ask->setText(tr("Which columns count?"));
    m_how = newPlainLabel(m_file);
    m_how->setText(tr("one column is the time; tick every column to add up"));
    auto* question = new QHBoxLayout;
    question->setSpacing(10);
    question->addWidget(m_ask);
    question->addWidget(m_how, 1);
    m_table = new TrafficTable;
    m_stack = new QStackedWidget(m_file);
    m_stack->addWidget(m_table);
    m_stack->addWidget(newProblem());
    m_caption = newPlainLabel(m_file);
    m_caption->setWordWrap(true);
    m_caption->setObjectName(QStringLiteral("caption"));
    auto* layout = new QVBoxLayout(m_file);
    layout->setContentsMargins(margin, 10, margin, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(question);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_caption);
    return m_file;
}

QWidget* TrafficDialog::newProblem()
{
    m_problemPage = new QWidget;
    m_problemIcon = new PlainLabel(m_problemPage);
    m_problemHead = newPlainLabel(m_problemPage);
    m_problemHead->setWordWrap(true);
    m_problem = newPlainLabel(m_problemPage);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(m_problemPage);
    layout->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    layout->setSpacing(10);
    layout->addStretch(1);
    layout->addWidget(m_problemIcon);
    layout->addWidget(m_problemHead);
    layout->addWidget(m_problem);
    layout->addStretch(2);
    return m_problemPage;
}

QWidget* TrafficDialog::newLower()
{
    m_lower = new QWidget(this);
    m_preview = new TrafficPreview(m_theme, m_lower);
    m_notesHead = newPlainLabel(m_lower);
    m_notesHead->setText(tr("Notes"));
    m_notes = new TrafficNotes(m_lower);
    m_month = newPlainLabel(m_lower);
    m_month->setObjectName(QStringLiteral("month"));
    m_month->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_notesHead);
    right->addWidget(m_notes, 1);
    right->addWidget(m_month);
    auto* layout = new QHBoxLayout(m_lower);
    layout->setContentsMargins(margin, 12, margin, 10);
    layout->setSpacing(24);
    layout->addWidget(m_preview, previewShare);
    layout->addLayout(right, notesShare);
    return m_lower;
}

QWidget* TrafficDialog::newFoot()
{
    m_foot = new QWidget(this);
    m_keep = new QCheckBox(tr("&Keep these answers for files like this"), m_foot);
    m_keep->setChecked(true);
    m_keep->setToolTip(tr("A file with the same columns is then read the same way"));
    m_bar = new QProgressBar(m_foot);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, barHeight);
    m_bar->setAccessibleName(tr("Reading the file"));
    m_copy = new QPushButton(tr("Copy as &command"), m_foot);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Puts the words on the clipboard that do the same in a terminal"));
    auto* cancel = new QPushButton(tr("Cancel"), m_foot);
    cancel->setAutoDefault(false);
    m_use = new QPushButton(tr("&Use this traffic"), m_foot);
    m_use->setObjectName(QStringLiteral("useTraffic"));
    m_use->setDefault(true);
    auto* layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(margin, 10, margin, 10);
    layout->setSpacing(10);
    layout->addWidget(m_keep);
    layout->addSpacing(10);
    layout->addWidget(m_bar);
    layout->addStretch(1);
    layout->addWidget(m_copy);
    layout->addWidget(cancel);
    layout->addWidget(m_use);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return m_foot;
}

void TrafficDialog::connectParts()
{
    connect(m_table, &TrafficTable::timeChosen, this, &TrafficDialog::timeChosen);
    connect(m_table, &TrafficTable::columnToggled, this, &TrafficDialog::columnToggled);
    connect(m_table, &TrafficTable::sightChanged, this, &TrafficDialog::showCaption);
    connect(m_questions, &TrafficQuestions::answered, this, &TrafficDialog::answered);
    connect(m_notes, &TrafficNotes::lineRequested, this, &TrafficDialog::revealLine);
    connect(m_other, &QPushButton::clicked, this, &TrafficDialog::otherFileRequested);
    connect(m_copy, &QPushButton::clicked, this, &TrafficDialog::copyRequested);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    // A table would look for what begins with it.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QDialog::reject);
}

void TrafficDialog::fitType()
{
    const QFont note = pixelFont(font(), scaledToType(notePixels, font()));
    for (QLabel* label : {m_about, m_how, m_caption})
        label->setFont(note);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (QLabel* label : {m_name, m_ask, m_notesHead, m_month})
        label->setFont(strong);
    m_problemHead->setFont(pixelFont(font(), scaledToType(headPixels, font()), QFont::DemiBold));
    m_notes->setFont(note);
    m_notes->setTheme(m_theme);
    // Larger type takes its room from the table, which scrolls.
    m_lower->setFixedHeight(std::min(scaledToType(lowerHeight, font()), height() * 37 / 100));
    m_foot->setMinimumHeight(footHeight);
}

void TrafficDialog::setTheme(const Theme& theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    for (QWidget* part : {m_file, m_lower, m_problemPage})
        fill(part, theme, theme.surface);
    fill(m_side, theme, theme.raised);
    fill(m_questions, theme, theme.raised);
    fill(m_foot, theme, theme.window);
    m_table->setTheme(theme);
    m_questions->setTheme(theme);
    m_preview->setTheme(theme);
    m_notes->setTheme(theme);
    for (QLabel* label : {m_about, m_how, m_caption})
        setInk(label, theme.ink2);
    setInk(m_problemHead, theme.stopInk);
    for (QFrame* rule : findChildren<QFrame*>(QStringLiteral("rule")))
        setInk(rule, theme.border);
    showUsable();
    const int side = scaledToType(16, font());
    m_fileIcon->setPixmap(icon(QStringLiteral("open"), theme.ink2).pixmap(side, side));
    m_problemIcon->setPixmap(icon(QStringLiteral("stop"), theme.stop).pixmap(problemIconSize, problemIconSize));
}

void TrafficDialog::showBeginning(const QString& file)
{
    showTraffic({.file = file, .about = tr("is being read")});
    showProgress(-1.0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void TrafficDialog::showProgress(double share)
{
    m_isBusy = true;
    m_bar->setVisible(true);
    m_bar->setRange(0, share < 0.0 ? 0 : barSteps);
    if (share >= 0.0)
        m_bar->setValue(static_cast<int>(share * barSteps));
    showUsable();
}

void TrafficDialog::showTraffic(const OpenedTraffic& traffic)
{
    m_traffic = traffic;
    m_isBusy = false;
    m_bar->setVisible(false);
    m_name->setText(traffic.file);
    m_about->setText(traffic.about);
    m_questions->showQuestions(traffic.questions);
    m_preview->showPicture(traffic.picture);
    m_notes->showNotes(traffic.notes);
    m_month->setText(traffic.picture.month);
    m_month->setVisible(!traffic.picture.month.isEmpty());
    showTable();
    showUsable();
}

void TrafficDialog::showTable()
{
    const bool isProblem = !m_traffic.problem.isEmpty();
    m_problemHead->setText(tr("This file cannot be used as traffic."));
    m_problem->setText(m_traffic.problem);
    m_table->showRows(m_traffic.columns, m_traffic.rows);
    if (isProblem && m_table->hasFocus())
        m_other->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(isProblem ? m_problemPage : static_cast<QWidget*>(m_table));
    m_ask->setVisible(!isProblem);
    m_how->setVisible(!isProblem);
    showCaption();
}

void TrafficDialog::showColumns(const QList<TrafficColumn>& columns)
{
    m_traffic.columns = columns;
    m_table->showRows(m_traffic.columns, m_traffic.rows);
}

void TrafficDialog::showRows(const QList<TrafficRow>& rows, qint64 line)
{
    m_traffic.rows = rows;
    m_table->showRows(m_traffic.columns, rows);
    m_table->revealLine(line);
}

void TrafficDialog::showCaption()
{
    const auto [first, last] = m_table->linesInSight();
    const NumberFormat format;
    m_caption->setVisible(first > 0 && m_traffic.problem.isEmpty());
    m_caption->setText(tr("Lines %1 to %2 of %3. Keys: ← → choose a column, Space ticks it, T makes it the time.")
                           .arg(format.count(static_cast<double>(first)), format.count(static_cast<double>(last)),
                                format.count(static_cast<double>(m_traffic.lastLine))));
}

void TrafficDialog::showUsable()
{
    const bool isReady = !m_isBusy && m_traffic.isUsable();
    m_use->setEnabled(isReady);
    m_use->setIcon(icon(QStringLiteral("traffic"), isReady ? m_theme.selInk : m_theme.control));
    m_copy->setEnabled(isReady);
    m_use->setToolTip(plainTip(isReady    ? QString()
                               : m_isBusy ? tr("The file is being read")
                                          : tr("What has an octagon must be mended or answered first")));
}

void TrafficDialog::revealLine(qint64 line)
{
    if (!m_table->revealLine(line))
        emit lineRequested(line);
}

bool TrafficDialog::keepsAnswers() const { return m_keep->isChecked(); }

void TrafficDialog::setKeepsAnswers(bool keeps) { m_keep->setChecked(keeps); }

void TrafficDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_foot)
        fitType();
}

void TrafficDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void TrafficDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit fileDropped(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace loadline
