#pragma once
#include <QDialog>

class QLineEdit;

namespace praxidesk::booking {

/// Asks why, with customary reasons to pick from: cancelling, not showing up, overbooking.
class ReasonDialog : public QDialog {
    Q_OBJECT
public:
    /// `required`: the button works only with a reason.
    ReasonDialog(const QString &title, const QString &sentence, const QStringList &customary, const QString &button, bool required,
                 QWidget *parent = nullptr);
    [[nodiscard]] QString reason() const;

    [[nodiscard]] static QStringList cancelReasons();
    [[nodiscard]] static QStringList overbookReasons();

private:
    QLineEdit *m_reason;
};

} // namespace praxidesk::booking
