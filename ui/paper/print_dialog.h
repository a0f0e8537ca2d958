#pragma once
#include <QDialog>

#include "ui/paper/pages.h"
#include "ui/paper/print_request.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPrinter;
class QPushButton;
class QTimer;

namespace praxidesk::booking {
class ManyCombo;
}

namespace praxidesk::paper {

class PagePreview;

/// Asks which paper, for whom and which days, shows it, and prints it or saves it as a PDF. What is shown is made beside
/// the window's work, and made again when an answer changes.
class PrintDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with what `request` says; how it looks is as it was last.
    PrintDialog(desk::Desk &desk, PrintRequest request, QWidget *parent = nullptr);

    /// As the fields say it.
    [[nodiscard]] PrintRequest request() const;
    /// nullptr while they are made.
    [[nodiscard]] std::shared_ptr<const Pages> pages() const { return m_pages; }
    [[nodiscard]] bool isMaking() const { return m_making; }
    void saveAs(const QString &file);
    /// What the platform's dialog asks is answered.
    void print(QPrinter &printer);

Q_SIGNALS:
    void made();
    /// It is done: "Saved as …", "Printed …".
    void told(const QString &sentence);

private:
    void build();
    [[nodiscard]] QWidget *buildFields();
    [[nodiscard]] QWidget *buildPreview();
    void fillActors();
    void load();
    void showRows(const QHash<QWidget *, bool> &shown);
    void follow();
    void make();
    void take(Result<std::shared_ptr<const Pages>> made);
    void askForPrinter();
    void askForFile();
    void remember();
    void tell(const QString &problem);

    desk::Desk &m_desk;
    PrintRequest m_start;
    std::shared_ptr<const Pages> m_pages;
    int m_turn = 0;                                 ///< answers to older questions are not looked at
    bool m_making = false;

    QFormLayout *m_form = nullptr;
    std::vector<std::pair<QLabel *, QWidget *>> m_rows; ///< all of them, also those that this paper has no use for
    QComboBox *m_paper;
    booking::ManyCombo *m_whom;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_free;
    QComboBox *m_names;
    QCheckBox *m_contact;
    QCheckBox *m_boxes;
    QComboBox *m_size;
    QPlainTextEdit *m_letterhead;
    PagePreview *m_preview;
    QLabel *m_page;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_print;
    QTimer *m_later;
};

} // namespace praxidesk::paper
