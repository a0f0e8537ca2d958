#pragma once
#include <QFrame>

class QLineEdit;
class QCheckBox;
class QListView;

namespace praxidesk::shell {

class MiniMonth;
class ResourceModel;
class SavedViewList;

/// The month, and whose columns are shown.
class LeftPanel : public QFrame {
    Q_OBJECT
public:
    explicit LeftPanel(QWidget *parent = nullptr);

    [[nodiscard]] MiniMonth *month() const { return m_month; }
    [[nodiscard]] ResourceModel *resources() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] SavedViewList *savedViews() const { return m_saved; }
    /// Decides again what there is room for.
    void arrange();
    /// In a week: of one, or of several side by side.
    void setWeek(bool isWeek, bool sideBySide);

    /// Lower than its parts: the list gives way first.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sideBySideWanted(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    MiniMonth *m_month;
    QWidget *m_legend;
    QLineEdit *m_search;
    ResourceModel *m_model;
    QListView *m_list;
    SavedViewList *m_saved;
    QCheckBox *m_sideBySide;
};

} // namespace praxidesk::shell
