#pragma once
#include <QAbstractListModel>
#include <QListView>

#include "ui/style/icons.h"

#include <optional>
#include <vector>

namespace praxidesk::shell {

/// A row of a right panel: a heading with a count, or something with two lines at either side.
struct PanelRow {
    enum class Tone { Plain, Warning, Error };
    bool heading = false;
    QString title;
    QString detail;
    QString right;
    QString rightDetail;
    std::optional<style::IconName> icon = {};
    Tone tone = Tone::Plain;                        ///< of `right`
    bool arrived = false;                           ///< the icon's colour
    int number = 0;                                 ///< an offer's number instead of an icon
    qint64 id = 0;
    friend bool operator==(const PanelRow &, const PanelRow &) = default;
};

class PanelListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, HeadingRole };
    explicit PanelListModel(QObject *parent = nullptr);

    /// Resets only when the rows are other things; words that changed are updated in place.
    void setRows(std::vector<PanelRow> rows);
    [[nodiscard]] const PanelRow &row(const QModelIndex &index) const { return m_rows[static_cast<size_t>(index.row())]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<PanelRow> m_rows;
};

/// Draws the model; Enter and a click activate a row.
class PanelList : public QListView {
    Q_OBJECT
public:
    explicit PanelList(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] PanelListModel *rows() const { return m_model; }
    [[nodiscard]] qint64 currentId() const;
    /// What stands in the list when nothing does.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void picked(qint64 id, const QRect &rowOnScreen);
    void menuWanted(qint64 id, const QPoint &onScreen);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PanelListModel *m_model;
    QString m_emptyText;
};

} // namespace praxidesk::shell
