#include "ui/settings/pages.h"

#include "ui/booking/small_widgets.h"
#include "ui/settings/backup_page.h"
#include "ui/settings/languages.h"
#include "ui/settings/settings_page.h"
#include "ui/style/first_weekday.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <memory>

namespace praxidesk::settings {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QComboBox *choice(const std::vector<std::pair<QString, QVariant>> &items, const QVariant &chosen, const std::function<void(const QVariant &)> &choose) {
    auto *box = new QComboBox;
    for (const auto &[text, value] : items) {
        box->addItem(text, value);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    QObject::connect(box, &QComboBox::activated, box, [box, choose](int index) { choose(box->itemData(index)); });
    return box;
}

/// Shows the usual, and chooses it.
std::function<void()> resetTo(QComboBox *box, const QVariant &usual, const std::function<void(const QVariant &)> &choose) {
    return [box, usual, choose] {
        if (box->currentData() != usual) {
            box->setCurrentIndex(std::max(0, box->findData(usual)));
            choose(usual);
        }
    };
}

QSpinBox *minutes(int most, int now, const std::function<void(int)> &choose) {
    auto *box = new QSpinBox;
    box->setRange(1, most);
    box->setValue(now);
    box->setSuffix(Texts::tr(" min", "after a number"));
    QObject::connect(box, &QSpinBox::valueChanged, box, [choose](int value) { choose(value); });
    return box;
}

SettingsPage *languagePage(const WindowSettings &window) {
    auto *page = new SettingsPage(QStringLiteral("language"), Texts::tr("Language"), Texts::tr("In which language the window speaks, and how it writes dates and times."));
    std::vector<std::pair<QString, QVariant>> items{{Texts::tr("Language of the system"), QString()}};
    for (const auto &language : languages()) {
        items.emplace_back(QString(language.name).remove(u'&'), language.code);
    }
    const auto choose = [speak = window.speak](const QVariant &code) {
        if (speak) {
            speak(code.toString());
        }
    };
    auto *box = choice(items, window.language, choose);
    box->setEnabled(static_cast<bool>(window.speak));
    page->add(Texts::tr("Language of the window"), Texts::tr("The window changes at once; what is written in the clinic’s file stays as it is."), box, resetTo(box, QString(), choose));
    return page;
}

SettingsPage *appearancePage(const WindowSettings &window) {
    auto *page = new SettingsPage(QStringLiteral("appearance"), Texts::tr("Appearance"), Texts::tr("How the window looks on this computer."));
    const auto chooseTheme = [set = window.setTheme](const QVariant &theme) { set(theme.toString()); };
    auto *theme = choice({{Texts::tr("Colours of the system"), QStringLiteral("system")}, {Texts::tr("Light"), QStringLiteral("light")}, {Texts::tr("Dark"), QStringLiteral("dark")}}, window.theme, chooseTheme);
    page->add(Texts::tr("Colours"), Texts::tr("Dark colours are easier on the eyes in a dim room."), theme, resetTo(theme, QStringLiteral("system"), chooseTheme));
    const auto chooseZoom = [set = window.setZoom](const QVariant &pixels) { set(pixels.toInt()); };
    std::vector<std::pair<QString, QVariant>> steps;
    for (const int step : style::metrics::zoomSteps) {
        steps.emplace_back(Texts::tr("%1 %", "zoom").arg(QLocale().toString(step * 100 / style::metrics::defaultZoom)), step);
    }
    auto *zoom = choice(steps, window.zoom, chooseZoom);
    page->add(Texts::tr("Height of an hour"), Texts::tr("Less shows more of the day at once, more shows the names in short visits. Ctrl+wheel does the same."), zoom, resetTo(zoom, style::metrics::defaultZoom, chooseZoom));
    return page;
}

/// Keeps what was chosen on any of the pages, so that one does not undo another.
using SharedChoices = std::shared_ptr<Choices>;

SettingsPage *calendarPage(const WindowSettings &window, const SharedChoices &choices) {
    auto *page = new SettingsPage(QStringLiteral("calendar"), Texts::tr("Calendar"), Texts::tr("How weeks are shown, and how visits are scheduled where nothing else is said."));
    const QLocale locale;
    std::vector<std::pair<QString, QVariant>> days{{Texts::tr("As usual in this language (%1)", "weekday").arg(locale.standaloneDayName(style::usualFirstWeekday())), 0}};
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        days.emplace_back(locale.standaloneDayName(day), day);
    }
    const auto choose = [choices, set = window.setChoices](const QVariant &value) {
        const int day = value.toInt();
        choices->firstWeekday = day == 0 ? std::nullopt : std::optional(static_cast<Qt::DayOfWeek>(day));
        set(*choices);
    };
    auto *box = choice(days, choices->firstWeekday ? static_cast<int>(*choices->firstWeekday) : 0, choose);
    page->add(Texts::tr("Weeks begin on"), Texts::tr("In the week, the month and every small calendar."), box, resetTo(box, 0, choose));
    return page;
}

SettingsPage *deskPage(const WindowSettings &window, const SharedChoices &choices) {
    auto *page = new SettingsPage(QStringLiteral("desk"), Texts::tr("Front desk"), Texts::tr("Who works here, and what the daily gestures do."));
    auto *name = new QLineEdit(choices->user);
    name->setPlaceholderText(window.computerUser);
    const auto apply = [name, choices, set = window.setChoices] {
        const QString typed = name->text().simplified();
        if (typed != choices->user) {
            choices->user = typed;
            set(*choices);
        }
    };
    QObject::connect(name, &QLineEdit::editingFinished, name, apply);
    page->add(Texts::tr("Your name"), Texts::tr("Stands beside every change that you make, and in the foot of the window. Empty: as this computer knows you."), name, [name, apply] {
        name->clear();
        apply();
    });
    auto *hold = minutes(Choices::mostHoldMinutes, choices->holdMinutes, [choices, set = window.setChoices](int value) {
        choices->holdMinutes = value;
        set(*choices);
    });
    page->add(Texts::tr("A held time is kept for"), Texts::tr("After that it is free again by itself, if nobody has booked it."), hold, [hold] { hold->setValue(Choices().holdMinutes); });
    return page;
}

SettingsPage *synchronisationPage(const WindowSettings &window, const SharedChoices &choices) {
    auto *page = new SettingsPage(QStringLiteral("synchronisation"), Texts::tr("Synchronisation"), Texts::tr("How the clinic and its servers are kept together."));
    auto *every = minutes(Choices::mostSyncMinutes, choices->syncMinutes, [choices, set = window.setChoices](int value) {
        choices->syncMinutes = value;
        set(*choices);
    });
    page->add(Texts::tr("Ask the servers every"), Texts::tr("For what others changed there. What is changed here is sent at once."), every, [every] { every->setValue(Choices().syncMinutes); });
    return page;
}

void addLinks(const WindowSettings &window, SettingsPage *page) {
    for (const auto &link : window.links) {
        if (link.page == page->id()) {
            auto *button = booking::plainButton(link.text);
            button->setEnabled(link.isEnabled);
            QObject::connect(button, &QPushButton::clicked, button, [run = link.run] { run(); });
            page->add(link.name, link.sentence, button);
        }
    }
}

} // namespace

std::vector<SettingsPage *> makePages(const WindowSettings &window) {
    const auto choices = std::make_shared<Choices>(window.choices);
    std::vector<SettingsPage *> pages{languagePage(window), appearancePage(window), calendarPage(window, choices), deskPage(window, choices), synchronisationPage(window, choices)};
    if (window.backups != nullptr) {
        pages.push_back(new BackupPage(*window.backups, window.chooseBackupFolder));
    }
    const auto links = [&window](const QString &id) { return std::ranges::any_of(window.links, [&id](const Link &link) { return link.page == id; }); };
    if (links(QStringLiteral("paper"))) {
        pages.push_back(new SettingsPage(QStringLiteral("paper"), Texts::tr("Paper"), Texts::tr("What is printed, and the pages that keep the clinic going without a computer.")));
    }
    pages.push_back(new SettingsPage(QStringLiteral("keyboard"), Texts::tr("Keyboard"), Texts::tr("Everything in the window can be done without a pointer.")));
    for (auto *page : pages) {
        addLinks(window, page);
    }
    return pages;
}

} // namespace praxidesk::settings
