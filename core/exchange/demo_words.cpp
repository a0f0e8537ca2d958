#include "core/exchange/demo_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace praxidesk::exchange {

std::vector<const char *> demoWords() {
    return {
        // types of visit
        QT_TRANSLATE_NOOP("DemoClinic", "Follow-up"), QT_TRANSLATE_NOOP("DemoClinic", "Check-up"), QT_TRANSLATE_NOOP("DemoClinic", "New patient"),
        QT_TRANSLATE_NOOP("DemoClinic", "Blood pressure"), QT_TRANSLATE_NOOP("DemoClinic", "Prescription"), QT_TRANSLATE_NOOP("DemoClinic", "Vaccination"),
        QT_TRANSLATE_NOOP("DemoClinic", "Ultrasound"), QT_TRANSLATE_NOOP("DemoClinic", "Check-up, 2 years"), QT_TRANSLATE_NOOP("DemoClinic", "Check-up, 4 years"),
        QT_TRANSLATE_NOOP("DemoClinic", "Fever"), QT_TRANSLATE_NOOP("DemoClinic", "Echocardiogram"), QT_TRANSLATE_NOOP("DemoClinic", "ECG"),
        QT_TRANSLATE_NOOP("DemoClinic", "Long-term ECG"), QT_TRANSLATE_NOOP("DemoClinic", "Injection"), QT_TRANSLATE_NOOP("DemoClinic", "Dressing"),
        QT_TRANSLATE_NOOP("DemoClinic", "Blood test"), QT_TRANSLATE_NOOP("DemoClinic", "Wound care"), QT_TRANSLATE_NOOP("DemoClinic", "Massage"),
        QT_TRANSLATE_NOOP("DemoClinic", "Assessment"), QT_TRANSLATE_NOOP("DemoClinic", "Urgent"), QT_TRANSLATE_NOOP("DemoClinic", "Minor surgery"),
        QT_TRANSLATE_NOOP("DemoClinic", "Back, first session"), QT_TRANSLATE_NOOP("DemoClinic", "Knee, first session"),
        QT_TRANSLATE_NOOP("DemoClinic", "Shoulder, first session"), QT_TRANSLATE_NOOP("DemoClinic", "Hip, first session"), QT_TRANSLATE_NOOP("DemoClinic", "Back"),
        QT_TRANSLATE_NOOP("DemoClinic", "Knee"), QT_TRANSLATE_NOOP("DemoClinic", "Shoulder"), QT_TRANSLATE_NOOP("DemoClinic", "Neck"), QT_TRANSLATE_NOOP("DemoClinic", "Hip"),
        //: part of the body, number of the session, how many sessions
        QT_TRANSLATE_NOOP("DemoClinic", "%1, %2 of %3"),
        // what to bring or do
        QT_TRANSLATE_NOOP("DemoClinic", "Bring medicines and letters"), QT_TRANSLATE_NOOP("DemoClinic", "Nothing to eat for 6 hours"),
        QT_TRANSLATE_NOOP("DemoClinic", "Nothing to eat for 8 hours"), QT_TRANSLATE_NOOP("DemoClinic", "No cream on the chest"), QT_TRANSLATE_NOOP("DemoClinic", "Shower before"),
        QT_TRANSLATE_NOOP("DemoClinic", "Bring earlier scans"),
        // who, where, what for
        QT_TRANSLATE_NOOP("DemoClinic", "Room 1"), QT_TRANSLATE_NOOP("DemoClinic", "Room 2"), QT_TRANSLATE_NOOP("DemoClinic", "Treatment room"),
        QT_TRANSLATE_NOOP("DemoClinic", "GP"), QT_TRANSLATE_NOOP("DemoClinic", "Children"), QT_TRANSLATE_NOOP("DemoClinic", "Heart"), QT_TRANSLATE_NOOP("DemoClinic", "Nurse"),
        QT_TRANSLATE_NOOP("DemoClinic", "Physio"), QT_TRANSLATE_NOOP("DemoClinic", "General practice"), QT_TRANSLATE_NOOP("DemoClinic", "Paediatrics"),
        QT_TRANSLATE_NOOP("DemoClinic", "Cardiology"), QT_TRANSLATE_NOOP("DemoClinic", "Nursing"), QT_TRANSLATE_NOOP("DemoClinic", "Physiotherapy"),
        // blocks and hours
        QT_TRANSLATE_NOOP("DemoClinic", "Lunch"), QT_TRANSLATE_NOOP("DemoClinic", "Team meeting"), QT_TRANSLATE_NOOP("DemoClinic", "Annual leave"), QT_TRANSLATE_NOOP("DemoClinic", "Evenings"),
        // comments and reasons
        QT_TRANSLATE_NOOP("DemoClinic", "Overbooked: urgent"), QT_TRANSLATE_NOOP("DemoClinic", "Urgent, seen beside the booked visit"), QT_TRANSLATE_NOOP("DemoClinic", "Entered twice"),
        //: a language code
        QT_TRANSLATE_NOOP("DemoClinic", "Interpreter needed (%1)"), QT_TRANSLATE_NOOP("DemoClinic", "Bring the medication list"),
        QT_TRANSLATE_NOOP("DemoClinic", "Prefers the ground floor"), QT_TRANSLATE_NOOP("DemoClinic", "Daughter comes along"), QT_TRANSLATE_NOOP("DemoClinic", "Please call before"),
        QT_TRANSLATE_NOOP("DemoClinic", "Would be fine, waiting for the patient"), QT_TRANSLATE_NOOP("DemoClinic", "Earlier if something becomes free"),
        QT_TRANSLATE_NOOP("DemoClinic", "Did not come"), QT_TRANSLATE_NOOP("DemoClinic", "Did not come, no answer on the phone"), QT_TRANSLATE_NOOP("DemoClinic", "Patient is away"),
        QT_TRANSLATE_NOOP("DemoClinic", "Patient feels better"), QT_TRANSLATE_NOOP("DemoClinic", "Double entry"), QT_TRANSLATE_NOOP("DemoClinic", "Practitioner is ill"),
    };
}

QString inWordsOf(const DemoSpeech &speech, const QString &text) {
    if (!speech || text.isEmpty()) {
        return text;
    }
    static const QRegularExpression session(QStringLiteral("^(.*), (?:session )?(\\d+) of (\\d+)$"));
    const auto match = session.match(text);
    if (match.hasMatch()) {
        return speech(QStringLiteral("%1, %2 of %3")).arg(speech(match.captured(1)), match.captured(2), match.captured(3));
    }
    return speech(text);
}

} // namespace praxidesk::exchange
