#pragma once
#include <QWidget>

#include <QDate>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace praxidesk::schedules {

/// A date that may be left open: a check box, and the date where it is checked.
class OptionalDate : public QWidget {
    Q_OBJECT
public:
    /// `proposal`: shown when it is checked first.
    OptionalDate(const QString &text, QDate proposal, QWidget *parent = nullptr);

    void setDate(std::optional<QDate> date);
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] QCheckBox *check() const { return m_check; }
    [[nodiscard]] QDateEdit *field() const { return m_date; }

Q_SIGNALS:
    /// By a person.
    void changed();

private:
    QCheckBox *m_check;
    QDateEdit *m_date;
    QDate m_proposal;
};

/// A date field with a calendar, in the locale's words.
[[nodiscard]] QDateEdit *dateField(const QString &name);
/// The line in which a spin box or date field is typed is called like the field.
void nameInnerEdits(QWidget *parent);

} // namespace praxidesk::schedules
