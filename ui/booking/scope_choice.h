#pragma once
#include <QWidget>

#include "core/desk/series_desk.h"

class QButtonGroup;

namespace praxidesk::booking {

/// This one, this and the following, or all of a series: side by side, this one first.
class ScopeChoice : public QWidget {
    Q_OBJECT
public:
    explicit ScopeChoice(QWidget *parent = nullptr);
    [[nodiscard]] desk::Scope scope() const;
    void setScope(desk::Scope scope);
    [[nodiscard]] static QStringList names();

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_group;
};

} // namespace praxidesk::booking
