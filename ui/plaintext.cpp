// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plaintext.h"

#include "ui/visibletext.h"

#include <QCoreApplication>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(box)
};

QString escaped(const QString& text)
{
    return visibleText(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// In one pass, so that a "%2" in a text that was put in is not taken for a place.
QString filled(const QString& pattern, const QStringList& texts)
{
    QString markup;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (place >= 1 && place <= texts.size()) {
            markup += escaped(texts.at(place - 1));
            ++at;
        } else {
            markup += pattern[at];
        }
    }
    return markup;
}

} // namespace

PlainLabel::PlainLabel(QWidget* parent)
    : PlainLabel({}, parent)
{}

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

MarkupLabel::MarkupLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
}

void MarkupLabel::showMarkup(const QString& pattern, const QStringList& texts) { setText(filled(pattern, texts)); }

PlainBox::PlainBox(Icon icon, const QString& text, const QString& explained, StandardButtons buttons, QWidget* parent)
    : QMessageBox(parent)
{
    setWindowTitle(Words::tr("Loadline"));
    setIcon(icon);
    setTextFormat(Qt::PlainText);
    setText(visibleText(text));
    setInformativeText(visibleText(explained));
    setStandardButtons(buttons);
    makePlain(*this);
}

void warn(QWidget* parent, const QString& sentence)
{
    PlainBox(QMessageBox::Warning, sentence, {}, QMessageBox::Ok, parent).exec();
}

void showMarkupBox(QWidget* parent, const QString& title, const QString& pattern, const QStringList& texts)
{
    QMessageBox box(QMessageBox::NoIcon, title, filled(pattern, texts), QMessageBox::Ok, parent);
    box.setTextFormat(Qt::RichText);
    box.exec();
}

void makePlain(QWidget& dialog)
{
    for (QLabel* label : dialog.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
}

QString plainTip(const QString& text)
{
    const QString shown = visibleText(text);
    return Qt::mightBeRichText(shown) ? QStringLiteral("<qt>%1</qt>").arg(escaped(text)) : shown;
}

QString plainTip(const QStringList& paragraphs)
{
    QString tip;
    for (const QString& paragraph : paragraphs)
        if (!paragraph.isEmpty())
            tip += QStringLiteral("<p>") + escaped(paragraph) + QStringLiteral("</p>");
    return QStringLiteral("<qt>") + tip + QStringLiteral("</qt>");
}

QString plainName(const QString& text) { return visibleLine(text).replace(u'&', QStringLiteral("&&")); }

} // namespace loadline
