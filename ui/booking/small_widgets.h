#pragma once
// Plain widgets in the dress of the look, shared by the dialogs and the main window.

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "ui/style/icons.h"
#include "ui/style/palette.h"

namespace praxidesk::booking {

/// 11 px, quieter than other text.
class HintLabel : public QLabel {
    Q_OBJECT
public:
    explicit HintLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// 12 px semibold.
class HeadingLabel : public QLabel {
    Q_OBJECT
public:
    explicit HeadingLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// One line that ends with an ellipsis where it has too little room.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// An icon that follows the theme.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    enum class Ink { Text, Warning };
    explicit IconLabel(style::IconName icon, Ink ink = Ink::Text, QWidget *parent = nullptr);
    void setIcon(style::IconName icon) {
        m_icon = icon;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    style::IconName m_icon;
    Ink m_ink;
};

/// A secondary way out: looks like a link, is a button for keyboard and accessibility.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Fill, edge and a wide leading edge in a state's colours; labels in it take the state's text colour.
class MessageFrame : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Warning, Error, Free };
    explicit MessageFrame(Tone tone, QWidget *parent = nullptr);
    [[nodiscard]] style::StateColours colours() const;
    /// For labels that were added after the frame was shown.
    void tint();
    void setTone(Tone tone) { m_tone = tone; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone;
};

/// The row at the foot of a dialog: title-row colour, hairline above.
class DialogFooter : public QFrame {
    Q_OBJECT
public:
    explicit DialogFooter(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The solid one; one per surface.
[[nodiscard]] QPushButton *primaryButton(const QString &text);
/// Not the default, not taken by Enter elsewhere; its accessible name is its text.
[[nodiscard]] QPushButton *plainButton(const QString &text);

} // namespace praxidesk::booking
