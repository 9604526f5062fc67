// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/needs/needs_print.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/needs/needs_words.hpp"

#include <purse/document/member_edit.hpp>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::NeedsPage)
};

const QString box = QStringLiteral("☐");

QString paragraph(const QString& text, const char* tag = "p")
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), escaped(text));
}

QString sourceWords(const Questionnaire& asked)
{
    if (!asked.drawnFrom.group.empty())
        return shown(asked.drawnFrom.group);
    return asked.drawnFrom.title.empty() ? shown(asked.drawnFrom.document) : shown(asked.drawnFrom.title);
}

QString filledHtml(const OwnFile& file)
{
    QString html = paragraph(Words::tr("What the finance group will see"), "h2");
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">");
    for (const SeenRow& row : seenRows(file))
        html += QStringLiteral("<tr><td width=\"60%\">%1</td><td>%2</td></tr>")
                    .arg(escaped(row.what), escaped(row.now.isEmpty() ? Words::tr("not said") : row.now));
    html += QStringLiteral("</table>") + paragraph(Words::tr("Who can open it"), "h2");
    for (const QString& sentence : readersSentences(file))
        html += paragraph(sentence);
    return html;
}

QString lineFor(const QString& before, const QString& after = {})
{
    const QString line(28, QLatin1Char('_'));
    return QStringLiteral("<p>%1 %2 %3</p>").arg(escaped(before), line, escaped(after));
}

QString questionHtml(const Question& question, const Format& format)
{
    QString html = QStringLiteral("<p><b>%1</b><br/>").arg(escaped(questionWords(question)));
    if (!question.why.empty())
        html += QStringLiteral("<small>%1</small>").arg(escaped(Words::tr("Why we ask: %1").arg(shown(question.why))));
    html += QStringLiteral("</p><p>");
    QStringList choices;
    if (question.kind == QuestionKind::YesNo)
        choices << Words::tr("Yes") << Words::tr("No");
    for (const Question::Choice& choice : question.choices)
        choices << shownName(choice.text, choice.id);
    for (const QString& choice : choices)
        html += box + QStringLiteral(" ") + escaped(choice) + QStringLiteral("&nbsp;&nbsp;&nbsp; ");
    if (choices.isEmpty())
        html += QString(28, QLatin1Char('_')) + QStringLiteral(" ") + escaped(periodUnit(question, format))
                + QStringLiteral("&nbsp;&nbsp;&nbsp; ");
    const QString silent = question.covers.empty() ? Words::tr("Rather not say")
                                                   : Words::tr("Only this sum, in place of the single costs");
    html += box + QStringLiteral(" ") + escaped(silent) + QStringLiteral("</p>");
    if (question.covers.empty())
        html += QStringLiteral("<p><small>%1</small></p>").arg(escaped(standInSentence(question, format)));
    return html;
}

QString emptyHtml(const OwnFile& file)
{
    const Format format(file.asked.currency, {});
    QString html = paragraph(Words::tr("You need answer nothing. Where you would rather not say, tick that; what "
                                       "counts then is written below the question."));
    html += lineFor(Words::tr("Name")) + lineFor(Words::tr("Hours a week")) + lineFor(Words::tr("Days a week"));
    html += lineFor(Words::tr("Where you are taxed"));
    for (const Question& question : file.asked.questions)
        html += questionHtml(question, format);
    html += paragraph(Words::tr("Who can open it"), "h2");
    const auto& readers = file.asked.drawnFrom.readers;
    QStringList names;
    for (const std::string& reader : readers)
        names << shown(reader);
    html += names.isEmpty()
                ? lineFor(Words::tr("Give this paper to"))
                : paragraph(Words::tr("Give this paper to nobody but: %1.").arg(QLocale().createSeparatedList(names)));
    return html;
}

void paintPage(QTextDocument& document, QPainter& painter, const QRectF& body, int page, const QString& below)
{
    painter.save();
    painter.translate(body.left(), body.top() - page * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(0, page * body.height(), body.width(), body.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(document.defaultFont());
    painter.drawText(QRectF(body.left(), body.bottom(), body.width(), 3 * painter.fontMetrics().height()),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, below);
}
} // namespace

QString needsHtml(const OwnFile& file, NeedsPaper paper)
{
    const QString source = sourceWords(file.asked);
    QString html = paragraph(Words::tr("My needs"), "h1");
    if (!source.isEmpty())
        html += paragraph(source);
    return html + (paper == NeedsPaper::Filled ? filledHtml(file) : emptyHtml(file));
}

bool printNeeds(const OwnFile& file, NeedsPaper paper, QPrinter& printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&printer);
    QFont font = document.defaultFont();
    font.setPointSizeF(10.5);
    document.setDefaultFont(font);
    document.setHtml(needsHtml(file, paper));
    const QRectF whole = printer.pageLayout().paintRectPixels(printer.resolution());
    const double foot = 4.0 * QFontMetricsF(font, &printer).height();
    const QRectF body(0, 0, whole.width(), whole.height() - foot);
    document.setDocumentMargin(0);
    document.setPageSize(body.size());
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            printer.newPage();
        paintPage(document, painter, body, page,
                  Words::tr("%1 · amounts in %2 · printed on %3 · page %4 of %5")
                      .arg(sourceWords(file.asked),
                           QString::fromStdString((file.statement.currency && paper == NeedsPaper::Filled
                                                       ? *file.statement.currency
                                                       : file.asked.currency)
                                                      .code),
                           dayWords(today()))
                      .arg(page + 1)
                      .arg(pages));
    }
    return true;
}

} // namespace purse::gui
