#pragma once
#include <QSpinBox>

#include <optional>

namespace praxidesk::schedules {

/// A number that may be inherited: emptied (Delete, or below the least), it shows the inherited one, greyed.
class InheritedSpin : public QSpinBox {
    Q_OBJECT
public:
    InheritedSpin(int least, int most, int step, const QString &unit, QWidget *parent = nullptr);

    void setOwn(std::optional<int> value);
    [[nodiscard]] std::optional<int> own() const;
    /// nullopt: nobody says anything; `otherwise` is shown then.
    void setInherited(std::optional<int> value, const QString &otherwise);

Q_SIGNALS:
    void ownChanged();

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    void stepBy(int steps) override;

private:
    void tint();

    int m_step;
    std::optional<int> m_inherited;
    QString m_otherwise;
};

} // namespace praxidesk::schedules
