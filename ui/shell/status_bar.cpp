#include "ui/shell/status_bar.h"

#include "ui/booking/small_widgets.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>

namespace praxidesk::shell {
namespace {

namespace metrics = style::metrics;
constexpr int toastMilliseconds = 10'000;
constexpr int smallestWidth = 400;
constexpr int widthForAll = 860;
constexpr int widthForLegend = 1100;
constexpr QSize progressSize(120, 8);

/// The opposite palette: dark on a light window, light on a dark one.
class ToastFrame : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.fillRect(rect(), style::Palette::of(parentWidget()->palette()).text);
    }
};

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QFrame(parent), m_icon(new booking::IconLabel(style::IconName::Local)), m_state(new booking::ElidedLabel), m_progress(new QProgressBar), m_stop(new booking::LinkButton(tr("Stop"))), m_signIn(new booking::LinkButton(tr("Sign in…"))), m_toast(new ToastFrame(this)), m_toastText(new booking::ElidedLabel), m_undo(new booking::LinkButton(tr("Undo"))), m_offer(new booking::LinkButton({})), m_papers(new booking::LinkButton(tr("Papers not written"))), m_undoKey(new QLabel),
      m_refused(new booking::LinkButton({})), m_conflicts(new booking::LinkButton({})), m_zoom(new QLabel), m_zone(new QLabel), m_user(new QLabel), m_timer(new QTimer(this)) {
    setFixedHeight(metrics::statusBarHeight);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressSize);
    m_progress->setAccessibleName(tr("Synchronisation"));
    m_progress->hide();
    m_stop->setToolTip(tr("Stop the synchronisation; it goes on later where it stopped"));
    m_stop->hide();
    m_signIn->setToolTip(tr("Work goes on meanwhile; what waits leaves afterwards"));
    m_signIn->hide();
    m_refused->hide();
    auto *toast = new QHBoxLayout(m_toast);
    toast->setContentsMargins(12, 0, 12, 0);
    toast->setSpacing(8);
    toast->addWidget(m_toastText);
    toast->addWidget(m_undo);
    m_undo->setAccessibleName(tr("Undo"));
    m_undoKey->setText(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_undoKey->setForegroundRole(QPalette::PlaceholderText);
    toast->addWidget(m_undoKey);
    toast->addWidget(m_offer);
    m_offer->setAccessibleName(tr("More"));
    m_offer->hide();
    m_toast->hide();
    m_conflicts->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 1, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addWidget(m_signIn);
    layout->addWidget(m_toast);
    layout->addStretch(1);
    layout->addWidget(m_papers);
    m_papers->hide();
    layout->addWidget(m_refused);
    layout->addWidget(m_conflicts);
    for (auto *label : {m_zoom, m_zone, m_user}) {
        layout->addWidget(label);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    layout->setSpacing(12);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &StatusBar::clearToast);
    connect(m_undo, &booking::LinkButton::clicked, this, &StatusBar::undoWanted);
    connect(m_stop, &booking::LinkButton::clicked, this, &StatusBar::stopWanted);
    connect(m_signIn, &booking::LinkButton::clicked, this, &StatusBar::signInWanted);
    connect(m_refused, &booking::LinkButton::clicked, this, &StatusBar::refusedWanted);
    connect(m_papers, &booking::LinkButton::clicked, this, &StatusBar::papersWanted);
    connect(m_offer, &booking::LinkButton::clicked, this, [this] {
        const auto run = m_runOffer;
        clearToast();
        run();
    });
    connect(m_conflicts, &booking::LinkButton::clicked, this, &StatusBar::conflictsWanted);
}

void StatusBar::setState(const QString &words, const QString &details, style::IconName icon) {
    m_icon->setIcon(icon);
    m_state->setText(words);
    m_state->setToolTip(details);
}

void StatusBar::setProgress(std::optional<int> percent) {
    m_progress->setVisible(percent.has_value());
    m_stop->setVisible(percent.has_value());
    m_progress->setValue(percent.value_or(0));
}

void StatusBar::setSignIn(bool isAsked) { m_signIn->setVisible(isAsked); }

void StatusBar::setRefused(int count) {
    m_refused->setVisible(count > 0);
    m_refused->setText(tr("%n changes refused", nullptr, count));
}

void StatusBar::toast(const QString &summary, bool undoable) {
    const auto colours = style::Palette::of(palette());
    const auto opposite = colours.isDark ? style::Palette::light() : style::Palette::dark();
    m_toast->setPalette(opposite.toQPalette());
    m_toastText->setText(summary);
    m_toastText->setToolTip(summary); // on a small screen it is cut
    m_undo->setVisible(undoable);
    m_undoKey->setVisible(undoable && width() >= widthForAll);
    m_offer->hide();
    m_toast->show();
    m_timer->start(toastMilliseconds);
}

void StatusBar::offer(const QString &text, std::function<void()> run) {
    m_offer->setText(text);
    m_offer->setAccessibleName(text);
    m_runOffer = std::move(run);
    m_offer->setVisible(m_toast->isVisibleTo(this));
}

void StatusBar::setPaperProblem(const QString &problem) {
    m_papers->setVisible(!problem.isEmpty());
    m_papers->setToolTip(problem);
    m_papers->setAccessibleDescription(problem);
}

void StatusBar::clearToast() {
    m_timer->stop();
    m_toast->hide();
    m_toastText->clear();
    m_toastText->setToolTip({});
}

QString StatusBar::toastText() const {
    return m_toastText->text();
}

void StatusBar::setConflicts(int count) {
    m_conflicts->setVisible(count > 0);
    m_conflicts->setText(tr("%n conflicts to decide", nullptr, count));
}

void StatusBar::setZoom(int percent) {
    m_zoom->setText(tr("Zoom %1 %").arg(percent));
}

void StatusBar::setZone(const QString &zone) {
    m_zone->setText(zone);
}

void StatusBar::setUser(const QString &user) {
    m_user->setText(user);
}

void StatusBar::addLegend(QWidget *legend) {
    m_legend = legend;
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_refused), legend);
    setLegendShown(false);
}

void StatusBar::setLegendShown(bool shown) {
    m_legendShown = shown;
    m_legend->setVisible(shown && width() >= widthForLegend);
}

QSize StatusBar::minimumSizeHint() const {
    return {smallestWidth, metrics::statusBarHeight};
}

void StatusBar::resizeEvent(QResizeEvent *event) {
    // What was just done comes before where one is.
    const bool roomy = event->size().width() >= widthForAll;
    m_zoom->setVisible(roomy);
    m_zone->setVisible(roomy);
    m_user->setVisible(roomy);
    if (m_legend != nullptr) {
        m_legend->setVisible(m_legendShown && event->size().width() >= widthForLegend);
    }
    QFrame::resizeEvent(event);
}

void StatusBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
}

} // namespace praxidesk::shell
