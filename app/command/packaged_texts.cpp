// The manual page, from the table of commands.

#include "app/command/arguments.h"
#include "app/command/man_page.h"

namespace praxidesk::command {
namespace {

void list(ManPage *page, const std::vector<OptionDefinition> &options) {
    for (const OptionDefinition &option : options) {
        QString text = option.help;
        if (!option.choices.isEmpty()) {
            text += QStringLiteral(" (%1)").arg(option.choices.join(QStringLiteral(", ")));
        }
        page->item(dashed(option) + (option.value.isEmpty() ? QString() : u' ' + option.value), text);
    }
}

} // namespace

QString manPage() {
    ManPage page(QStringLiteral("praxictl"), QStringLiteral("schedules clinics from the command line"));
    page.section(QStringLiteral("SYNOPSIS"));
    page.line(QStringLiteral("praxictl [--clinic FILE] [--now INSTANT] [--json] [--quiet] COMMAND ..."));
    page.section(QStringLiteral("DESCRIPTION"));
    page.paragraph(QStringLiteral("Books, moves and blocks time in a clinic's file, imports and exports FHIR R4, and exchanges with servers: what the window "
                                  "praxidesk(1) does, for scripts. Where a window has the file open, it does the work."));
    page.paragraph(QStringLiteral("A time is ISO 8601; without an offset it is in the clinic's zone. A day is YYYY-MM-DD. An id is ours, or a reference such as "
                                  "Practitioner/dr_smith. An option given twice: the last wins, unless it may be repeated."));
    page.section(QStringLiteral("OPTIONS"));
    list(&page, globalOptions());
    page.section(QStringLiteral("COMMANDS"));
    for (const CommandDefinition &command : commands()) {
        page.subsection(command.name);
        page.line(synopsis(command));
        page.paragraph(command.help);
        list(&page, command.options);
        page.paragraph(QStringLiteral("Example: praxictl %1").arg(command.example));
    }
    page.section(QStringLiteral("EXIT STATUS"));
    page.item(QStringLiteral("0"), QStringLiteral("done"));
    page.item(QStringLiteral("1"), QStringLiteral("refused by a scheduling rule, or sync left conflicts or quarantined changes"));
    page.item(QStringLiteral("2"), QStringLiteral("wrong usage"));
    page.item(QStringLiteral("3"), QStringLiteral("bad input, unknown id or unusable file"));
    page.item(QStringLiteral("4"), QStringLiteral("server or network"));
    page.item(QStringLiteral("5"), QStringLiteral("storage"));
    page.section(QStringLiteral("ENVIRONMENT"));
    page.item(QStringLiteral("PRAXIDESK_CLINIC"), QStringLiteral("the clinic's file, where --clinic does not say"));
    page.item(QStringLiteral("PRAXIDESK_TOKEN"), QStringLiteral("a bearer token for servers that want one"));
    page.section(QStringLiteral("SEE ALSO"));
    page.paragraph(QStringLiteral("praxidesk(1)"));
    return page.text();
}

} // namespace praxidesk::command
