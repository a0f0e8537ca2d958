#pragma once
#include "ui/booking/small_widgets.h"

#include <functional>

class QHBoxLayout;

namespace praxidesk::shell {

/// What could not be done, and what to do instead: lies over the foot of the grid until answered. The first way out has
/// the focus; Escape closes.
class NoticeBar : public booking::MessageFrame {
    Q_OBJECT
public:
    struct Way {
        QString text;
        std::function<void()> run;
    };
    explicit NoticeBar(QWidget *parent);

    void tell(const QString &sentence, const std::vector<Way> &ways, Tone tone = Tone::Warning);
    [[nodiscard]] QString sentence() const;
    /// Keeps its place at the foot of its parent, above what `foot` says is not to be covered (in pixels).
    void place();
    void setFoot(std::function<int()> foot) { m_foot = std::move(foot); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close(const std::function<void()> &then);

    std::function<int()> m_foot;
    QWidget *m_icon;
    QLabel *m_sentence;
    QHBoxLayout *m_ways;
};

} // namespace praxidesk::shell
