#pragma once
#include <QScrollArea>

namespace praxidesk::booking {

/// Where occurrences go and what they meet there, one line each; a few of them at once, the rest scrolls.
class OutlookList : public QScrollArea {
    Q_OBJECT
public:
    struct Line {
        QString when;
        QString what;                               ///< what it meets there; empty: nothing
        friend bool operator==(const Line &, const Line &) = default;
    };
    explicit OutlookList(QWidget *parent = nullptr);

    /// Hidden without any.
    void setLines(const std::vector<Line> &lines);
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    std::vector<Line> m_lines;
};

} // namespace praxidesk::booking
