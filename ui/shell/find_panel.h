#pragma once
#include <QWidget>

#include "ui/shell/find_criteria.h"
#include "ui/shell/offer_search.h"

#include <QBasicTimer>
#include <QHash>
#include <QSet>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace praxidesk::booking {
class LinkButton;
class MessageFrame;
}

namespace praxidesk::shell {

class FindForm;
class HoldsList;
class PanelList;
struct PanelRow;

/// Free times that fit, by day, as they are found. Up and Down go through them, Enter books, H holds, Escape ends a long
/// search. Says why there is none, and what to ask for instead with one click.
class FindPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindPanel(desk::Desk &desk, QWidget *parent = nullptr);

    /// What to search for; empty schedules: everybody.
    void search(const QString &visit, Milliseconds duration, const std::vector<ScheduleId> &schedules, QDate from, PatientId patient);
    void search(const FindCriteria &criteria);
    /// Again, after something changed; what is shown stays until there is something to show instead.
    void refresh();
    void stop() { m_search->stop(); }

    /// Those in the list, in its order: the first has number 1.
    [[nodiscard]] const std::vector<availability::Offer> &offers() const { return m_shown; }
    /// All that were found, by day; for the month.
    [[nodiscard]] QHash<QDate, int> offersByDay() const;
    /// The number of the offer that is chosen; 0: none.
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] std::optional<availability::Offer> current() const;
    [[nodiscard]] FindCriteria criteria() const;
    [[nodiscard]] PatientId patient() const;
    [[nodiscard]] QString visit() const { return criteria().visit; }
    [[nodiscard]] OfferSearch *searching() const { return m_search; }
    [[nodiscard]] FindForm *form() const { return m_form; }
    [[nodiscard]] HoldsList *holds() const { return m_holds; }
    [[nodiscard]] PanelList *list() const { return m_list; }
    [[nodiscard]] QString reasons() const;
    /// Less room than for question and answers together: one of them is shown, the link above leads to the other.
    [[nodiscard]] bool isSmall() const;
    [[nodiscard]] booking::LinkButton *turn() const { return m_turn; }
    /// Buttons that ask for less.
    [[nodiscard]] std::vector<QPushButton *> ways() const { return m_ways; }
    void focusFirst();

Q_SIGNALS:
    void offersChanged();
    /// One goes through the list: the grid follows.
    void offerChosen(const praxidesk::availability::Offer &offer);
    void bookWanted(const praxidesk::availability::Offer &offer);
    void holdWanted(const praxidesk::availability::Offer &offer);
    /// Escape when there is nothing to stop.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildResults();
    [[nodiscard]] QWidget *buildRowTools();
    void start();
    /// `again`: the same question; what is chosen stays where it is in the list.
    void showOffers(bool again);
    void addDay(std::vector<PanelRow> &rows, QDate date, size_t from, size_t count);
    void showState();
    /// Where there is no room for both, either what is asked for or what was found.
    void arrange();
    void setAsking(bool asking);
    void chooseCurrent();
    void act(int number, bool hold);
    void explain();
    void showReasons(const QString &heading, const QStringList &sentences);
    void showWays();
    /// Asks whether one loosening more would find something.
    void tryNextWay();

    desk::Desk &m_desk;
    OfferSearch *m_search;
    std::vector<availability::Offer> m_shown;
    QSet<QDate> m_openDays;                         ///< of which all offers are listed
    int m_chosen = 0;
    bool m_again = false;                           ///< the search under way repeats the one that is shown
    bool m_filling = false;
    std::vector<Loosening> m_untried;
    std::vector<QPushButton *> m_ways;
    QBasicTimer m_trying;

    bool m_asking = false;                          ///< in a small panel: the form is shown
    FindForm *m_form;
    booking::LinkButton *m_turn;
    QWidget *m_formArea;
    QWidget *m_results;
    QWidget *m_progress;
    QLabel *m_progressText;
    PanelList *m_list;
    QWidget *m_around;
    booking::MessageFrame *m_nothing;
    QLabel *m_nothingHeading;
    QLabel *m_nothingText;
    QVBoxLayout *m_waysLayout;
    QWidget *m_before;
    booking::LinkButton *m_beforeLink;
    QLabel *m_beforeText;
    HoldsList *m_holds;
};

} // namespace praxidesk::shell
