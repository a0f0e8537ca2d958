#pragma once
#include <QScrollArea>

namespace praxidesk::shell {

/// As tall as what it holds where there is room, else scrolls: nothing in it is ever squeezed.
class FittingScroll : public QScrollArea {
    Q_OBJECT
public:
    FittingScroll(QWidget *content, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace praxidesk::shell
