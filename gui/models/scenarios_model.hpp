// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <purse/model/document.hpp>

namespace purse::gui {

/// The scenarios of a document in their order. Names are edited in place, and rows can be dragged to another place.
class ScenariosModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, ModelColumn, BaselineColumn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Document& document, bool readOnly);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    // Asked for; the model changes when the session shows the edited document.
    void renamed(int row, const QString& title);
    void moved(int from, int to);

private:
    struct Row {
        QString id;
        QString title; ///< as it is in the document
        QString shown;
        QString model;
        bool isBaseline = false;

        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> m_rows;
    bool m_readOnly = false;
};

} // namespace purse::gui
