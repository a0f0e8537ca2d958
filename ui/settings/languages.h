#pragma once
// The languages that the program speaks, and the one that it speaks now. Changing it changes texts that are made from then
// on, dates and the direction of layouts; what is on the screen has to be made anew.

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <vector>

namespace praxidesk::settings {

struct Language {
    QString code;                                   ///< "de"
    QString name;                                   ///< in itself, with mnemonic: "&Deutsch"
};

/// In the order of menus; English first.
[[nodiscard]] const std::vector<Language> &languages();
/// Whether one of them has this code.
[[nodiscard]] bool isLanguage(const QString &code);
/// The system's locale when it is of this language; else the language as it is written where the system is (English in
/// Germany: a clock of 24 hours, weeks from Monday), else as where most people speak it.
[[nodiscard]] QLocale localeOf(const QString &code, const QLocale &system);

/// Holds the translators of the program; one of these, which outlives the windows.
class Languages {
public:
    /// `folder`: where the translations are.
    explicit Languages(QLocale system = QLocale::system(), QString folder = QStringLiteral(":/i18n"));
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// An empty code, or one that is no language: that of the system, and English where we do not speak it.
    void speak(const QString &code);
    /// What was asked for; empty: the system's.
    [[nodiscard]] QString code() const { return m_code; }
    /// The language that texts are in: "en", "de" …
    [[nodiscard]] QString spoken() const;
    /// Every layout runs from the right, whatever the language: to try it out.
    void mirror();

private:
    void applyDirection();

    QLocale m_system;
    QString m_folder;
    QString m_code;
    QTranslator m_english;                          ///< for its plurals: what another language does not say yet is said in good English
    QTranslator m_own;
    QTranslator m_toolkit;                          ///< Qt's own words (the file dialog, Strg and Umschalt)
    bool m_isMirrored = false;
};

} // namespace praxidesk::settings
