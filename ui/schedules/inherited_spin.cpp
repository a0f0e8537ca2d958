#include "ui/schedules/inherited_spin.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace praxidesk::schedules {

// The value below the least one stands for "inherited".
InheritedSpin::InheritedSpin(int least, int most, int step, const QString &unit, QWidget *parent) : QSpinBox(parent), m_step(step) {
    setRange(least - 1, most);
    setSingleStep(step);
    setSuffix(unit);
    setFixedWidth(104);
    setOwn(std::nullopt);
    connect(this, &QSpinBox::valueChanged, this, [this] {
        tint();
        Q_EMIT ownChanged();
    });
}

void InheritedSpin::setOwn(std::optional<int> value) {
    const QSignalBlocker quiet(this);
    setValue(value.value_or(minimum()));
    tint();
}

std::optional<int> InheritedSpin::own() const { return value() == minimum() ? std::nullopt : std::optional(value()); }

void InheritedSpin::setInherited(std::optional<int> value, const QString &otherwise) {
    m_inherited = value;
    m_otherwise = otherwise;
    setSpecialValueText(value ? QString::number(*value) + suffix() : otherwise);
    tint();
}

QString InheritedSpin::textFromValue(int value) const { return QString::number(value); }

int InheritedSpin::valueFromText(const QString &text) const {
    QString digits = text;
    digits.remove(suffix());
    bool isNumber = false;
    const int value = digits.trimmed().toInt(&isNumber);
    return isNumber ? value : minimum();
}

QValidator::State InheritedSpin::validate(QString &text, int &position) const {
    QString digits = text;
    if (digits.remove(suffix()).trimmed().isEmpty() || text == specialValueText()) {
        return QValidator::Acceptable;
    }
    return QSpinBox::validate(text, position);
}

void InheritedSpin::stepBy(int steps) {
    if (value() == minimum() && steps > 0 && m_inherited) {
        setValue(std::min(maximum(), *m_inherited + steps * m_step)); // on from what holds, not from nothing
        return;
    }
    QSpinBox::stepBy(steps);
}

void InheritedSpin::tint() {
    QPalette colours = lineEdit()->palette();
    colours.setColor(QPalette::Text, palette().color(own() ? QPalette::Text : QPalette::PlaceholderText));
    lineEdit()->setPalette(colours);
}

} // namespace praxidesk::schedules
