#include "ui/booking/known_already.h"

#include "ui/booking/words.h"
#include "ui/style/reading.h"

#include <QHBoxLayout>
#include <QLabel>

namespace praxidesk::booking {

KnownAlreadyLine::KnownAlreadyLine(const store::Store &store, QWidget *parent)
    : MessageFrame(Tone::Warning, parent), m_search(store), m_sentence(new QLabel), m_take(new LinkButton(tr("Take this one"))) {
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_take);
    hide();
    connect(m_take, &LinkButton::clicked, this, [this] { Q_EMIT taken(m_patient); });
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &KnownAlreadyLine::goOn);
    connect(&store, &store::Store::changed, this, [this] {
        m_search.forget();
        look(m_person);
    });
}

void KnownAlreadyLine::look(const std::optional<desk::NewPatient> &person) {
    m_person = person;
    if (!person) {
        m_turn.stop();
        m_search.forget();
        tell(std::nullopt);
        return;
    }
    m_search.start(*person);
    m_turn.start(0);
}

void KnownAlreadyLine::goOn() {
    if (m_search.step()) {
        m_turn.start(0);
    } else {
        tell(m_search.found());
    }
}

void KnownAlreadyLine::tell(const std::optional<desk::KnownAlready> &known) {
    const std::pair before(isHidden(), m_sentence->text());
    if (known) {
        const QString born = birthDateText(known->patient.birthDate);
        const QString name = style::setApart(known->patient.name);
        const QString who = born.isEmpty() ? name : tr("%1, %2", "patient, birth date").arg(name, born);
        m_patient = known->patient.id;
        m_sentence->setText(known->byPhoneAlone ? tr("The same phone number: %1", "a patient").arg(who) : tr("Probably there already: %1", "a patient").arg(who));
        m_take->setAccessibleName(tr("Take this one: %1", "a patient").arg(who));
    }
    setVisible(known.has_value());
    if (before != std::pair(isHidden(), m_sentence->text())) {
        Q_EMIT told();
    }
}

} // namespace praxidesk::booking
