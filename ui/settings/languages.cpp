#include "ui/settings/languages.h"

#include "ui/style/first_weekday.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace praxidesk::settings {
const std::vector<Language> &languages() {
    static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("&English")},
                                           {QStringLiteral("de"), QStringLiteral("&Deutsch")},
                                           {QStringLiteral("fr"), QStringLiteral("&Français")},
                                           {QStringLiteral("es"), QStringLiteral("E&spañol")},
                                           {QStringLiteral("ar"), QStringLiteral("&العربية")}};
    return all;
}

bool isLanguage(const QString &code) {
    return std::ranges::find(languages(), code, &Language::code) != languages().end();
}

namespace {

bool hasSameMonths(const QLocale &one, const QLocale &other) {
    for (int month = 1; month <= 12; ++month) {
        if (one.monthName(month) != other.monthName(month)) {
            return false;
        }
    }
    return true;
}

/// Clocks and counts are written with 0 to 9 everywhere. Where a country writes dates with digits of its own, they are written as
/// in one that has the same months, else the months that most who speak the language know, so that a screen has one kind of
/// digits.
QLocale withOneKindOfDigits(const QLocale &locale) {
    if (locale.zeroDigit() == QLatin1String("0")) {
        return locale;
    }
    auto all = QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    all.removeIf([](const QLocale &other) { return other.zeroDigit() != QLatin1String("0"); });
    for (const QLocale &model : {locale, QLocale(locale.language())}) {
        const auto found = std::ranges::find_if(all, [&model](const QLocale &other) { return hasSameMonths(model, other); });
        if (found != all.end()) {
            return *found;
        }
    }
    return all.empty() ? locale : all.front();
}

} // namespace

QLocale localeOf(const QString &code, const QLocale &system) {
    const QLocale usual(code);
    if (usual.language() == system.language()) {
        return system;
    }
    if (usual.language() == QLocale::English && system.territory() == QLocale::AnyTerritory) {
        return QLocale(QLocale::English, QLocale::UnitedKingdom); // the day before the month, as most of the world has it
    }
    const QLocale here(usual.language(), system.territory());
    return here.language() == usual.language() && here.territory() == system.territory() ? here : usual;
}

Languages::Languages(QLocale system, QString folder) : m_system(std::move(system)), m_folder(std::move(folder)) {
    speak({});
}

Languages::~Languages() {
    for (QTranslator *translator : {&m_english, &m_own, &m_toolkit}) {
        QCoreApplication::removeTranslator(translator);
    }
    style::setUsualFirstWeekday(std::nullopt);
}

void Languages::speak(const QString &code) {
    m_code = isLanguage(code) ? code : QString();
    const QLocale locale = m_code.isEmpty() ? m_system : localeOf(m_code, m_system);
    for (QTranslator *translator : {&m_english, &m_own, &m_toolkit}) {
        QCoreApplication::removeTranslator(translator);
        std::ignore = translator->load(QString()); // empties it
    }
    QLocale::setDefault(withOneKindOfDigits(locale));
    style::setUsualFirstWeekday(locale.firstDayOfWeek());
    if (m_english.load(m_folder + QStringLiteral("/praxidesk_en.qm"))) {
        QCoreApplication::installTranslator(&m_english);
    }
    // By its own name where it was chosen: the system's list of wishes may begin with another one.
    const bool loaded = m_code.isEmpty() ? m_own.load(locale, QStringLiteral("praxidesk"), QStringLiteral("_"), m_folder)
                                         : m_own.load(m_folder + QStringLiteral("/praxidesk_%1.qm").arg(m_code));
    if (loaded) {
        QCoreApplication::installTranslator(&m_own);
        // In the same language, never in another one than ours.
        if (m_toolkit.load(QStringLiteral("qtbase_") + m_own.language(), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(&m_toolkit);
        }
    }
    // The system may wish for texts in one language and dates of another: words within one sentence are of one.
    if (const QLocale ofTexts(m_own.language()); m_code.isEmpty() && loaded && ofTexts.language() != locale.language()) {
        const QLocale here = localeOf(spoken(), m_system);
        QLocale::setDefault(withOneKindOfDigits(here));
        style::setUsualFirstWeekday(here.firstDayOfWeek());
    }
    applyDirection();
}

QString Languages::spoken() const {
    const QString own = m_own.language().left(2);
    return own.isEmpty() ? QStringLiteral("en") : own;
}

void Languages::mirror() {
    m_isMirrored = true;
    applyDirection();
}

void Languages::applyDirection() {
    const bool fromTheRight = m_isMirrored || QLocale(spoken()).textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace praxidesk::settings
