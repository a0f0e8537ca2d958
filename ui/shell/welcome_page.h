#pragma once
#include <QAbstractButton>

#include "ui/style/icons.h"

class QLabel;

namespace praxidesk::booking {
class MessageFrame;
}

namespace praxidesk::shell {

/// A wide button with icon, title, sentence and key.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceButton(style::IconName icon, const QString &title, const QString &sentence, const QKeySequence &key, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// Where there is little room: its words, without the space around them.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    style::IconName m_icon;
    QString m_sentence;
    QString m_key;
};

/// The first start: look around, begin, or bring data along.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    /// What could not be opened, and why.
    void tell(const QString &sentence);
    /// Of the choices alone: the picture goes where there is no room for it.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void demoWanted();
    void newClinicWanted();
    void importWanted();
    void serverWanted();
    void openWanted();
    void shortcutsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_picture;
    booking::MessageFrame *m_message;
    QLabel *m_sentence;
};

} // namespace praxidesk::shell
