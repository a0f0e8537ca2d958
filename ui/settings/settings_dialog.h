#pragma once
#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace praxidesk::settings {

class SettingsPage;

/// Pages of settings, with a search over all of them. Everything applies at once: there is nothing to save.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const std::vector<SettingsPage *> &pages, QWidget *parent = nullptr);

    /// The page of that id; the first for one that is none.
    void open(const QString &page);
    [[nodiscard]] QString page() const;
    /// Finds in all pages what speaks of the words.
    void find(const QString &words);
    [[nodiscard]] std::vector<SettingsPage *> foundPages() const;

private:
    [[nodiscard]] SettingsPage *current() const;
    void showPage(int row);

    std::vector<SettingsPage *> m_pages;
    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QPushButton *m_reset;
};

} // namespace praxidesk::settings
