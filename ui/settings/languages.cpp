#include "ui/settings/languages.h"

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

/// Clocks are written with 0 to 9 everywhere. Where a country writes dates with digits of its own, they are written as in a
/// neighbouring one that has the same months and weeks, so that a line has one kind of digits.
QLocale withOneKindOfDigits(const QLocale &locale) {
    const auto writesAlike = [&locale](const QLocale &other) {
        if (other.zeroDigit() != QLatin1String("0") || other.firstDayOfWeek() != locale.firstDayOfWeek()) {
            return false;
        }
        for (int month = 1; month <= 12; ++month) {
            if (other.monthName(month) != locale.monthName(month)) {
                return false;
            }
        }
        return true;
    };
    if (writesAlike(locale)) {
        return locale;
    }
    const auto all = QLocale::matchingLocales(locale.language(), QLocale::AnyScript, QLocale::AnyTerritory);
    const auto found = std::ranges::find_if(all, writesAlike);
    return found == all.end() ? locale : *found;
}

} // namespace

QLocale localeOf(const QString &code, const QLocale &system) {
    const QLocale usual(code);
    if (usual.language() == system.language()) {
        return system;
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
}

void Languages::speak(const QString &code) {
    m_code = isLanguage(code) ? code : QString();
    const QLocale locale = m_code.isEmpty() ? m_system : localeOf(m_code, m_system);
    for (QTranslator *translator : {&m_english, &m_own, &m_toolkit}) {
        QCoreApplication::removeTranslator(translator);
        std::ignore = translator->load(QString()); // empties it
    }
    QLocale::setDefault(withOneKindOfDigits(locale));
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
