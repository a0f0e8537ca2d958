#pragma once
#include <QAbstractTableModel>
#include <QPointer>

class QAction;

namespace praxidesk::shell {

class CommandRegistry;

/// Commands with their shortcuts: text, keys, menu. Filtered by any words in any order.
class CommandModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TextColumn, KeysColumn, MenuColumn, ColumnCount };

    /// `onlyEnabled`: what can be done now (the palette); else everything that has a key, and the grid's gestures (the list of shortcuts).
    CommandModel(const CommandRegistry &registry, bool onlyEnabled, QObject *parent = nullptr);

    void filter(const QString &words);
    /// nullptr for a gesture of the grid.
    [[nodiscard]] QAction *actionAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString text;
        QString keys;
        QString menu;
        QAction *action = nullptr;
    };
    void addGridKeys();

    std::vector<Row> m_all;
    std::vector<Row> m_rows;
};

} // namespace praxidesk::shell
