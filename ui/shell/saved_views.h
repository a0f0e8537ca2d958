#pragma once
#include <QWidget>

#include "ui/shell/view_state.h"

#include <QAbstractListModel>

class QListView;

namespace praxidesk::shell {

/// "F2" for 0.
[[nodiscard]] QString keyOfSavedView(int key);

class SavedViewModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, ChosenRole };
    explicit SavedViewModel(QObject *parent = nullptr);

    void setViews(const std::vector<SavedView> &views);
    /// The key of the one that is shown now, if one is.
    void setChosen(std::optional<int> key);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SavedView> m_views;
    std::optional<int> m_chosen;
};

/// The saved views with their keys, beneath the people; it takes no room while there is none. What is wanted is told by key.
class SavedViewList : public QWidget {
    Q_OBJECT
public:
    explicit SavedViewList(QWidget *parent = nullptr);
    [[nodiscard]] SavedViewModel *model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    void setViews(const std::vector<SavedView> &views, std::optional<int> chosen);
    /// 0 while there is none.
    [[nodiscard]] int heightOfAll() const;

Q_SIGNALS:
    void showWanted(int key);
    void removeWanted(int key);
    void menuWanted(int key, const QPoint &onScreen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SavedViewModel *m_model;
    QListView *m_list;
};

} // namespace praxidesk::shell
