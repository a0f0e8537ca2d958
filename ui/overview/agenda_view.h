#pragma once
#include <QWidget>

#include "ui/overview/agenda_model.h"
#include "ui/overview/text_zoom.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace praxidesk::booking {
class LinkButton;
}

namespace praxidesk::overview {

/// The list of visits with its filters above, and with what can be done with several at once beneath while several are chosen.
class AgendaView : public QWidget {
    Q_OBJECT
public:
    AgendaView(Zone zone, AgendaLookups lookups, QWidget *parent = nullptr);

    [[nodiscard]] AgendaModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

    /// What was read of these days; the choices of the filters follow.
    void setVisits(const std::vector<store::AppointmentRow> &rows, QDate first, QDate last, const std::vector<std::pair<ActorId, QString>> &people);
    void setDays(AgendaRange range, QDate anchor, QDate today);
    [[nodiscard]] AgendaRange range() const;
    void setHasServer(bool hasServer);
    /// Words where nothing is listed: why, and what would help.
    void setNobodyShown(bool nobody);
    /// Buttons of the window's own commands, at the end of the tool row.
    void addTool(QWidget *tool);
    void setFilter(const AgendaFilter &filter);
    void clearFilter();

    /// The selected visits, from the top, and their states in the same order.
    [[nodiscard]] std::vector<AppointmentId> chosen() const;
    [[nodiscard]] std::vector<AppointmentStatus> chosenStatuses() const;
    /// The size of text in per cent, one of zoom::steps; rows and columns follow.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);

    /// Selects it and scrolls there; false when it is not listed.
    bool choose(AppointmentId id);

    /// Scrolls to what goes on now, or comes next.
    void showNow();

    /// Of what it shows when it is narrow, whatever it shows now.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &state);

    /// Of the bar with what can be done with several visits; 0 while it is not shown. In pixels.
    [[nodiscard]] int bulkBarHeight() const;

Q_SIGNALS:
    void rangeChosen();
    void selectionChanged();
    /// Other visits are listed, or others are counted.
    void listChanged();
    void openWanted(praxidesk::AppointmentId id);
    void zoomChanged(int percent);
    void menuWanted(const QPoint &onScreen);
    void statusWanted(praxidesk::AppointmentStatus status);
    void cancelWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::vector<AgendaVisitPtr> chosenVisits() const;
    void scrollToNow();
    void build();
    void buildTable();
    QWidget *buildTools();
    QWidget *buildBulkBar();
    void filterChanged();
    void followModel();
    void followSelection();
    void fillChoices(const std::vector<std::pair<ActorId, QString>> &people);
    void spanSections();
    void showEmptyWords();
    void applyZoom();
    void fitTools();
    /// Gives width that is to spare to columns whose texts are cut. What somebody set stays. Afresh: may take it back.
    void fitColumns(bool afresh);
    /// The buttons of the bar for several visits show words where they fit.
    void fitBulkBar();

    Zone m_zone;
    AgendaModel *m_model;
    QTableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_range;
    QComboBox *m_who;
    QComboBox *m_visit;
    QComboBox *m_state;
    QPushButton *m_unconfirmed;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyText;
    booking::LinkButton *m_clear;
    QWidget *m_bulk = nullptr;
    QLabel *m_bulkCount;
    std::vector<std::pair<AppointmentStatus, QPushButton *>> m_bulkButtons;
    QPushButton *m_bulkCancel;
    QWidget *m_tools = nullptr;
    std::vector<QWidget *> m_added;
    int m_zoom = zoom::usual;
    std::array<int, agendaColumns> m_fitted{};      ///< as they were made wider, in pixels
    bool m_filling = false;
    bool m_nowWanted = false;                       ///< to be scrolled to once it is listed
    bool m_nobody = false;
};

} // namespace praxidesk::overview
