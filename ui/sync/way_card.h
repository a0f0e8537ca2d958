#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace praxidesk::sync_ui {

/// One way out of several: its number (the key that takes it), what it means, and the button that does it. Further
/// widgets may stand before the button, or instead of it when it has no text.
class WayCard : public QFrame {
    Q_OBJECT
public:
    WayCard(int number, const QString &title, const QString &meaning, const QString &button, QWidget *parent = nullptr);
    void addField(QWidget *field);
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void taken();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QPushButton *m_button;
};

} // namespace praxidesk::sync_ui
