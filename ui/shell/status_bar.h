#pragma once
#include <QFrame>

#include "ui/style/icons.h"

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QTimer;

namespace praxidesk::booking {
class IconLabel;
class LinkButton;
}

namespace praxidesk::shell {

/// The state in words, what was just done with its undo, and where one is. Nothing in it covers the grid.
class StatusBar : public QFrame {
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// `details` is told on hover.
    void setState(const QString &words, const QString &details = {}, style::IconName icon = style::IconName::Local);
    /// How far a long synchronisation is, in percent, with a way to stop it; nullopt: none is under way.
    void setProgress(std::optional<int> percent);
    /// A way to sign in, while a server asks for it.
    void setSignIn(bool isAsked);
    /// What the servers refused.
    void setRefused(int count);
    /// Shows `summary` with an Undo link for ten seconds; `undoable` false: words only.
    void toast(const QString &summary, bool undoable);
    /// A further way in the toast that is shown, until it goes or another one comes.
    void offer(const QString &text, std::function<void()> run);
    void clearToast();
    /// Why the papers for emergencies could not be written; empty: all is well.
    void setPaperProblem(const QString &problem);
    void setConflicts(int count);
    /// nullopt: what is shown has none.
    void setZoom(int percent);
    void setZone(const QString &zone);
    void setUser(const QString &user);
    /// Stands before where one is, while it is shown and there is room; the status bar owns it.
    void addLegend(QWidget *legend);
    void setLegendShown(bool shown);
    [[nodiscard]] QString toastText() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void undoWanted();
    void conflictsWanted();
    void refusedWanted();
    void stopWanted();
    void signInWanted();
    void papersWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    booking::IconLabel *m_icon;
    QLabel *m_state;
    QProgressBar *m_progress;
    booking::LinkButton *m_stop;
    booking::LinkButton *m_signIn;
    QFrame *m_toast;
    QLabel *m_toastText;
    booking::LinkButton *m_undo;
    booking::LinkButton *m_offer;
    std::function<void()> m_runOffer;
    booking::LinkButton *m_papers;
    QLabel *m_undoKey;
    booking::LinkButton *m_refused;
    booking::LinkButton *m_conflicts;
    QWidget *m_legend = nullptr;
    bool m_legendShown = false;
    QLabel *m_zoom;
    QLabel *m_zone;
    QLabel *m_user;
    QTimer *m_timer;
};

} // namespace praxidesk::shell
