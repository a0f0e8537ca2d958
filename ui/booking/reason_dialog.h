#pragma once
#include <QDialog>
#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace praxidesk::booking {

/// Asks why, with customary reasons to pick from: cancelling, not showing up, overbooking.
class ReasonDialog : public QDialog {
    Q_OBJECT
public:
    /// `required`: the button works only with a reason.
    ReasonDialog(const QString &title, const QString &sentence, const QStringList &customary, const QString &button, bool required,
                 QWidget *parent = nullptr);
    [[nodiscard]] QString reason() const;
    /// What the field holds at first, all of it selected; `name` instead of "Reason", with mnemonic.
    void ask(const QString &name, const QString &text);
    /// A further question under the reason. `suggested`: which answer a customary reason brings along.
    void addChoice(const QString &name, const QStringList &answers, const QHash<QString, int> &suggested = {});
    /// Something else to decide, under the reason.
    void addRow(const QString &name, QWidget *field);
    /// Index into the answers; −1 without a choice.
    [[nodiscard]] int choice() const;

    [[nodiscard]] static QStringList cancelReasons();
    /// The one of them that the patient did not bring about.
    [[nodiscard]] static QString reasonOfPractice();
    [[nodiscard]] static QStringList overbookReasons();
    /// The ways in which a patient is told.
    [[nodiscard]] static QStringList waysOfTelling();

private:
    QLabel *m_label;
    QLineEdit *m_reason;
    QVBoxLayout *m_rows;
    QComboBox *m_choice = nullptr;
};

} // namespace praxidesk::booking
