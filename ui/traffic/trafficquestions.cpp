// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/trafficquestions.h"

#include "ui/font.h"
#include "ui/icon.h"
#include "ui/plaintext.h"
#include "ui/traffic/plainlabel.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace loadline {
namespace {

constexpr int margin = 18;
constexpr int blockGap = 18;
constexpr int lineGap = 6;
constexpr int listLabel = 96;
constexpr int notePixels = 12;
constexpr int columns = 2;
/// More answers than this are a list.
constexpr int mostButtons = 4;

/// Two sets of questions differ in no more than what is chosen and said.
bool askTheSame(const TrafficQuestion& one, const TrafficQuestion& other)
{
    return one.parameter == other.parameter && one.answers == other.answers && one.isList == other.isList &&
           one.subject == other.subject;
}

bool isList(const TrafficQuestion& question) { return question.isList || question.answers.size() > mostButtons; }

} // namespace

TrafficQuestions::TrafficQuestions(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(margin, margin - 2, margin, margin);
    m_layout->setSpacing(blockGap);
    m_layout->addStretch();
}

void TrafficQuestions::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (const Block& block : std::as_const(m_blocks))
        colour(block);
}

void TrafficQuestions::showQuestions(const QList<TrafficQuestion>& questions)
{
    const bool isSame = std::ranges::equal(questions, m_questions, askTheSame);
    m_questions = questions;
    if (!isSame)
        rebuild();
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        fill(m_blocks.at(i), m_questions.at(i));
}

QString TrafficQuestions::focused() const
{
    for (const QObject* at = focusWidget(); at && at != this; at = at->parent()) {
        QString parameter = at->property("parameter").toString();
        if (!parameter.isEmpty())
            return parameter;
    }
    return {};
}

QWidget* TrafficQuestions::focusOf(const QString& parameter) const
{
    for (const Block& block : m_blocks) {
        if (block.whole->property("parameter").toString() != parameter)
            continue;
        if (block.list)
            return block.list;
        return block.buttons->checkedButton() ? block.buttons->checkedButton() : block.buttons->buttons().constFirst();
    }
    return nullptr;
}

void TrafficQuestions::rebuild()
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus() && isAncestorOf(focusWidget());
    const QString parameter = hadFocus ? focused() : QString();
    for (const Block& block : std::as_const(m_blocks)) {
        block.whole->hide();
        // One of its buttons may be what is answering.
        block.whole->deleteLater();
    }
    m_blocks.clear();
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        m_blocks.append(newBlock(m_questions.at(i)));
        m_layout->insertWidget(static_cast<int>(i), m_blocks.last().whole);
        fill(m_blocks.last(), m_questions.at(i));
    }
    if (QWidget* next = parameter.isEmpty() ? nullptr : focusOf(parameter))
        next->setFocus(Qt::OtherFocusReason);
}

TrafficQuestions::Block TrafficQuestions::newBlock(const TrafficQuestion& question)
{
    Block block;
    block.whole = new QWidget(this);
    block.whole->setProperty("parameter", question.parameter);
    block.subject = newPlainLabel(block.whole);
    block.found = newPlainLabel(block.whole);
    block.found->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    block.found->setWordWrap(true);
    block.caution = newPlainLabel(block.whole);
    block.caution->setWordWrap(true);
    block.caution->setObjectName(QStringLiteral("caution"));
    auto* layout = new QVBoxLayout(block.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineGap);
    if (isList(question))
        addList(block, question, layout);
    else
        addButtons(block, question, layout);
    layout->addWidget(newCautionLine(block.caution, block.whole));
    colour(block);
    block.whole->show();
    return block;
}

void TrafficQuestions::addButtons(Block& block, const TrafficQuestion& question, QVBoxLayout* layout)
{
    auto* head = new QHBoxLayout;
    head->addWidget(block.subject);
    head->addWidget(block.found, 1);
    layout->addLayout(head);
    block.buttons = new QButtonGroup(block.whole);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(lineGap);
    grid->setVerticalSpacing(lineGap);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (int i = 0; i < question.answers.size(); ++i) {
        const TrafficAnswer& answer = question.answers.at(i);
        auto* button = new QRadioButton(withoutMnemonic(answer.label), block.whole);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(question.subject, answer.label));
        button->setToolTip(plainTip(answer.label));
        block.buttons->addButton(button, i);
        grid->addWidget(button, i / columns, i % columns);
        connect(button, &QRadioButton::clicked, this,
                [this, parameter = question.parameter, key = answer.key] { emit answered(parameter, key); });
    }
    layout->addLayout(grid);
}

void TrafficQuestions::addList(Block& block, const TrafficQuestion& question, QVBoxLayout* layout)
{
    block.list = new QComboBox(block.whole);
    block.list->setAccessibleName(question.subject);
    // A long name does not widen the dialog.
    block.list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    block.list->setMinimumContentsLength(12);
    for (const TrafficAnswer& answer : question.answers)
        block.list->addItem(answer.label, answer.key);
    block.subject->setWordWrap(true);
    block.subject->setFixedWidth(scaledToType(listLabel, font()));
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(block.subject);
    line->addWidget(block.list, 1);
    layout->addLayout(line);
    block.found->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* below = new QHBoxLayout;
    below->addSpacing(scaledToType(listLabel, font()) + 12);
    below->addWidget(block.found, 1);
    layout->addLayout(below);
    connect(block.list, &QComboBox::activated, this, [this, parameter = question.parameter, list = block.list] {
        emit answered(parameter, list->currentData().toString());
    });
}

void TrafficQuestions::fill(const Block& block, const TrafficQuestion& question) const
{
    block.subject->setText(question.subject);
    block.found->setText(question.found);
    block.found->setVisible(!question.found.isEmpty());
    block.caution->setText(question.caution);
    block.caution->parentWidget()->setVisible(!question.caution.isEmpty());
    if (block.list) {
        block.list->setCurrentIndex(block.list->findData(question.taken));
        return;
    }
    // Exclusive buttons cannot all be off again.
    block.buttons->setExclusive(false);
    for (int i = 0; i < question.answers.size(); ++i)
        block.buttons->button(i)->setChecked(question.answers.at(i).key == question.taken);
    block.buttons->setExclusive(true);
}

void TrafficQuestions::colour(const Block& block) const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    block.subject->setFont(strong);
    block.found->setFont(pixelFont(font(), scaledToType(notePixels, font())));
    setInk(block.found, m_theme.ink3);
    colourCautionLine(block.caution, m_theme);
}

void TrafficQuestions::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        for (const Block& block : std::as_const(m_blocks))
            colour(block);
}

} // namespace loadline
