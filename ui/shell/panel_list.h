#pragma once
#include <QAbstractListModel>
#include <QListView>
#include <QMimeData>

#include "ui/style/icons.h"

#include <optional>
#include <vector>

namespace praxidesk::shell {

/// A row of a right panel: a heading with a count, or something with two lines at either side.
struct PanelRow {
    enum class Tone { Plain, Warning, Error };
    bool heading = false;
    QString title;
    QString beside = {};                            ///< after the title, lighter
    QString detail;
    QString right;
    QString rightDetail;
    std::optional<style::IconName> icon = {};
    Tone tone = Tone::Plain;                        ///< of `right`
    bool arrived = false;                           ///< the icon's colour
    int number = 0;                                 ///< an offer's number instead of an icon
    qint64 id = 0;
    int section = 0;                                ///< of a heading and of the rows beneath it, where rows can be dragged
    std::optional<style::IconName> step = {};       ///< a button at the end that moves it on
    QString stepText = {};                          ///< what that makes of it
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
    /// One row leaves room for its tools; -1: none does.
    void setTallRow(int row, int extraHeight);
    [[nodiscard]] int extraHeight(const QModelIndex &index) const { return index.row() == m_tallRow ? m_extraHeight : 0; }
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;
    /// Rows that stand for appointments can be dragged, here from section to section and to whatever else takes them.
    void setDraggable(bool draggable) { m_draggable = draggable; }
    /// What such a drag carries; nullopt for anything else.
    [[nodiscard]] static std::optional<qint64> draggedId(const QMimeData *data);
    [[nodiscard]] static QMimeData *dragOf(qint64 id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// Dragged to the rows of a section, or onto its heading.
    void dropped(qint64 id, int section);

private:
    bool m_draggable = false;
    std::vector<PanelRow> m_rows;
    int m_tallRow = -1;
    int m_extraHeight = 0;
};

/// Draws the model; Enter and a click activate a row.
class PanelList : public QListView {
    Q_OBJECT
public:
    explicit PanelList(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] PanelListModel *rows() const { return m_model; }
    [[nodiscard]] qint64 currentId() const;
    /// What stands in the list when nothing does.
    /// Buttons that stand in the current row, beneath its words. They belong to the list's parent, so that assistive
    /// technology finds them beside the list.
    void setRowTools(QWidget *tools);
    /// Delete takes a row off the list, whatever it means elsewhere.
    void setRemovable() { m_removable = true; }
    /// Rows are dragged, take drops, and stay current when they go to another section.
    void setDraggable();
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void picked(qint64 id, const QRect &rowOnScreen);
    void menuWanted(qint64 id, const QPoint &onScreen);
    /// The button at the end of a row, or Space.
    void stepWanted(qint64 id);
    void removeWanted(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void followSelection();
    /// The row whose button is there.
    [[nodiscard]] QModelIndex stepAt(const QPoint &point) const;
    void growCurrentRow();
    void placeTools();
    [[nodiscard]] int toolsHeight() const;

    PanelListModel *m_model;
    QWidget *m_tools = nullptr;
    QString m_emptyText;
    bool m_removable = false;
    QPersistentModelIndex m_pressedStep;
    qint64 m_kept = 0;                              ///< the current row while rows are made anew
};

} // namespace praxidesk::shell
