#pragma once
#include <QLineEdit>

#include "core/store/store.h"

class QFrame;
class QListView;

namespace praxidesk::booking {

class PatientSearchModel;

/// A line edit that shows matching patients beneath it as one types. Up, Down and Enter choose, Escape closes the list,
/// Ctrl+N or the last row asks for a new patient. The list lies over the window; focus never leaves the field.
class PatientSearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit PatientSearchField(const store::Store &store, QWidget *parent = nullptr);
    ~PatientSearchField() override;

    [[nodiscard]] QListView *list() const { return m_list; }
    void hideList();
    /// The least width of the list, for fields that are narrower than their results.
    void setListWidth(int width) { m_listWidth = width; }

Q_SIGNALS:
    void picked(praxidesk::PatientId patient);
    void newPatientWanted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refresh();
    void showList();
    void accept(int row);
    void choose(const QModelIndex &index);

    PatientSearchModel *m_model;
    QFrame *m_frame = nullptr;
    QListView *m_list = nullptr;
    int m_listWidth = 0;
    bool m_choosing = false; ///< the selection changes because we change it
};

} // namespace praxidesk::booking
