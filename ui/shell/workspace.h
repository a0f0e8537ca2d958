#pragma once
#include <QWidget>

#include "ui/calendar/calendar_view.h"
#include "ui/shell/desk_actions.h"
#include "ui/shell/desk_calendar_source.h"
#include "ui/shell/view_state.h"

class QStackedWidget;
class QTimer;

namespace praxidesk::overview {
class AgendaReader;
class AgendaView;
class MonthReader;
class MonthView;
}

namespace praxidesk::sync_ui {
class OfferWatch;
class ServersDialog;
class SyncService;
}

namespace praxidesk::shell {

class CommandRegistry;
class DetailsCard;
class FindPanel;
class LeftPanel;
class MonthMarks;
class PanelList;
class RefreshTurns;
class RightPanel;
class StatusBar;
class ToolBar;
class WaitlistPanel;

/// One open clinic on the screen: grid, panels and bars around one desk. Shows what the store says, again after every
/// change, and hands gestures to DeskActions.
class Workspace : public QWidget {
    Q_OBJECT
public:
    /// Shows `date` first, or today.
    Workspace(desk::Desk &desk, CommandRegistry &commands, const ViewState &state, QDate date = {}, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] desk::Desk &desk() const { return m_desk; }
    [[nodiscard]] calendar::CalendarView *view() const { return m_view; }
    [[nodiscard]] DeskActions *actions() const { return m_actions; }
    [[nodiscard]] StatusBar *statusBar() const { return m_status; }
    [[nodiscard]] sync_ui::SyncService *sync() const { return m_sync; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] DetailsCard *card() const { return m_card; }
    [[nodiscard]] LeftPanel *leftPanel() const { return m_left; }
    [[nodiscard]] RightPanel *rightPanel() const { return m_right; }
    [[nodiscard]] ToolBar *toolBar() const { return m_toolBar; }

    /// With zoom and panels as they are now.
    [[nodiscard]] ViewState state() const;
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] QDate today() const;
    void showDate(QDate date);
    void showView(View view);
    [[nodiscard]] View shownView() const { return m_state.view; }
    /// The grid, or what stands in its place.
    [[nodiscard]] QWidget *centre() const;
    void focusCentre();
    /// The day, if no grid is shown; the keyboard is in it.
    void showGrid();
    [[nodiscard]] bool isGridShown() const { return m_state.view == View::Day || isWeek(m_state.view); }
    [[nodiscard]] overview::MonthView *month() const { return m_month; }
    [[nodiscard]] overview::AgendaView *agenda() const { return m_agenda; }
    /// Of what the agenda lists: its days, and how many visits.
    [[nodiscard]] std::pair<QString, QString> agendaTitle() const;
    /// Of the key 0 … 7 (F2 … F9); nothing where none is kept.
    void showSavedView(int key);
    /// What is shown now is to be kept: under which name and key?
    void askToSaveView();
    void saveView(int key, const QString &name);
    /// Another name or key; where that key has one, they swap.
    void changeSavedView(int key, int toKey, const QString &name);
    void removeSavedView(int key);
    /// nullptr where none is kept.
    [[nodiscard]] const SavedView *savedView(int key) const;
    /// On the pinboard a visit keeps its time until it is put down at another one.
    void putAside(AppointmentId appointment);
    [[nodiscard]] bool mayPutAside(AppointmentId appointment) const;
    [[nodiscard]] bool isAside(AppointmentId appointment) const;
    void takeOff(AppointmentId appointment);
    /// The one that the keyboard is on, else the last one that was put aside.
    [[nodiscard]] AppointmentId chosenAside() const;
    /// Where the time cursor is.
    void putDown();
    [[nodiscard]] bool mayPutDown() const;
    /// By what is shown: a day, a week, a month.
    void step(int by);
    /// The grid's hours, or the text of the month and the agenda.
    void zoomIn();
    void zoomOut();
    /// The day fits; text has its usual size.
    void zoomUsual();
    void setLeftPanelShown(bool shown);
    /// "find", "waitlist", "arrivals", "calls", or empty to fold.
    void openPage(const QString &page);
    void setBlockTool(bool on);
    void focusSearch();
    void findTime();
    void askForDate();
    void decideConflicts();
    void openServers();
    /// To the server that asks for it.
    void signIn();
    /// What waits for a server or was refused; with a visit, everything that went to one about it.
    void openOutbox(AppointmentId visit = {});
    /// What waits as a file for somebody to carry, or the answer to it.
    void exchangeByFile(bool readsAnswer);
    /// Weekly hours, days off, scheduling parameters and details; 0: of the column that the keyboard is in.
    void openSchedules(ScheduleId schedule = {});
    /// Deactivates or activates; without a schedule, that of the time cursor's column.
    void changeScheduleState(ScheduleId schedule = {});
    /// Shows the day of `moment`, with what begins then in sight.
    void showMoment(Instant moment);
    /// Shows the draft's time and asks for the rest. Who does not book is back where they were.
    void bookElsewhere(const booking::BookingDraft &draft);
    /// Shows an appointment on its day and selects it.
    void reveal(AppointmentId appointment);
    /// Each minute: the now-line, waiting minutes, holds whose time is over.
    void tick();
    /// What the grid shows is read again at once (it is read by itself after a change).
    void refresh();

