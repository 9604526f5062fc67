// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/scenarios/years_editor.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/pages/parts.hpp"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
const Decimal least = Decimal{-100};
const Decimal most = Decimal{1000};
} // namespace

YearsEditor::YearsEditor(QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout),
      m_add(textButton(tr("Add a year"), tr("The next year, on assumptions about pay and money")))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, [this] {
        m_years.push_back(m_years.empty() ? YearAhead{} : m_years.back());
        build();
        emit entered(false);
    });
}

void YearsEditor::setLevies(Levies levies)
{
    if (levies == m_levies)
        return;
    m_levies = std::move(levies);
    build();
}

void YearsEditor::setValue(const std::vector<YearAhead>& years)
{
    if (years == m_years)
        return;
    m_years = years;
    build();
}

void YearsEditor::build()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t year = 0; year < m_years.size(); ++year)
        addRow(year);
}

void YearsEditor::addRow(std::size_t year)
{
    auto* row = new QFrame;
    row->setObjectName(QStringLiteral("item"));
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setColumnStretch(1, 1);
    const QString number = QString::number(year + 1);
    const auto addField = [&](int at, const QString& title, Percent YearAhead::*member) {
        auto* field = new NumberField({least, most, 9, false}, QLocale());
        field->setValue((m_years[year].*member).value);
        field->setAccessibleName(tr("Year %1 after this one: %2").arg(number, title));
        field->setMinimumHeight(28);
        grid->addWidget(plainLabel(title), at, 0);
        grid->addWidget(field, at, 1);
        connect(field, &NumberField::entered, this, [this, field, year, member] {
            if (const auto value = field->value()) {
                (m_years[year].*member).value = *value;
                emit entered(true);
            }
        });
    };
    QToolButton* remove = textButton(tr("Remove"));
    remove->setAccessibleName(tr("Remove year %1").arg(number));
    grid->addWidget(plainLabel(tr("Year %1 after this one").arg(number), TextStyle::Muted), 0, 0);
    grid->addWidget(remove, 0, 1, Qt::AlignRight);
    addField(1, tr("Pay rises by, in %"), &YearAhead::raise);
    addField(2, tr("Money for pay rises by, in %"), &YearAhead::budgetRaise);
    auto* levy = new QuietComboBox;
    levy->setAccessibleName(tr("Year %1 after this one: tax and contributions").arg(number));
    levy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    levy->setMinimumHeight(28);
    for (const auto& [id, title] : m_levies)
        levy->addItem(title, id);
    levy->addItem(tr("none: nothing is deducted"), QString());
    levy->setCurrentIndex(levy->findData(QString::fromStdString(m_years[year].levy)));
    grid->addWidget(plainLabel(tr("Tax and contributions")), 3, 0);
    grid->addWidget(levy, 3, 1);
    connect(levy, &QComboBox::activated, this, [this, levy, year] {
        m_years[year].levy = levy->currentData().toString().toStdString();
        emit entered(false);
    });
    connect(remove, &QToolButton::clicked, this, [this, year] {
        m_years.erase(m_years.begin() + static_cast<std::ptrdiff_t>(year));
        build();
        emit entered(false);
    });
    m_rows->addWidget(row);
}

} // namespace purse::gui
