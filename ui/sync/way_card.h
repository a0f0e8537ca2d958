#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace praxidesk::sync_ui {

/// One way out of several: its number (the key that takes it), what it means, and the button that does it. A field
/// may stand before the button, or instead of it when it has no text; beneath the words where there is little room.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeField(bool isBelow);

    QHBoxLayout *m_row;
    QVBoxLayout *m_words;
    QWidget *m_field = nullptr;
    bool m_isBelow = false;
    QPushButton *m_button;
};

} // namespace praxidesk::sync_ui