    // what commands act on: the chosen card
    [[nodiscard]] AppointmentId chosenAppointment() const;
    /// In the agenda they may be several.
    [[nodiscard]] std::vector<AppointmentId> chosenAppointments() const;
    /// Whether one of them may.
    [[nodiscard]] bool mayBecome(AppointmentStatus status) const;
    /// Of the chosen visit's patient; empty when none is known.
    [[nodiscard]] QString phoneOfChosen() const;
    /// Hands the number to whatever makes calls on this computer, and shows it.
    void callPatient();
    /// On its day, whichever view is shown.
    void revealInGrid(AppointmentId appointment);
    [[nodiscard]] SlotId chosenBlock() const;
    [[nodiscard]] SlotId chosenHold() const;
    [[nodiscard]] std::optional<Appointment> chosen() const;
    /// Where the keyboard is: column and time for a booking or block without a drag.
    [[nodiscard]] std::optional<std::pair<calendar::Column, Interval>> place() const;
    [[nodiscard]] booking::BookingDraft draftHere() const;
    void blockHere();
    /// Holds the chosen offer, else the time where the keyboard is.
    void holdHere();
    [[nodiscard]] FindPanel *findPanel() const { return m_find; }
    [[nodiscard]] WaitlistPanel *waitlistPanel() const { return m_waitlist; }
    [[nodiscard]] bool isFinding() const;
    /// A search is under way, or the month is still to be marked: more is shown soon.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// Rules of commands may answer differently now.
    void situationChanged();
    void savedViewsChanged();
    /// What is kept of the clinic in the settings is another: to be written now.
    void keptChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    sync_ui::ServersDialog *showServers();
    void build();
    void connectParts();
    /// Shows in the grid the time that the dialog speaks of, and puts it where it does not cover that time.
    void accompany(booking::BookingDialog *dialog);
    void accompanyBlock(blocking::BlockDialog *dialog);
    /// Beside `rect` of the grid where there is room, else where the platform puts it.
    void placeBeside(QDialog &dialog, const QRect &rect);
    void showGhost(const booking::BookingDialog &dialog);
    void scheduleMenu(ScheduleId schedule, const QPoint &globalPosition);
    /// Whether the left panel has no room beside the grid, or beside the panel at the right.
    [[nodiscard]] bool leftPanelFolds() const;
    void foldPanels();
    void watchHolds();
    void handle(const calendar::Intent &intent);
    void showMenu(const calendar::MenuIntent &intent);
    void popUp(const QStringList &commands, const QPoint &globalPosition);
    void showCard();
    void patientPicked(PatientId patient);
    void connectFind();
    void connectWaitlist();
    void bookOffer(const availability::Offer &offer);
    void holdOffer(const availability::Offer &offer);
    void followOffer(const availability::Offer &offer);
    void showChosenOffer();
    /// 1 … 9 take the offer of that number while one searches.
    [[nodiscard]] bool takeOfferByKey(const QKeyEvent &key);
    void connectStore();
    [[nodiscard]] static store::Changed allChanged();
    /// While a synchronisation runs only that something changed: it is drawn in turns, and whole when the run is over.
    void storeChanged(const store::Changed &what);
    /// What was read of it is read anew when it is drawn next.
    void tell(const store::Changed &what);
    /// In the next turn of the event loop.
    void refreshLater();
    void refreshCentre();
    void refreshGrid();
    void refreshMonth();
    void connectMonth();
    void connectSavedViews();
    void connectFlow();
    void connectPinboard();
    void refreshPinboard();
    /// The list at the right that has the keyboard on one of its visits.
    [[nodiscard]] const PanelList *focusedPanel() const;
    void listSavedViews();
    void keepSavedViews(std::vector<SavedView> views);
    void savedViewMenu(int key, const QPoint &globalPosition);
    [[nodiscard]] SavedView viewNow() const;
    void refreshAgenda();
    void connectAgenda();
    /// What was read so far is listed.
    void listVisits();
    [[nodiscard]] overview::AgendaView *makeAgenda();
    [[nodiscard]] std::pair<QDate, QDate> agendaDays() const;
    void refreshAgendaTitle();
    void monthMenu(QDate date, const QPoint &globalPosition);
    /// Puts the view that was chosen in the middle.
    void arrangeCentre();
    void connectZoom();
    void showZoom();
    /// Pixels for five minutes in the grid, else per cent.
    [[nodiscard]] int shownZoom() const;
    void setShownZoom(int zoom);
    /// Free time that servers work out is fetched for what is on the screen, and for what is searched.
    void lookAround();
    void lookForSearch();
    void refreshPanels();
    void refreshLeft();
    void refreshRight();
    void refreshRest();
    void refreshSync();
    void refreshTitle();
    void refreshWeekTitle();
    /// "3 practitioners · 1 room".
    [[nodiscard]] QString countOfShown() const;
    void refreshResources();
    void readResources();
    [[nodiscard]] calendar::GridContent content() const;
    [[nodiscard]] std::vector<Resource> shownResources() const;
    [[nodiscard]] const Resource *weekResource() const;
    /// Whose days stand beside each other in a week.
    [[nodiscard]] std::vector<Resource> weekResources() const;
    [[nodiscard]] std::vector<QDate> weekDates() const;
    [[nodiscard]] std::optional<calendar::Item> selected() const;
    [[nodiscard]] QRect itemRect(size_t item) const;

