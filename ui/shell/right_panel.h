#pragma once
#include <QFrame>

class QBoxLayout;
class QStackedWidget;
class QToolButton;

namespace praxidesk::shell {

class CommandRegistry;

/// A strip of pages at the window's side; one of them unfolded, or none.
class RightPanel : public QFrame {
    Q_OBJECT
public:
    explicit RightPanel(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &name, QAction *action, QWidget *page);
    /// An empty id folds the panel.
    void open(const QString &id);
    [[nodiscard]] QString openPage() const { return m_open; }
    /// A count beside a page's name; 0 shows none.
    void setCount(const QString &id, int count);
    /// Low: a page that is taller gives way before the window does.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Page {
        QString id;
        QString name;
        QToolButton *button = nullptr;
        QWidget *widget = nullptr;
    };
    QBoxLayout *m_strip;
    QStackedWidget *m_stack;
    std::vector<Page> m_pages;
    QString m_open;
};

} // namespace praxidesk::shell
