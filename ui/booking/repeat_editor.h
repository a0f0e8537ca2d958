#pragma once
#include <QWidget>

class QComboBox;
class QDate;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace praxidesk::booking {

/// How often something happens again: not at all, by the week or month, or by a rule of one's own (RFC 5545); how many
/// times or until when.
class RepeatEditor : public QWidget {
    Q_OBJECT
public:
    explicit RepeatEditor(QWidget *parent = nullptr);

    /// Without "RRULE:"; empty: once.
    [[nodiscard]] QString rule() const;
    [[nodiscard]] bool repeats() const { return !rule().isEmpty(); }
    /// The day of the first one: an end proposed without being chosen moves along.
    void setStart(const QDate &start);
    [[nodiscard]] QComboBox *often() const { return m_often; }
    [[nodiscard]] QSpinBox *count() const { return m_count; }

Q_SIGNALS:
    void changed();

private:
    void show();

    QComboBox *m_often;
    QSpinBox *m_every;
    QLineEdit *m_custom;
    QComboBox *m_end;
    QSpinBox *m_count;
    QDateEdit *m_until;
};

} // namespace praxidesk::booking