    desk::Desk &m_desk;
    CommandRegistry &m_commands;
    DeskCalendarSource m_source;
    ViewState m_state;
    QDate m_date;
    bool m_showDone = false;
    std::optional<blocking::BlockOutlook> m_blocking; ///< while its dialog is open
    bool m_leftBeside = false;                      ///< somebody asked for the left panel since the right one was opened
    QPoint m_pressedAt;                             ///< in the viewport
    bool m_refreshing = false;
    bool m_findIsStale = true;                      ///< something changed since the last search
    ActorId m_offered;                              ///< who gives the chosen offer: has a column even if switched off
    std::vector<Resource> m_resources;
    std::optional<std::pair<QDate, QDate>> m_resourcesOf; ///< days that they were read for, while that still holds

    DeskActions *m_actions;
    ToolBar *m_toolBar;
    LeftPanel *m_left;
    MonthMarks *m_marks;
    QStackedWidget *m_centre;
    calendar::CalendarView *m_view;
    overview::MonthView *m_month;
    overview::MonthReader *m_monthReader;
    overview::AgendaView *m_agenda;
    overview::AgendaReader *m_agendaReader;
    std::pair<QDate, QDate> m_listed;               ///< days that the agenda shows
    QHash<ActorId, std::pair<QString, bool>> m_actorNames; ///< and whether it is a room or a device
    RightPanel *m_right;
    FindPanel *m_find;
    WaitlistPanel *m_waitlist;
    PanelList *m_arrivals;
    PanelList *m_calls;
    PanelList *m_pinboard;
    StatusBar *m_status;
    sync_ui::SyncService *m_sync;
    sync_ui::OfferWatch *m_offers;                  ///< of servers that work out free time
    DetailsCard *m_card;
    NoticeBar *m_notice;
    RefreshTurns *m_turns = nullptr;
    store::Changed m_newest;                        ///< of a run; of many things only that it is all
    bool m_runBroughtNews = false;
    QTimer *m_refresh;
    QTimer *m_holdsOver;
};

} // namespace praxidesk::shell
