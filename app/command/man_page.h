#pragma once
// Writes manual pages, for both programs.

#include <QString>

namespace praxidesk::command {

/// A page of section 1 in the macros of man(7). What is added is plain text; it is printed as it stands.
class ManPage {
public:
    /// `purpose` is the half sentence that whatis(1) shows.
    ManPage(const QString &program, const QString &purpose);

    void section(const QString &title);
    void subsection(const QString &title);
    void paragraph(const QString &text);
    /// A line as it is typed.
    void line(const QString &text);
    void item(const QString &term, const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace praxidesk::command
