#pragma once
#include <QComboBox>

#include <vector>

class QActionGroup;
class QMenu;

namespace praxidesk::booking {

/// Looks like a combo box, lets any number of entries be checked; none checked means all. The list stays open while one
/// checks, and can ask whether any or all of the checked ones are meant.
class ManyCombo : public QComboBox {
    Q_OBJECT
public:
    struct Entry {
        QString name;
        QString shortName = {};                     ///< in the closed box; empty: `name`
        qint64 id = 0;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    /// `everything` is the entry for all of them, and what the box says when none is checked.
    explicit ManyCombo(const QString &name, const QString &everything, QWidget *parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// In the order of the entries; empty: all.
    [[nodiscard]] std::vector<qint64> checked() const;
    void setChecked(const std::vector<qint64> &ids);

    /// Adds the choice between any of them and all of them together.
    void offerAllOf(const QString &anyOf, const QString &allOf);
    [[nodiscard]] bool allOf() const;
    void setAllOf(bool all);
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    void showPopup() override;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void toggled();
    void describe();
    /// The menu's entries without the line between them.
    [[nodiscard]] QList<QAction *> choices() const;

    QString m_everything;
    std::vector<Entry> m_entries;
    QMenu *m_menu;
    QAction *m_all;
    QList<QAction *> m_actions;
    QActionGroup *m_mode = nullptr;
    QAction *m_separator = nullptr;
    QAction *m_any = nullptr;
    QAction *m_allOf = nullptr;
};

} // namespace praxidesk::booking
