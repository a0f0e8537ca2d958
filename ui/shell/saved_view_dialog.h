#pragma once
#include <QDialog>

#include "ui/shell/view_state.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace praxidesk::shell {

/// Asks for the name and the key of a view that is kept.
class SavedViewDialog : public QDialog {
    Q_OBJECT
public:
    /// `changed`: the one that gets another name or key; nullopt: what is shown is kept as a new one.
    SavedViewDialog(const std::vector<SavedView> &saved, std::optional<int> changed, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    /// 0: F2.
    [[nodiscard]] int key() const;

private:
    void check();

    QLineEdit *m_name;
    QComboBox *m_key;
    QPushButton *m_save;
};

} // namespace praxidesk::shell
