#pragma once
#include <QWidget>

#include <QDate>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimer;

namespace praxidesk::booking {

class WeekdayButtons;

/// How often something happens again: not at all, by the day, week or month, or by a rule of one's own (RFC 5545); how
/// many times or until when.
class RepeatEditor : public QWidget {
    Q_OBJECT
public:
    enum class Often { Once, Daily, WorkingDays, Weekly, SomeDays, EveryWeeks, DayOfMonth, WeekdayOfMonth, LastWeekdayOfMonth, Custom };
    explicit RepeatEditor(QWidget *parent = nullptr);

    /// Without "RRULE:"; empty: once.
    [[nodiscard]] QString rule() const;
    [[nodiscard]] bool repeats() const { return !rule().isEmpty(); }
    /// The day of the first one: words and weekdays follow it, and an end proposed without being chosen moves along.
    void setStart(const QDate &start);
    void setOften(Often often);
    [[nodiscard]] Often often() const;
    [[nodiscard]] QSpinBox *count() const { return m_count; }
    [[nodiscard]] QLineEdit *custom() const { return m_custom; }
    [[nodiscard]] WeekdayButtons *weekdays() const { return m_weekdays; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillOften();
    void arrange();

    QDate m_start;
    QComboBox *m_often;
    WeekdayButtons *m_weekdays;
    QTimer *m_typed;                                ///< a rule is looked at when typing rests
    QSpinBox *m_every;
    QLineEdit *m_custom;
    QComboBox *m_end;
    QSpinBox *m_count;
    QDateEdit *m_until;
};

} // namespace praxidesk::booking
